"use client";

import { BookOpen, LogOut, type LucideIcon, Monitor, Moon, Sun } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "#lib/http/call-api.ts";
import type { Role } from "#lib/vocabulary.ts";
import { Menu, MenuChoice, MenuItem, MenuLabel, MenuLine, MenuLink } from "./ui/menu.tsx";
import { type Theme, useTheme } from "./use-theme.ts";

const THEMES: { value: Theme; icon: LucideIcon }[] = [
  { value: "system", icon: Monitor },
  { value: "light", icon: Sun },
  { value: "dark", icon: Moon },
];

/** Who is signed in, the appearance, and the way out. */
export function AccountMenu({ person, role }: { person: { name: string; email: string }; role: Role }) {
  const words = useTranslations("common");
  const [isLeaving, setIsLeaving] = useState(false);

  async function signOut() {
    setIsLeaving(true);
    try {
      const { usersApi } = await import("#lib/users/api.ts");
      await callApi(usersApi.logout, {});
    } finally {
      // A full load: nothing of this person stays in memory.
      window.location.assign("/login");
    }
  }

  return (
    <Menu
      label={words("shell.account", { name: person.name })}
      trigger={
        <button
          type="button"
          aria-label={words("shell.account", { name: person.name })}
          aria-busy={isLeaving || undefined}
          className="touch-target grid size-8 shrink-0 place-items-center rounded-full bg-primary-soft font-bold text-primary-text text-table"
        >
          <span aria-hidden>{initialOf(person.name)}</span>
        </button>
      }
    >
      <div className="px-2.5 py-2">
        <p className="truncate font-medium">{person.name}</p>
        <p className="truncate text-fg-3 text-table">{person.email}</p>
        <p className="text-fg-3 text-meta">{words(`role.${role}`)}</p>
      </div>
      <MenuLine />
      <AppearanceChoice />
      <MenuLine />
      <MenuLink>
        <Link href="/how-it-works">
          <BookOpen aria-hidden />
          {words("shell.help")}
        </Link>
      </MenuLink>
      <MenuItem icon={LogOut} onSelect={signOut}>
        {words("shell.sign_out")}
      </MenuItem>
    </Menu>
  );
}

function AppearanceChoice() {
  const words = useTranslations("common.theme");
  const [theme, choose] = useTheme();
  return (
    <>
      <MenuLabel>{words("label")}</MenuLabel>
      <MenuChoice
        value={theme}
        onChange={choose}
        choices={THEMES.map((choice) => ({ ...choice, label: words(choice.value) }))}
      />
    </>
  );
}

/** The first letter of a name, in any script; names are never split. */
function initialOf(name: string): string {
  return (Array.from(name.trim())[0] ?? "?").toLocaleUpperCase();
}
