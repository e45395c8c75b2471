import { describe, expect, it } from "vitest";
import { demoPeople } from "#db/seed/people.ts";
import { renderResumePdf } from "#db/seed/resume-pdf.ts";
import { extractResume } from "#lib/extraction/resume.ts";
import { normalizeProfile } from "#lib/normalization/profile.ts";
import { readDocument } from "#lib/reading/read-document.ts";

describe("every resume of the demo", () => {
  it.each(demoPeople(new Date("2026-06-01")).map((person) => [person.key, person] as const))(
    "%s is read with the right name, jobs and skills",
    async (_key, person) => {
      const document = await readDocument(await renderResumePdf(person));
      const profile = normalizeProfile(extractResume(document, { today: "2026-06-01" }), document);
      expect(person.name.split(",")[0]).toBe(profile.name); // letters after a comma are titles
      expect(profile.experience.length).toBeGreaterThanOrEqual(person.jobs.length > 0 ? 1 : 0);
      expect(profile.skills.length).toBeGreaterThan(3);
    },
  );
});
