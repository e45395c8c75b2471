import { type Entry, findEntries } from "./entries.ts";
import type { ProjectFact } from "./facts.ts";
import { periodOf } from "./heading-period.ts";
import { type Piece, piecesOf } from "./heading-pieces.ts";
import { type Line, withoutBullet } from "./lines.ts";
import { descriptionOf, passagesOf } from "./passages.ts";
import { findProjectEntries } from "./project-entries.ts";

const URL =
  /(?:https?:\/\/|www\.)[^\s|,;()<>]{3,200}|\b(?:github|gitlab|bitbucket)\.(?:com|org|io)\/[^\s|,;()<>]{1,200}/iu;
const ROLE =
  "(?:co-?)?(?:creator|contributor|founder|author|maintainer|(?:lead |main |sole )?developer|owner|designer|collaborator|team lead|member|organizer|participant)";
const OWN_ROLE = new RegExp(`^${ROLE}$`, "iu");
const LEADING_ROLE = new RegExp(`^${ROLE}\\s*[,:–-]\\s+`, "iu");
const TITLE_END = /\s*(?::\s|\s[–—-]\s|\s\|\s|\s\(|,\s(?:a|an|the)\s|\.\s)/u;

/** The projects of a projects section: headings with text under them, or one project to a bullet. */
export function findProjects(lines: Line[], text: string): ProjectFact[] {
  const isList = lines.length > 1 && lines[0]?.isBullet === true;
  const entries = findProjectEntries(lines) ?? (isList ? null : findEntries(lines));
  const projects = entries ? fromEntries(entries, text) : fromBullets(lines, text);
  return projects.filter(({ title }) => title.text.length > 1);
}

function fromEntries(entries: Entry[], text: string): ProjectFact[] {
  return entries.flatMap((entry) => {
    const pieces = piecesOf(entry.head);
    const first = pieces.find((piece) => !OWN_ROLE.test(piece.text)) ?? pieces[0];
    if (!first) return fromBullets(entry.body, text);
    const all = [...entry.head.map(({ line }) => line), ...entry.body];
    return [projectOf(cutTitle(first), all, descriptionOf(entry.body), text, periodOf(entry.head))];
  });
}

function fromBullets(lines: Line[], text: string): ProjectFact[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.isBullet || !last) groups.push([line]);
    else last.push(line);
  }
  return groups.flatMap((group) => {
    const line = group[0];
    if (!line) return [];
    const plain = withoutBullet(line.text);
    const start = line.end - plain.length;
    const end = TITLE_END.exec(plain)?.index ?? (plain.length <= 70 ? plain.length : 0);
    if (end === 0) return [];
    const title: Piece = {
      text: plain.slice(0, end),
      start,
      end: start + end,
      page: line.page,
      row: 0,
      isBold: false,
      isItalic: false,
      isAfterComma: false,
    };
    return [projectOf(title, group, descriptionOf(group), text, null)];
  });
}

function cutTitle(whole: Piece): Piece {
  const piece = withoutOwnRole(whole);
  const end =
    /(?<=^[\p{Script=Latin}\d.+#_-]{2,30})\s+(?=(?:[\p{Script=Latin}\d]{1,20}\s){0,2}\p{Script=Han}.{4})|\s*(?::\s(?=\p{Ll}|\(|.{45})|\s\|\s|\s\((?!\p{Lu}{2,6}\)))/u.exec(
      piece.text,
    )?.index ?? piece.text.length;
  return end < 3 ? piece : { ...piece, text: piece.text.slice(0, end), end: piece.start + end };
}

/** "Creator, Ledgerline": what somebody was in the project stands before its name. */
function withoutOwnRole(piece: Piece): Piece {
  const role = LEADING_ROLE.exec(piece.text)?.[0].length;
  return role === undefined ? piece : { ...piece, text: piece.text.slice(role), start: piece.start + role };
}

function projectOf(
  title: Piece,
  lines: Line[],
  description: string,
  text: string,
  period: ProjectFact["period"],
): ProjectFact {
  const url = lines
    .map((line) => URL.exec(line.text.slice(0, 600))?.[0])
    .find((found) => found !== undefined);
  return {
    title: {
      text: title.text.replace(/\s+/g, " ").trim(),
      span: { page: title.page, start: title.start, end: title.end },
      confidence: 0.75,
    },
    description,
    url: url ?? null,
    period,
    passages: passagesOf(text, lines),
  };
}
