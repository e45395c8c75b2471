"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { PlacedField } from "./document-places.ts";
import { isTyping } from "./is-typing.ts";

/** A pointer that only passes by lights nothing. */
const REST_MS = 90;

/** A place that was gone to; every step has a number of its own, so that going twice to one place is two steps. */
export type Step = { field: string; index: number; number: number };

type Desk = {
  fields: readonly PlacedField[];
  /** The field whose places are lit. */
  lit: PlacedField | null;
  /** The place gone to last, and whether the document is to take the focus there. */
  step: Step | null;
  /** On a phone, which of the two is shown. */
  side: "profile" | "document";
  show: (side: "profile" | "document") => void;
  /** Lights a field while it is pointed at or has the focus; null ends it. */
  light: (field: string | null) => void;
  /** Goes to a place of a field in the document. */
  goTo: (field: string, index: number) => void;
  /** Goes from the document to the field in the profile. */
  choose: (field: string) => void;
};

const DeskContext = createContext<Desk | null>(null);

/** What the profile and the document at its side know of each other. Null where no document stands beside it. */
export function usePlaces(): Desk | null {
  return useContext(DeskContext);
}

/** Ties a profile to its document: `e` goes from a field to its first place, `[` and `]` go round its places. */
export function PlacesProvider({
  fields,
  children,
}: {
  fields: readonly PlacedField[];
  children: ReactNode;
}) {
  const [litField, setLitField] = useState<string | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const [side, setSide] = useState<"profile" | "document">("profile");
  const [chosen, setChosen] = useState<{ field: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const desk = useMemo<Desk>(() => {
    const byName = new Map(fields.map((field) => [field.field, field]));
    const goTo = (field: string, index: number) => {
      const count = byName.get(field)?.places.length ?? 0;
      if (count === 0) return;
      clearTimeout(timer.current);
      setLitField(field);
      setSide("document");
      setStep((before) => ({
        field,
        index: ((index % count) + count) % count,
        number: (before?.number ?? 0) + 1,
      }));
    };
    return {
      fields,
      lit: (litField !== null && byName.get(litField)) || null,
      step,
      light: (field) => {
        clearTimeout(timer.current);
        if (field !== null) timer.current = setTimeout(() => setLitField(field), REST_MS);
      },
      side,
      show: setSide,
      goTo,
      choose: (field) => {
        setLitField(field);
        setSide("profile");
        setChosen({ field });
      },
    };
  }, [fields, litField, step, side]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || !(event.target instanceof Element)) return;
      const here = event.target.closest<HTMLElement>("[data-field]")?.dataset.field;
      const field = here ?? litField;
      if (field === null || field === undefined) return;
      const at = step?.field === field ? step.index : null;
      if (event.key === "e") desk.goTo(field, 0);
      else if (event.key === "]") desk.goTo(field, at === null ? 0 : at + 1);
      else if (event.key === "[") desk.goTo(field, at === null ? -1 : at - 1);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [desk, litField, step]);
  useEffect(() => {
    // A link to a part of the profile, such as a piece of evidence, lights it too.
    const onJump = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target?.dataset.field) setLitField(target.dataset.field);
    };
    window.addEventListener("hashchange", onJump);
    return () => window.removeEventListener("hashchange", onJump);
  }, []);
  useEffect(() => {
    if (chosen) focusField(chosen.field);
  }, [chosen]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return <DeskContext value={desk}>{children}</DeskContext>;
}

function focusField(field: string): void {
  const element = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  for (let around = element?.closest("details"); around; around = around.parentElement?.closest("details")) {
    around.open = true; // what is folded away cannot take the focus
  }
  const control = element?.querySelector<HTMLElement>("[data-place-button]") ?? element;
  control?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "center", behavior: "smooth" });
}
