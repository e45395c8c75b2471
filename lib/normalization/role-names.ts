const ROLE =
  /\b(?:engineer|developer|analyst|designer|manager|scientist|administrator|tester|specialist|representative|executive|associate|accountant|auditor|recruiter|teacher|nurse|writer|programmer|architect|owner|generalist|chef|cook|pharmacist|bookkeeper|translator|photographer|editor)s?$/i;

/** Whether a skill is written as the role of a person: "Data Scientist" for Data Science. */
export function isRoleName(written: string): boolean {
  return ROLE.test(written);
}
