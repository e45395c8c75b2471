"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { type Theme, useTheme } from "./use-theme.ts";

const CHOICES = [
  { value: "system", icon: Monitor },
  { value: "light", icon: Sun },
  { value: "dark", icon: Moon },
] as const;

/** Three native radios for the appearance, drawn as one control. Its words are props: public pages load no others. */
export function ThemeSwitch({
  label,
  words,
  hasWords = false,
}: {
  label: string;
  words: Record<Theme, string>;
  /** Whether the words stand beside the icons. */
  hasWords?: boolean;
}) {
  const [theme, choose] = useTheme();
  return (
    <fieldset className="inline-flex gap-0.5 rounded-control border p-0.5">
      <legend className="sr-only">{label}</legend>
      {CHOICES.map(({ value, icon: Icon }) => (
        <label
          key={value}
          title={hasWords ? undefined : words[value]}
          className="touch-target flex cursor-pointer items-center gap-2 rounded-chip p-1.5 text-fg-3 hover:text-fg has-checked:bg-surface-3 has-checked:text-fg has-focus-visible:outline-2 has-focus-visible:outline-ring"
        >
          <input
            type="radio"
            name="theme"
            value={value}
            checked={theme === value}
            onChange={() => choose(value)}
            className="sr-only"
          />
          <Icon aria-hidden className="size-4" />
          <span className={hasWords ? "pe-1 max-sm:sr-only" : "sr-only"}>{words[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
