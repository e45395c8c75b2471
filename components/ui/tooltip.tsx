"use client";

import * as RadixTooltip from "radix-ui/tooltip";
import type { ReactNode } from "react";
import { mainLandmark } from "./main-landmark.ts";

/** The name of an icon, shown on hover and focus. Never the only place of a fact. */
export function Tooltip({
  words,
  side = "top",
  children,
}: {
  words: string;
  side?: "top" | "right";
  children: ReactNode;
}) {
  return (
    <RadixTooltip.Provider delayDuration={300}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
        <RadixTooltip.Portal container={mainLandmark()}>
          <RadixTooltip.Content
            side={side}
            sideOffset={6}
            className="z-30 max-w-64 animate-fade rounded-chip border bg-surface px-2 py-1 text-fg text-meta shadow-md"
          >
            {words}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
