/** Earlier lessons that are compared at once (rule EL1). */
export const mostEarlier = 12;
