import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

/** A bordered surface. As a list item: `<Card as="li">`. */
export function Card({
  as: Element = "div",
  className,
  isFlush = false,
  ...rest
}: ComponentProps<"div"> & { as?: "div" | "section" | "article" | "li" | "aside"; isFlush?: boolean }) {
  // The five elements take the same attributes; TypeScript cannot see that through the union.
  const Box = Element as "div";
  return (
    <Box
      data-card
      {...rest}
      className={clsx("rounded-card border bg-surface", !isFlush && "p-4 xl:p-6", className)}
    />
  );
}

/** The heading line of a card: title, one line under it, actions at the end. */
export function CardHead({
  title,
  id,
  hint,
  level = 2,
  children,
}: {
  title: ReactNode;
  id?: string;
  hint?: ReactNode;
  level?: 2 | 3;
  children?: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <Heading id={id} className="text-h3">
          {title}
        </Heading>
        {hint && <p className="text-fg-3 text-table">{hint}</p>}
      </div>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  );
}
