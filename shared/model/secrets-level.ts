/**
 * What the debrief opens to the class (rule DG5): everything; results and what was public, but nobody's choices; or nothing
 * private, so that each student sees their own country's part alone.
 */
export const secretsLevels = ['all', 'results', 'none'] as const;
export type SecretsLevel = (typeof secretsLevels)[number];
