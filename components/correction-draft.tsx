"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { ResumeCorrection } from "#lib/resumes/api.ts";

type Draft = {
  corrections: readonly ResumeCorrection[];
  /** Takes corrections in; what was noted for these fields before goes. */
  note: (corrections: readonly ResumeCorrection[], fields?: readonly string[]) => void;
  drop: (correction: ResumeCorrection) => void;
};

const DraftContext = createContext<Draft | null>(null);

/** The corrections that are collected here until somebody saves them all; null where each is saved at once. */
export function useCorrectionDraft(): Draft | null {
  return useContext(DraftContext);
}

/** Collects what is corrected in the profile inside, instead of sending each correction as it is made. */
export function CorrectionDraft({ children }: { children: ReactNode }) {
  const [corrections, setCorrections] = useState<readonly ResumeCorrection[]>([]);
  const draft = useMemo<Draft>(
    () => ({
      corrections,
      note: (noted, fields = []) =>
        setCorrections((before) => {
          const named = new Set([...fields, ...noted.flatMap((one) => ("add" in one ? [] : one.field))]);
          return [...before.filter((one) => "add" in one || !named.has(one.field)), ...noted];
        }),
      drop: (dropped) => setCorrections((before) => before.filter((one) => one !== dropped)),
    }),
    [corrections],
  );
  return <DraftContext value={draft}>{children}</DraftContext>;
}

/** What a field will become once the draft is saved; undefined where nothing is noted for it. */
export function notedValue(draft: Draft | null, field: string): string | undefined {
  const noted = draft?.corrections.find((one) => one.field === field && "value" in one);
  return noted && "value" in noted ? String(noted.value ?? "") : undefined;
}
