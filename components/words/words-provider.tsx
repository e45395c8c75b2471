import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import type { Messages } from "./messages.ts";

/** Some of the words: whole areas, or parts of them. */
export type SomeWords = { [Area in keyof Messages]?: Partial<Messages[Area]> };

/** Gives the components that run in the browser these words and no others: what only the server writes is never sent. */
export function WordsProvider({ words, children }: { words: SomeWords; children: ReactNode }) {
  return (
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={words} formats={null}>
      {children}
    </NextIntlClientProvider>
  );
}
