import Link from "next/link";
import type { ReactNode } from "react";

const LINK =
  "-mb-px inline-flex min-h-11 items-center gap-2 whitespace-nowrap border-b-2 border-transparent px-1 font-medium text-fg-2 transition-colors hover:text-fg md:min-h-9 aria-[current=page]:border-primary aria-[current=page]:text-fg";

/** Tabs that are links: each view has its own address. `count` stands behind the label. */
export function TabLinks({
  label,
  tabs,
}: {
  label: string;
  tabs: { href: string; label: ReactNode; count?: number; isCurrent: boolean }[];
}) {
  return (
    <nav aria-label={label} className="flex gap-5 overflow-x-auto border-b px-0.5">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          scroll={false}
          aria-current={tab.isCurrent ? "page" : undefined}
          className={LINK}
        >
          {tab.label}
          {tab.count !== undefined && <span className="text-fg-3 text-table tabular-nums">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
