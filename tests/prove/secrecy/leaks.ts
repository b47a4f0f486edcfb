/** Leaks that the server of the wire proof can be made to have (`LEAK=name`), in what each kind of byte carries. */
export const wireLeaks = ['reflections-to-seats', 'briefs-in-base64', 'story-in-hex', 'pairs-to-console', 'notes-in-log', 'briefs-in-texts'] as const;
export type WireLeak = (typeof wireLeaks)[number];
