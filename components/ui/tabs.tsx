"use client";

import * as RadixTabs from "radix-ui/tabs";
import type { ReactNode } from "react";

const tabStyle =
  "relative -mb-px inline-flex min-h-11 items-center gap-2 whitespace-nowrap border-b-2 border-transparent px-1 font-medium text-fg-2 transition-colors hover:text-fg md:min-h-9 data-[state=active]:border-primary data-[state=active]:text-fg";

/** Several views of one thing in one place. Views with an address of their own are `TabLinks`. */
export function Tabs({
  label,
  initial,
  tabs,
}: {
  label: string;
  initial: string;
  tabs: { value: string; label: ReactNode; content: ReactNode }[];
}) {
  return (
    <RadixTabs.Root defaultValue={initial}>
      <RadixTabs.List aria-label={label} className="flex gap-5 overflow-x-auto border-b">
        {tabs.map((tab) => (
          <RadixTabs.Trigger key={tab.value} value={tab.value} className={tabStyle}>
            {tab.label}
          </RadixTabs.Trigger>
        ))}
      </RadixTabs.List>
      {tabs.map((tab) => (
        <RadixTabs.Content key={tab.value} value={tab.value} className="pt-4">
          {tab.content}
        </RadixTabs.Content>
      ))}
    </RadixTabs.Root>
  );
}
