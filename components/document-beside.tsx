"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeDocument } from "#lib/resumes/api.ts";
import type { PlacedField } from "./document-places.ts";
import { DocumentView } from "./document-view.tsx";
import { PlacesProvider, usePlaces } from "./places-provider.tsx";

/** What was read, and beside it the document it was read from. On a phone one of the two is shown. */
export function DocumentBeside({
  document: shown,
  fields,
  children,
}: {
  document: ResumeDocument;
  fields: readonly PlacedField[];
  children: ReactNode;
}) {
  return (
    <PlacesProvider fields={fields}>
      <Sides document={shown}>{children}</Sides>
    </PlacesProvider>
  );
}

function Sides({ document: shown, children }: { document: ResumeDocument; children: ReactNode }) {
  const words = useTranslations("common.document");
  const desk = usePlaces();
  const side = desk?.side ?? "profile";
  return (
    <>
      <fieldset className="mb-4 grid grid-cols-2 rounded-control border bg-surface-2 p-1 md:hidden">
        <legend className="sr-only">{words("sides")}</legend>
        {(["profile", "document"] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={side === name}
            onClick={() => desk?.show(name)}
            className={clsx(
              "min-h-11 rounded-chip font-medium",
              side === name ? "bg-surface text-fg shadow-sm" : "text-fg-2",
            )}
          >
            {words(name === "profile" ? "profile" : "title")}
          </button>
        ))}
      </fieldset>
      <div className="grid items-start gap-6 md:grid-cols-2 xl:grid-cols-[5fr_6fr]">
        <div className={clsx("flex min-w-0 flex-col gap-6", side !== "profile" && "max-md:hidden")}>
          {children}
        </div>
        <section
          aria-label={words("title")}
          className={clsx("min-w-0 md:sticky md:top-20", side !== "document" && "max-md:hidden")}
        >
          <DocumentView document={shown} />
          <p className="mt-2 text-fg-3 text-meta max-md:hidden">{words("keys")}</p>
        </section>
      </div>
    </>
  );
}
