import { CircleCheck, TriangleAlert } from "lucide-react";
import Link from "next/link";

/** What waits for the reader, each a way to it; one calm line when nothing does. */
export function NeedsYou({
  title,
  items,
  nothing,
}: {
  title: string;
  items: { words: string; href?: string }[];
  nothing: string;
}) {
  const Icon = items.length > 0 ? TriangleAlert : CircleCheck;
  return (
    <section
      aria-label={title}
      className="mb-6 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-card border bg-surface px-4 py-3"
    >
      <h2 className="inline-flex items-center gap-2 font-medium">
        <Icon
          aria-hidden
          className={`size-4.5 shrink-0 ${items.length > 0 ? "text-warning" : "text-success"}`}
        />
        {items.length > 0 ? title : nothing}
      </h2>
      {items.length > 0 && (
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {items.map(({ words, href }) => (
            <li key={words}>
              {href ? (
                <Link href={href} className="link touch-target">
                  {words}
                </Link>
              ) : (
                words
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
