"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";
import type { ResumeDocument } from "#lib/resumes/api.ts";
import { fieldAtCharacter, piecesOf } from "./document-places.ts";
import { usePlaces } from "./places-provider.tsx";

/** The text of a document as it was read, with the places of the lit field marked; hidden text stands apart below. */
export function DocumentText({ document: shown }: { document: ResumeDocument }) {
  const words = useTranslations("common.document");
  const desk = usePlaces();
  const text = useRef<HTMLDivElement>(null);
  useFieldUnderPointer(text);
  const lit = desk?.lit ?? null;
  return (
    <div className="flex flex-col gap-6 bg-surface p-4 md:p-6">
      <div
        ref={text}
        role="document"
        aria-label={words("text_name")}
        className="max-w-[80ch] whitespace-pre-wrap break-words text-fg"
      >
        {piecesOf(shown.text, lit?.places ?? []).map((piece) =>
          piece.index === null || lit === null ? (
            <span key={piece.start} data-start={piece.start}>
              {piece.text}
            </span>
          ) : (
            <button
              key={piece.start}
              type="button"
              data-mark={piece.index}
              onClick={() => desk?.choose(lit.field)}
              className={clsx(
                "inline whitespace-pre-wrap rounded-chip bg-mark text-start text-fg outline-2 outline-mark-line",
                desk?.step?.field === lit.field && desk.step.index === piece.index && "bg-mark-active",
              )}
            >
              {piece.text}
              <span className="sr-only">
                {" "}
                {words("mark", { name: lit.name, index: piece.index + 1, count: lit.places.length })}
              </span>
            </button>
          ),
        )}
      </div>
      {shown.hidden.length > 0 && (
        <section aria-labelledby="hidden-text">
          <h3 id="hidden-text" className="font-medium">
            {words("hidden_title")}
          </h3>
          <ul className="mt-2 flex flex-col gap-2">
            {shown.hidden.map(({ page, text: hidden, way, box }) => (
              <li
                key={`${page} ${way} ${box?.join(" ")} ${hidden}`}
                className="rounded-control border-2 border-border-strong border-dashed p-2"
              >
                <p className="break-words">{hidden}</p>
                <p className="text-fg-3 text-meta">{words("hidden_why", { page, way })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A press on the text goes to the field that was read there. The profile offers the same to the keyboard. */
function useFieldUnderPointer(text: RefObject<HTMLDivElement | null>): void {
  const desk = usePlaces();
  useEffect(() => {
    const element = text.current;
    if (!element || !desk) return;
    const onClick = (event: MouseEvent) => {
      if (!window.getSelection()?.isCollapsed) return; // the press ended a selection
      const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
      const piece = caret?.offsetNode.parentElement?.closest<HTMLElement>("[data-start]");
      if (!caret || !piece) return;
      const found = fieldAtCharacter(desk.fields, Number(piece.dataset.start) + caret.offset);
      if (found) desk.choose(found.field);
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [desk, text]);
}
