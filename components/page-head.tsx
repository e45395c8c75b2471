import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The head of a page: crumbs from the third level on, the one `h1`, a line under it, the main action at the end. */
export function PageHead({
  title,
  crumbs = [],
  hint,
  children,
}: {
  title: ReactNode;
  crumbs?: { href: string; label: string }[];
  hint?: ReactNode;
  children?: ReactNode;
}) {
  const words = useTranslations("common.shell");
  return (
    <div className="mb-6 flex flex-col gap-2">
      {crumbs.length > 0 && (
        <nav
          aria-label={words("breadcrumb")}
          className="flex flex-wrap items-center gap-1 text-fg-2 text-table"
        >
          {crumbs.map((crumb) => (
            <span key={crumb.href} className="inline-flex items-center gap-1">
              <Link href={crumb.href} className="hover:text-fg hover:underline">
                {crumb.label}
              </Link>
              <ChevronRight aria-hidden className="size-3.5 text-fg-3 rtl:-scale-x-100" />
            </span>
          ))}
        </nav>
      )}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 tabIndex={-1} className="text-h1">
            {title}
          </h1>
          {hint && <p className="mt-1 max-w-[68ch] text-fg-2">{hint}</p>}
        </div>
        {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
      </div>
    </div>
  );
}
