import { boxOf } from "#lib/reading/box-of.ts";
import type { ReadDocument, Span } from "#lib/reading/document.ts";
import type { ResumeData } from "./resume-data.ts";

/** The profile with the box on the page of every place it points to. Documents without fixed places stay as they are. */
export function withBoxes(resume: ResumeData, document: Pick<ReadDocument, "kind" | "pages">): ResumeData {
  const place = (spans: Span[]): Span[] =>
    spans.map(({ page, start, end }) => {
      const bbox = boxOf(document, start, end);
      return bbox ? { page, start, end, bbox } : { page, start, end };
    });
  const placed = <T extends { sources: Span[] }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, sources: place(item.sources) }));
  return {
    ...resume,
    skills: placed(resume.skills),
    projects: placed(resume.projects),
    experience: placed(resume.experience),
    education: placed(resume.education),
    certifications: placed(resume.certifications),
    field_sources: Object.fromEntries(
      Object.entries(resume.field_sources).map(([field, spans]) => [field, place(spans)]),
    ),
  };
}
