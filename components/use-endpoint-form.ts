"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import type * as z from "zod";
import { ApiError, type CallInput, callApi } from "#lib/http/call-api.ts";
import type { Endpoint } from "#lib/http/endpoint.ts";
import { useProblemText } from "./problem-text.ts";

/** What a form shows after the server refused it. */
export type FormProblem = { text: string; fields: { field: string; message: string }[] };

/**
 * Sends a native form to an endpoint. `inputOf` reads the form; the server validates, and its refusal comes
 * back per field (`errorOf("email")`) and as `problem` for the summary. What was typed stays. Public pages give
 * a function that imports the endpoint, so that its schemas (29 kB) load with the first press, not the page.
 */
export function useEndpointForm<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>({
  endpoint,
  inputOf,
  onSuccess,
}: {
  endpoint: Endpoint<P, Q, B, R> | (() => Promise<Endpoint<P, Q, B, R>>);
  inputOf: (form: FormData) => CallInput<P, Q, B>;
  onSuccess: (answer: z.output<R>) => void;
}) {
  const problemText = useProblemText();
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const running = useRef(false);
  useTitleOf(problem);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (running.current) return;
    running.current = true;
    setIsBusy(true);
    try {
      const input = inputOf(new FormData(event.currentTarget));
      const answer = await callApi(typeof endpoint === "function" ? await endpoint() : endpoint, input);
      setProblem(null);
      onSuccess(answer);
    } catch (error) {
      const fields = error instanceof ApiError ? error.fields : [];
      setProblem({ text: problemText(error), fields });
    } finally {
      running.current = false;
      setIsBusy(false);
    }
  }

  return {
    form: { onSubmit, noValidate: true },
    problem,
    isBusy,
    errorOf: (field: string) => problem?.fields.find((refused) => refused.field === field)?.message,
  };
}

/** While a form has a problem, the title of the page says so first. */
function useTitleOf(problem: FormProblem | null): void {
  useEffect(() => {
    if (!problem) return;
    const title = document.title;
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, [problem]);
}
