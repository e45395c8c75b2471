import { BriefcaseBusiness, Check, FileUser, type LucideIcon, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { ExampleMatch } from "#components/example-match.tsx";
import { ButtonLink } from "#components/ui/button.tsx";

const STEPS = ["read", "find", "compare", "explain"] as const;
const PROMISES = ["promise_reject", "promise_silence", "promise_hidden"] as const;
const AUDIENCES = [
  { name: "candidate", icon: FileUser },
  { name: "recruiter", icon: BriefcaseBusiness },
  { name: "admin", icon: ShieldCheck },
] as const satisfies { name: string; icon: LucideIcon }[];

const SECTION = "mx-auto w-full max-w-[1200px] px-4 sm:px-6";

export default function HomePage() {
  return (
    <>
      <Opening />
      <Steps />
      <Audiences />
      <Formula />
    </>
  );
}

function Opening() {
  const words = useTranslations("public.home");
  return (
    <section
      className={`${SECTION} grid items-start gap-x-16 gap-y-10 pt-10 lg:grid-cols-[5fr_6fr] lg:pt-16`}
    >
      <div className="flex flex-col items-start gap-6 lg:sticky lg:top-28">
        <h1 tabIndex={-1} className="text-h1 sm:text-title">
          {words("title")}
        </h1>
        <p className="max-w-[46ch] text-body text-fg-2 sm:text-lead">{words("lead")}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/register?role=candidate" look="primary">
            {words("start_candidate")}
          </ButtonLink>
          <ButtonLink href="/register?role=recruiter">{words("start_recruiter")}</ButtonLink>
        </div>
        <ul className="mt-2 flex flex-col gap-3 border-t pt-6">
          {PROMISES.map((promise) => (
            <li key={promise} className="flex gap-3 text-fg-2">
              <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
              {words(promise)}
            </li>
          ))}
        </ul>
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <h2 className="sr-only">{words("example_title")}</h2>
        <ExampleMatch />
      </div>
    </section>
  );
}

function Steps() {
  const words = useTranslations("public.home");
  return (
    <section aria-labelledby="steps" className={`${SECTION} pt-20`}>
      <h2 id="steps" className="mb-6 text-h2">
        {words("steps_title")}
      </h2>
      <ol className="grid gap-px overflow-hidden rounded-card border bg-border sm:grid-cols-2 lg:grid-cols-4">
        {STEPS.map((step, index) => (
          <li key={step} className="bg-surface p-6">
            <p aria-hidden className="mb-3 font-bold text-fg-3 text-table tabular-nums">
              {index + 1}
            </p>
            <h3 className="mb-1 text-h3">{words(`steps.${step}_title`)}</h3>
            <p className="text-fg-2">{words(`steps.${step}`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Audiences() {
  const words = useTranslations("public.home");
  return (
    <section aria-labelledby="audiences" className={`${SECTION} pt-20`}>
      <h2 id="audiences" className="mb-6 text-h2">
        {words("audiences_title")}
      </h2>
      <ul className="grid gap-x-12 gap-y-8 md:grid-cols-3">
        {AUDIENCES.map(({ name, icon: Icon }) => (
          <li key={name} className="border-t pt-5">
            <Icon aria-hidden className="mb-3 size-5 text-primary-text" />
            <h3 className="mb-1 text-h3">{words(`${name}_title`)}</h3>
            <p className="text-fg-2">{words(name)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Formula() {
  const words = useTranslations("public.home");
  return (
    <section aria-labelledby="formula" className={`${SECTION} pt-20`}>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-card border bg-surface p-6 sm:p-8">
        <div className="max-w-[60ch]">
          <h2 id="formula" className="text-h2">
            {words("formula_title")}
          </h2>
          <p className="mt-1 text-fg-2">{words("formula")}</p>
        </div>
        <ButtonLink href="/how-it-works">{words("see_formula")}</ButtonLink>
      </div>
    </section>
  );
}
