import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";

const KINDS = ["project", "job", "education", "certification", "implied"] as const;
type Kind = (typeof KINDS)[number];

/** Where a skill was found, in words: "Project: Billing service". `href` goes to the place in the document. */
export function EvidenceChip({ evidence, href }: { evidence: string; href?: string }) {
  const words = useTranslations("common.evidence");
  const [kind, name] = readEvidence(evidence);
  const label = kind === null ? words(placeOf(name)) : words(kind, { name });
  const look =
    "inline-flex min-h-6 max-w-full items-center gap-1 rounded-chip border bg-surface-2 px-1.5 text-fg-2 text-meta";
  if (!href) return <span className={look}>{label}</span>;
  return (
    <a href={href} className={`${look} touch-target border-mark-line hover:bg-mark hover:text-fg`}>
      <FileText aria-hidden className="size-3.5 shrink-0" />
      <span className="truncate">{label}</span>
    </a>
  );
}

/** The places of a skill that have no name of their own. */
function placeOf(evidence: string): "added" | "mentioned" | "listed" {
  return evidence === "added" || evidence === "mentioned" ? evidence : "listed";
}

/** `project:X` → its kind and its name; what has no kind keeps its word. */
function readEvidence(evidence: string): [Kind | null, string] {
  const colon = evidence.indexOf(":");
  const kind = KINDS.find((known) => known === evidence.slice(0, colon));
  return kind ? [kind, evidence.slice(colon + 1)] : [null, evidence];
}
