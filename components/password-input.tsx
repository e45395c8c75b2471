"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Input } from "./ui/input.tsx";

/** A password control that can show what was typed. Pasting and password managers work. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const words = useTranslations("common.form");
  const [isShown, setIsShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <span className="relative">
      <Input
        {...props}
        type={isShown ? "text" : "password"}
        autoCapitalize="none"
        spellCheck={false}
        className="pe-11"
      />
      <button
        type="button"
        aria-label={words(isShown ? "hide_password" : "show_password")}
        onClick={() => setIsShown(!isShown)}
        className="absolute end-0 top-0 grid size-11 place-items-center rounded-control text-fg-3 hover:text-fg md:size-9"
      >
        <Icon aria-hidden className="size-4.5" />
      </button>
    </span>
  );
}
