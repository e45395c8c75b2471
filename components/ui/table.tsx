import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

/** A table with a hidden caption, in a region that scrolls sideways by keyboard too. */
export function Table({
  caption,
  className,
  children,
}: {
  caption: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={clsx("relative overflow-x-auto rounded-card border bg-surface", className)}
    >
      <table className="w-full border-collapse text-table">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** The head row; its cells are `TableHeadCell`s. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead className="sticky top-0 z-10 bg-surface-2 text-fg-2">
      <tr>{children}</tr>
    </thead>
  );
}

/** The name of a column; `isNumber` puts it over right-aligned figures. */
export function TableHeadCell({
  isNumber = false,
  className,
  ...rest
}: ComponentProps<"th"> & { isNumber?: boolean }) {
  return (
    <th
      scope="col"
      {...rest}
      className={clsx("h-9 whitespace-nowrap border-b px-4 font-medium", isNumber && "text-end", className)}
    />
  );
}

/** The rows. */
export function TableBody({ children }: { children: ReactNode }) {
  return <tbody className="[&>tr:not(:last-child)>*]:border-b">{children}</tbody>;
}

/** A row, 44 px at least. */
export function TableRow({ className, ...rest }: ComponentProps<"tr">) {
  return <tr {...rest} className={clsx("transition-colors hover:bg-surface-2", className)} />;
}

/** A cell; figures are tabular and right-aligned. */
export function TableCell({
  isNumber = false,
  className,
  ...rest
}: ComponentProps<"td"> & { isNumber?: boolean }) {
  return <td {...rest} className={clsx("h-11 px-4 py-2", isNumber && "text-end tabular-nums", className)} />;
}

/** The cell that names the row; the row's one link stands here. */
export function TableRowHead({ className, ...rest }: ComponentProps<"th">) {
  return <th scope="row" {...rest} className={clsx("h-11 px-4 py-2 font-medium", className)} />;
}
