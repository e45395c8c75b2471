"use client";

import { clsx } from "clsx";
import type { LucideIcon } from "lucide-react";
import * as RadixMenu from "radix-ui/dropdown-menu";
import type { ReactNode } from "react";
import { mainLandmark } from "./main-landmark.ts";

const ITEM =
  "flex min-h-9 cursor-pointer select-none items-center gap-2.5 rounded-chip px-2.5 py-1.5 text-control outline-none data-[highlighted]:bg-surface-2 data-[disabled]:cursor-not-allowed data-[disabled]:text-fg-3 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-fg-3 max-md:min-h-11";

/** A menu behind a button: `trigger` is a `Button`, `children` are `MenuItem`s. */
export function Menu({
  trigger,
  label,
  align = "end",
  children,
}: {
  trigger: ReactNode;
  label: string;
  align?: "start" | "end";
  children: ReactNode;
}) {
  return (
    <RadixMenu.Root modal={false}>
      <RadixMenu.Trigger asChild>{trigger}</RadixMenu.Trigger>
      <RadixMenu.Portal container={mainLandmark()}>
        <RadixMenu.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-30 min-w-52 max-w-80 animate-enter rounded-card border bg-surface p-1.5 text-fg shadow-md"
        >
          {children}
        </RadixMenu.Content>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}

/** One entry. `hint` stands at its end: a key or the reason why it is off. */
export function MenuItem({
  icon: Icon,
  hint,
  tone,
  isDisabled,
  onSelect,
  children,
}: {
  icon?: LucideIcon;
  hint?: ReactNode;
  tone?: "danger";
  isDisabled?: boolean;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <RadixMenu.Item
      disabled={isDisabled}
      onSelect={onSelect}
      className={clsx(ITEM, tone === "danger" && "text-danger [&_svg]:text-danger")}
    >
      {Icon && <Icon aria-hidden />}
      <span className="flex-1">{children}</span>
      {hint && <span className="text-fg-3 text-meta">{hint}</span>}
    </RadixMenu.Item>
  );
}

/** An entry that goes to a page; `children` is the link itself. */
export function MenuLink({ children }: { children: ReactNode }) {
  return (
    <RadixMenu.Item asChild className={ITEM}>
      {children}
    </RadixMenu.Item>
  );
}

/** One of several that exclude each other; the chosen one is ticked by its dot. */
export function MenuChoice<Value extends string>({
  value,
  onChange,
  choices,
}: {
  value: Value;
  onChange: (value: Value) => void;
  choices: { value: Value; label: string; icon?: LucideIcon }[];
}) {
  const choose = (chosen: string) => {
    const choice = choices.find((known) => known.value === chosen);
    if (choice) onChange(choice.value);
  };
  return (
    <RadixMenu.RadioGroup value={value} onValueChange={choose}>
      {choices.map(({ value: choice, label, icon: Icon }) => (
        <RadixMenu.RadioItem
          key={choice}
          value={choice}
          className={ITEM}
          onSelect={(event) => event.preventDefault()}
        >
          {Icon && <Icon aria-hidden />}
          <span className="flex-1">{label}</span>
          <RadixMenu.ItemIndicator>
            <span className="block size-2 rounded-full bg-primary" />
          </RadixMenu.ItemIndicator>
        </RadixMenu.RadioItem>
      ))}
    </RadixMenu.RadioGroup>
  );
}

/** Words over a group of entries. */
export function MenuLabel({ children }: { children: ReactNode }) {
  return <RadixMenu.Label className="px-2.5 py-1.5 text-fg-3 text-meta">{children}</RadixMenu.Label>;
}

/** A line between groups of entries. */
export function MenuLine() {
  return <RadixMenu.Separator className="-mx-1.5 my-1.5 border-t" />;
}
