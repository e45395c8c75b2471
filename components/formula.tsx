import { useTranslations } from "next-intl";
import {
  ALGORITHM_VERSION,
  EDUCATION,
  EXPERIENCE,
  PROJECT_EVIDENCE_BONUS,
  PROJECTS_FOR_FULL_POINTS,
  WEIGHTS,
} from "#lib/matching/weights.ts";
import { MATCH_BANDS, MATCH_COMPONENTS, ROLE_LEVELS } from "#lib/vocabulary.ts";
import { formatAmount } from "./formats.ts";
import { BandPips } from "./match-score.tsx";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeadCell,
  TableRow,
  TableRowHead,
} from "./ui/table.tsx";

/** The weights of the score as the engine uses them. */
export function WeightsTable() {
  const words = useTranslations();
  return (
    <Table caption={words("public.how.weights_caption")}>
      <TableHead>
        <TableHeadCell>{words("public.how.level")}</TableHeadCell>
        {MATCH_COMPONENTS.map((part) => (
          <TableHeadCell key={part} isNumber>
            {words(`common.match.component.${part}`)}
          </TableHeadCell>
        ))}
      </TableHead>
      <TableBody>
        {ROLE_LEVELS.map((level) => (
          <TableRow key={level}>
            <TableRowHead className="first-letter:uppercase">{words(`common.level.${level}`)}</TableRowHead>
            {MATCH_COMPONENTS.map((part) => (
              <TableCell key={part} isNumber>
                {WEIGHTS[level][part] === undefined ? "–" : formatAmount(WEIGHTS[level][part])}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The bands of a score and their words. */
export function BandsTable() {
  const words = useTranslations("public.how");
  return (
    <Table caption={words("bands_caption")}>
      <TableHead>
        <TableHeadCell>{words("word")}</TableHeadCell>
        <TableHeadCell isNumber>{words("range")}</TableHeadCell>
      </TableHead>
      <TableBody>
        {MATCH_BANDS.map((band, index) => (
          <TableRow key={band.code}>
            <TableRowHead>
              <span className="flex items-center gap-3">
                <BandPips score={band.from} />
                {band.words}
              </span>
            </TableRowHead>
            <TableCell isNumber>
              {band.from}–{index === 0 ? 100 : (MATCH_BANDS[index - 1]?.from ?? 0) - 1}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const CONSTANTS = {
  required_skills: { bonus: PROJECT_EVIDENCE_BONUS },
  preferred_skills: {},
  experience: {
    loss: EXPERIENCE.lossPerYearAbove,
    floor: EXPERIENCE.floorAbove,
    unknown: EXPERIENCE.unknown,
    leadership: EXPERIENCE.leadershipBonus,
    leadership_limit: EXPERIENCE.leadershipLimit,
  },
  education: {
    level: EDUCATION.levelShare,
    field: EDUCATION.fieldShare,
    years: EDUCATION.workYearsPerStudyYear,
  },
  projects: { projects: PROJECTS_FOR_FULL_POINTS },
} as const;

/** How each part earns its points, with the constants that the engine uses. */
export function FormulaParts() {
  const words = useTranslations();
  return (
    <dl className="divide-y border-y">
      {MATCH_COMPONENTS.map((part) => (
        <div key={part} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[10rem_1fr]">
          <dt className="font-medium">{words(`common.match.component.${part}`)}</dt>
          <dd className="text-fg-2">{words(`public.how.part.${part}`, CONSTANTS[part])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The version of the formula that runs here. */
export function FormulaVersion() {
  const words = useTranslations("public.how");
  return <p className="text-fg-3 text-table">{words("version", { version: ALGORITHM_VERSION })}</p>;
}
