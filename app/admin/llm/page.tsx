import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { LlmCalls } from "#components/llm-calls.tsx";
import { LlmFailures } from "#components/llm-failures.tsx";
import { LlmFigures } from "#components/llm-figures.tsx";
import { LlmProviders } from "#components/llm-providers.tsx";
import { PageHead } from "#components/page-head.tsx";
import { PromptVersions } from "#components/prompt-versions.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { getLlmReport, listPrompts } from "#lib/reports/llm-report.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.llm");
  return { title: words("title") };
}

export default async function LlmPage() {
  await requireActor("admin");
  const words = await getTranslations("admin.llm");
  return (
    <>
      <PageHead title={words("title")} hint={words("hint")} />
      <div className="flex flex-col gap-6">
        <Suspense fallback={<SkeletonRows rows={4} rowClass="h-32" words={words("loading")} />}>
          <Report />
        </Suspense>
        <PromptVersions prompts={listPrompts().items} />
      </div>
    </>
  );
}

async function Report() {
  const report = await getLlmReport();
  return (
    <>
      <LlmFigures report={report} />
      <LlmProviders providers={report.providers} />
      <LlmCalls groups={report.groups} isOff={report.providers.every(({ state }) => state === "off")} />
      <LlmFailures failures={report.failures} />
    </>
  );
}
