/** A resume that is hard to read: no name, no address, a job without a clear employer. */
export const UNSURE_RESUME = `Experience
Crane things at the harbor
2014 - 2016

Skills
Welding, Forklift
`;
