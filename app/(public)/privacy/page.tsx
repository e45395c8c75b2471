import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Article, ArticleSection } from "#components/article.tsx";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeadCell,
  TableRow,
  TableRowHead,
} from "#components/ui/table.tsx";

const STORED = ["account", "resume", "application", "event", "session"] as const;
const RIGHTS = ["see", "correct", "take", "erase", "object"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("public.privacy");
  return { title: words("title"), description: words("lead") };
}

export default function PrivacyPage() {
  const words = useTranslations("public.privacy");
  return (
    <Article title={words("title")} lead={words("lead")}>
      <ArticleSection title={words("stored_title")}>
        <StoredTable />
      </ArticleSection>
      <ArticleSection title={words("score_title")}>
        <p>{words("score_sees")}</p>
        <p>{words("score_never")}</p>
      </ArticleSection>
      <ArticleSection title={words("people_title")}>
        <p>{words("people")}</p>
      </ArticleSection>
      <ArticleSection title={words("model_title")}>
        <p>{words("model")}</p>
      </ArticleSection>
      <ArticleSection title={words("rights_title")}>
        <ul className="flex list-disc flex-col gap-2 ps-5 marker:text-fg-3">
          {RIGHTS.map((right) => (
            <li key={right}>{words(`rights.${right}`)}</li>
          ))}
        </ul>
      </ArticleSection>
      <ArticleSection title={words("contact_title")}>
        <p>{words("contact")}</p>
      </ArticleSection>
    </Article>
  );
}

function StoredTable() {
  const words = useTranslations("public.privacy");
  return (
    <Table caption={words("stored_title")}>
      <TableHead>
        <TableHeadCell>{words("what")}</TableHeadCell>
        <TableHeadCell>{words("why")}</TableHeadCell>
        <TableHeadCell>{words("who")}</TableHeadCell>
        <TableHeadCell>{words("how_long")}</TableHeadCell>
      </TableHead>
      <TableBody>
        {STORED.map((row) => (
          <TableRow key={row} className="align-top">
            <TableRowHead className="min-w-44">{words(`rows.${row}_what`)}</TableRowHead>
            <TableCell className="min-w-36">{words(`rows.${row}_why`)}</TableCell>
            <TableCell className="min-w-44">{words(`rows.${row}_who`)}</TableCell>
            <TableCell className="min-w-40">{words(`rows.${row}_long`)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
