import { useTranslations } from "next-intl";
import type { AccuracyView } from "#lib/reviews/api.ts";
import { formatNumber } from "./formats.ts";
import { Card, CardHead } from "./ui/card.tsx";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeadCell,
  TableRow,
  TableRowHead,
} from "./ui/table.tsx";

/** How often sampled readings were right, by field and by stated certainty: where the two agree, it can be trusted. */
export function AccuracyReport({ report }: { report: AccuracyView }) {
  const words = useTranslations("admin.accuracy");
  const names = useTranslations("admin.review.field");
  const share = (value: number | null) => (value === null ? "–" : words("share", { share: value }));
  const hasMarks = report.fields.some(({ n }) => n > 0);
  return (
    <Card as="section" aria-labelledby="accuracy" className="mt-4">
      <CardHead id="accuracy" title={words("title")} hint={words("hint", { days: report.days })} />
      {!hasMarks && <p className="text-fg-2">{words("none")}</p>}
      {hasMarks && (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Table caption={words("by_field")}>
            <TableHead>
              <TableHeadCell className="text-start">{words("field")}</TableHeadCell>
              <TableHeadCell isNumber>{words("marked")}</TableHeadCell>
              <TableHeadCell isNumber>{words("right")}</TableHeadCell>
            </TableHead>
            <TableBody>
              {report.fields.map(({ field, n, share: right }) => (
                <TableRow key={field}>
                  <TableRowHead className="text-start">{names(field)}</TableRowHead>
                  <TableCell isNumber>{formatNumber(n)}</TableCell>
                  <TableCell isNumber>{share(right)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
          <Table caption={words("by_band")}>
            <TableHead>
              <TableHeadCell className="text-start">{words("band")}</TableHeadCell>
              <TableHeadCell isNumber>{words("marked")}</TableHeadCell>
              <TableHeadCell isNumber>{words("stated")}</TableHeadCell>
              <TableHeadCell isNumber>{words("right")}</TableHeadCell>
            </TableHead>
            <TableBody>
              {report.bands.map(({ from, to, n, share: right, mean_confidence }) => (
                <TableRow key={from}>
                  <TableRowHead className="text-start">{words("range", { from, to })}</TableRowHead>
                  <TableCell isNumber>{formatNumber(n)}</TableCell>
                  <TableCell isNumber>{share(mean_confidence)}</TableCell>
                  <TableCell isNumber>{share(right)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </Card>
  );
}
