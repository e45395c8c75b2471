"use client";

import { useCallback, useEffect, useState } from "react";

const PAUSE_MS = 800;

/** A job text as it is being written. */
export type JobText = { title: string; description: string };
/** What this device keeps of it, and since when (ISO 8601). */
export type LocalDraft = JobText & { at: string };

/**
 * Keeps what is written on this device, until the server has it. `found` is what an earlier visit left behind
 * and differs from `initial`; `keptAt` says since when the present text is safe.
 */
export function useLocalDraft(key: string, initial: JobText, current: JobText) {
  const [found, setFound] = useState<LocalDraft | null>(null);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const { title, description } = current;
  const isChanged = title !== initial.title || description !== initial.description;

  useEffect(() => {
    const draft = readDraft(key);
    if (draft && (draft.title !== initial.title || draft.description !== initial.description))
      setFound(draft);
  }, [key, initial.title, initial.description]);

  useEffect(() => {
    if (!isChanged) return;
    const timer = setTimeout(() => {
      const at = new Date().toISOString();
      if (writeDraft(key, { title, description, at })) setKeptAt(at);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, title, description, isChanged]);

  const forget = useCallback(() => {
    localStorage.removeItem(key);
    setFound(null);
  }, [key]);
  return { found, keptAt: isChanged ? keptAt : null, forget, dismiss: () => setFound(null) };
}

function readDraft(key: string): LocalDraft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isDraft(draft) ? draft : null;
  } catch {
    return null; // a draft that cannot be read is none
  }
}

function writeDraft(key: string, draft: LocalDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false; // the device gives no room: then nothing is promised
  }
}

function isDraft(value: unknown): value is LocalDraft {
  return (
    typeof value === "object" &&
    value !== null &&
    ["title", "description", "at"].every(
      (key) => key in value && typeof value[key as keyof typeof value] === "string",
    )
  );
}
