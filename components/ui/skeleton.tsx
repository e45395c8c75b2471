import { clsx } from "clsx";

/** A grey place of the same size as what will stand there. It appears only after 200 ms. */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden className={clsx("block animate-late rounded-control bg-surface-2", className)} />;
}

/** Rows of skeletons under one spoken sentence. */
export function SkeletonRows({ rows, rowClass, words }: { rows: number; rowClass: string; words: string }) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{words}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without identity
        <Skeleton key={row} className={rowClass} />
      ))}
    </div>
  );
}
