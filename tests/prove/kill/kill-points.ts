/** Where in its work the server process may be made to die, beside any moment from outside. */
export const killPoints = ['after-receive', 'before-commit', 'while-committing', 'before-answer', 'after-answer', 'during-replay'] as const;
export type KillPoint = (typeof killPoints)[number];

/** Guards that can be taken out, to show that the proof finds what they prevent. */
export const removableGuards = ['durability', 'same-id'] as const;
export type RemovableGuard = (typeof removableGuards)[number];

/** How the server of this proof is told: dies the `count`-th time it comes to `point`. */
export const killEnvironment = (point: KillPoint, count: number): Readonly<Record<string, string>> => ({ KILL_AT: `${point}:${count}` });
