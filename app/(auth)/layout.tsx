import type { ReactNode } from "react";
import { PublicFrame } from "#components/public-frame.tsx";
import { messages } from "#components/words/messages.ts";
import { WordsProvider } from "#components/words/words-provider.tsx";

export default function AuthLayout({ children }: { children: ReactNode }) {
  const { form, problem } = messages.common;
  const { login, register } = messages.public;
  return (
    <PublicFrame hasWayIn={false}>
      <WordsProvider words={{ common: { form, problem }, public: { login, register } }}>
        <div className="mx-auto w-full max-w-[26rem] px-4 pt-10 sm:pt-16">{children}</div>
      </WordsProvider>
    </PublicFrame>
  );
}
