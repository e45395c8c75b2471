import { useTranslations } from "next-intl";
import type { QueuesView } from "#lib/reports/api.ts";
import { formatMoment, formatNumber } from "./formats.ts";
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

/** How each background function stands. */
export function FunctionsTable({ functions }: { functions: QueuesView["functions"] }) {
  const words = useTranslations("admin.queues");
  return (
    <Card as="section" aria-labelledby="functions">
      <CardHead id="functions" title={words("functions")} />
      {functions.length === 0 ? (
        <p className="text-fg-2">{words("no_functions")}</p>
      ) : (
        <Table caption={words("functions")}>
          <TableHead>
            <TableHeadCell className="text-start">{words("column.function")}</TableHeadCell>
            <TableHeadCell isNumber>{words("column.running")}</TableHeadCell>
            <TableHeadCell className="text-start">{words("column.oldest")}</TableHeadCell>
            <TableHeadCell isNumber>{words("column.done")}</TableHeadCell>
            <TableHeadCell isNumber>{words("column.failed")}</TableHeadCell>
            <TableHeadCell isNumber>{words("column.dead")}</TableHeadCell>
          </TableHead>
          <TableBody>
            {functions.map((one) => (
              <TableRow key={one.function}>
                <TableRowHead className="text-start">{one.function}</TableRowHead>
                <TableCell isNumber>{formatNumber(one.running)}</TableCell>
                <TableCell className="text-fg-2">{one.oldest_at && formatMoment(one.oldest_at)}</TableCell>
                <TableCell isNumber>{formatNumber(one.completed_last_hour)}</TableCell>
                <TableCell isNumber>{formatNumber(one.failed_last_hour)}</TableCell>
                <TableCell isNumber>{formatNumber(one.dead)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
