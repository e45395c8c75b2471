import type { ReactNode } from "react";
import { Logo } from "./logo.tsx";

/** A page with one message and one way on: not found, not allowed, failed. */
export function FullPageMessage({
  title,
  text,
  children,
}: {
  title: string;
  text: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className="mx-auto flex min-h-[80dvh] max-w-lg flex-col items-start justify-center gap-4 px-6 py-16">
      <Logo />
      <h1 tabIndex={-1} className="mt-4 text-h1">
        {title}
      </h1>
      <div className="text-body text-fg-2">{text}</div>
      <div className="mt-2 flex flex-wrap gap-3">{children}</div>
    </main>
  );
}
