import type { ReactNode } from "react";

/** A page to read: one heading, a lead, sections of at most 68 characters a line. */
export function Article({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <article className="mx-auto flex w-full max-w-[800px] flex-col gap-10 px-4 pt-10 text-body sm:px-6 lg:pt-16">
      <div>
        <h1 tabIndex={-1} className="text-h1 sm:text-title">
          {title}
        </h1>
        <p className="mt-3 max-w-[60ch] text-fg-2 sm:text-lead">{lead}</p>
      </div>
      {children}
    </article>
  );
}

/** A section of an article. */
export function ArticleSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 [&>p]:max-w-[68ch]">
      <h2 className="text-h2">{title}</h2>
      {children}
    </section>
  );
}
