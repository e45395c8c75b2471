import { useTranslations } from "next-intl";
import { messages } from "./words/messages.ts";

type Outcome = keyof typeof messages.admin.llm.outcome;
const OUTCOMES = Object.keys(messages.admin.llm.outcome) as Outcome[]; // the keys of the words themselves

/** The word for how a call ended. */
export function useOutcomeWords(): (code: string) => string {
  const words = useTranslations("admin.llm.outcome");
  return (code) => words(OUTCOMES.find((known) => known === code) ?? "unknown");
}
