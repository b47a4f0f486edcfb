/**
 * What can be taken out, to show that the simulation finds what it prevents: waiting for the disk; the same id for what is
 * sent again; sending again at all; the timers of a server that begins again.
 */
export const simGuards = ['durability', 'same-id', 'sending-again', 'timers'] as const;
export type SimGuard = (typeof simGuards)[number];
