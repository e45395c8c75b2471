"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** After a change of page the focus goes to its `h1`, so that a screen reader says where one is. */
export function RouteFocus() {
  const path = usePathname();
  const previous = useRef(path);
  useEffect(() => {
    if (previous.current === path) return;
    previous.current = path;
    document.querySelector("h1")?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
