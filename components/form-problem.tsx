"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { FormProblem as Problem } from "./use-endpoint-form.ts";

/** What is wrong with a form, over it: it takes the focus, and each line leads to its field. */
export function FormProblem({ problem }: { problem: Problem | null }) {
  const words = useTranslations("common.form");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="flex gap-3 rounded-card border border-danger bg-danger-soft px-4 py-3"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4.5 shrink-0 text-danger" />
      <div>
        <h2 className="font-medium">{words("problem_title")}</h2>
        {problem.fields.length === 0 ? (
          <p>{problem.text}</p>
        ) : (
          <ul>
            {problem.fields.map(({ field, message }) => (
              <li key={field}>
                <button
                  type="button"
                  className="link text-start"
                  onClick={() => focusField(box.current, field)}
                >
                  {message}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function focusField(box: HTMLElement | null, field: string): void {
  const control = box?.closest("form")?.elements.namedItem(field);
  if (control instanceof HTMLElement) control.focus();
  else if (control instanceof RadioNodeList && control[0] instanceof HTMLElement) control[0].focus();
}
