"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { Box } from "#lib/reading/document.ts";
import type { ResumeDocument } from "#lib/resumes/api.ts";
import { usePlaces } from "./places-provider.tsx";

/** What lies over a page: the places of the lit field as buttons, and frames around text that nobody can see. */
export function PageMarks({
  page,
  hidden,
}: {
  page: ResumeDocument["pages"][number];
  hidden: ResumeDocument["hidden"];
}) {
  const words = useTranslations("common.document");
  const desk = usePlaces();
  const lit = desk?.lit;
  return (
    <>
      {hidden.map(({ page: number, box, text }) =>
        number === page.number && box ? (
          <span
            key={`${box.join(" ")} ${text}`}
            className="pointer-events-none absolute min-h-3 min-w-6 border-2 border-[#8a5a00] border-dashed"
            style={percentBox(box, page)}
          >
            <span className="absolute inset-y-0 start-0 flex items-center whitespace-nowrap bg-[#fff4d6] px-1 text-[#5c3b00] text-[0.6875rem] leading-none">
              {words("hidden_label")}
            </span>
          </span>
        ) : null,
      )}
      {lit?.places.map(({ page: number, box, start, end }, index) =>
        number === page.number && box ? (
          <button
            key={`${start} ${end}`}
            type="button"
            data-mark={index}
            aria-label={words("mark_on_page", {
              name: lit.name,
              index: index + 1,
              count: lit.places.length,
              page: number,
            })}
            onClick={(event) => {
              event.stopPropagation();
              desk?.choose(lit.field);
            }}
            className={clsx(
              // The page is white in every theme, so its marks are those of the light one.
              "absolute rounded-[2px] bg-[oklch(0.86_0.16_92/0.38)] outline-2 outline-[oklch(0.5_0.105_75)] outline-offset-1 mix-blend-multiply",
              desk?.step?.field === lit.field &&
                desk.step.index === index &&
                "bg-[oklch(0.8_0.17_85/0.6)] outline-3",
            )}
            style={percentBox(box, page)}
          />
        ) : null,
      )}
    </>
  );
}

/** The place of a box on its page, in percent: no zoom can move it. */
function percentBox(
  [left, bottom, right, top]: Box,
  { width, height }: { width: number; height: number },
): CSSProperties {
  return {
    left: `${(left / width) * 100}%`,
    top: `${(1 - top / height) * 100}%`,
    width: `${((right - left) / width) * 100}%`,
    height: `${((top - bottom) / height) * 100}%`,
  };
}
