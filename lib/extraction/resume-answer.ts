import * as z from "zod";

const said = z.string().max(300).nullable();
/** Asked for as `YYYY-MM` or `YYYY`; anything else that a model writes there counts as nothing said. */
const date = z.string().max(30).nullable();
const list = <Item extends z.ZodType>(item: Item, most: number) => z.array(item).max(most);

/**
 * What a model may claim a resume says. Who the person is is not asked: names and contact data never need a model. Every
 * claim is checked against the text before it counts.
 */
export const resumeAnswer = z.object({
  experience: list(
    z.object({ company: said, role: said, location: said, start: date, end: date, is_current: z.boolean() }),
    60,
  ),
  education: list(z.object({ institution: said, degree: said, major: said, start: date, end: date }), 30),
  projects: list(z.object({ title: z.string().max(300), start: date, end: date }), 60),
  certifications: list(z.object({ name: z.string().max(300), issuer: said }), 60),
  languages: list(z.object({ language: z.string().max(60), level: said }), 30),
  skills: list(z.string().max(120), 300),
});
export type ResumeAnswer = z.output<typeof resumeAnswer>;
