/** How many characters may be said at once: the same for the field on a screen and for the command's schema. */
export const mostCharacters = {
  chatLine: 300,
  note: 300,
  callForHelp: 200,
  voteQuestion: 140,
  headline: 90,
  classQuestion: 240,
  bookmark: 200,
  pauseReason: 120,
  removalReason: 120,
  reflection: 500,
  exitPart: 240,
} as const;

/** Headlines of one reporter in a round (rule OC2). */
export const headlinesPerRound = 2;
