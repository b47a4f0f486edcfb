import type { Commit } from '../../shared/game/events.ts';

/** Under which key a command takes effect once: ids are made on devices, so one actor's id must not block another's. */
export function commandKey({ actor, commandId }: Pick<Commit, 'actor' | 'commandId'>): string {
  const who = actor.kind === 'seat' ? `seat:${actor.seatId}` : actor.kind === 'bot' ? `bot:${actor.country}` : actor.kind;
  return `${who}/${commandId}`;
}
