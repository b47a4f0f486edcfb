/** What may be answered to a question put to a vote (rule VO2). */
export const voteChoices = ['yes', 'no', 'abstain'] as const;
export type VoteChoice = (typeof voteChoices)[number];
