/** How many of those who may join make a quorum: the share rounded up (rule IN1). */
export const quorumOf = (share: number, eligible: number): number => Math.ceil(share * eligible - 1e-9);
