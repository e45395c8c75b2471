import { X } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./ui/button.tsx";

/** A filter that is on: its words, and the address of the same view without it. */
export type ActiveFilter = { label: string; hrefWithout: string };

/**
 * The filters of a list as a plain GET form, so that the address is the state and it works before any script
 * runs. `children` are its controls; what is on stands under them as chips that can be taken away.
 */
export function FilterBar({
  action,
  active,
  clearHref,
  result,
  children,
}: {
  action: string;
  active: ActiveFilter[];
  clearHref: string;
  result?: ReactNode;
  children: ReactNode;
}) {
  const words = useTranslations("common.filter");
  return (
    <div className="flex flex-col gap-3">
      <Form action={action} aria-label={words("label")} className="flex flex-wrap items-end gap-2">
        {children}
        <Button type="submit">{words("apply")}</Button>
      </Form>
      {(active.length > 0 || result) && (
        <div className="flex flex-wrap items-center gap-2">
          {result && <p className="me-2 text-fg-2 text-table">{result}</p>}
          {active.map((filter) => (
            <Link
              key={filter.label}
              href={filter.hrefWithout}
              scroll={false}
              className="touch-target inline-flex h-7 items-center gap-1.5 rounded-chip bg-primary-soft px-2 font-medium text-meta text-primary-text"
            >
              {filter.label}
              <X aria-hidden className="size-3.5" />
              <span className="sr-only">, {words("remove", { name: filter.label })}</span>
            </Link>
          ))}
          {active.length > 0 && (
            <Link href={clearHref} scroll={false} className="link text-table">
              {words("clear")}
            </Link>
          )}
        </div>
      )}
    </div>
  );
}
