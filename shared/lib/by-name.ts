/** Breaks a tie between countries by their ids, so that the scenario's order decides nothing (rule RS3). */
export const byName = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
