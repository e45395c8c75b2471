"use client";

import { useCallback, useSyncExternalStore } from "react";
import { THEME_KEY } from "./theme.ts";

/** `system` follows the device. */
export type Theme = "system" | "light" | "dark";

const listeners = new Set<() => void>();

/** The chosen theme and how to change it; every place that shows it changes at once. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, chosenTheme, () => "system" as const);
  const choose = useCallback((next: Theme) => {
    if (next === "system") {
      localStorage.removeItem(THEME_KEY);
      delete document.documentElement.dataset.theme;
    } else {
      localStorage.setItem(THEME_KEY, next);
      document.documentElement.dataset.theme = next;
    }
    for (const listener of listeners) listener();
  }, []);
  return [theme, choose];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function chosenTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}
