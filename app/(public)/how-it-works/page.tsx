import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Article, ArticleSection } from "#components/article.tsx";
import { BandsTable, FormulaParts, FormulaVersion, WeightsTable } from "#components/formula.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("public.how");
  return { title: words("title"), description: words("lead") };
}

export default function HowItWorksPage() {
  const words = useTranslations("public.how");
  return (
    <Article title={words("title")} lead={words("lead")}>
      <ArticleSection title={words("weights_title")}>
        <WeightsTable />
        <p className="text-fg-2">{words("weights_why")}</p>
      </ArticleSection>
      <ArticleSection title={words("parts_title")}>
        <FormulaParts />
      </ArticleSection>
      <ArticleSection title={words("sum_title")}>
        <p>{words("sum")}</p>
      </ArticleSection>
      <ArticleSection title={words("bands_title")}>
        <BandsTable />
        <p className="text-fg-2">{words("bands_note")}</p>
      </ArticleSection>
      <ArticleSection title={words("never_title")}>
        <p>{words("never")}</p>
      </ArticleSection>
      <ArticleSection title={words("check_title")}>
        <p>{words("check")}</p>
        <FormulaVersion />
      </ArticleSection>
    </Article>
  );
}
