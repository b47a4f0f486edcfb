import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { worldQuorum } from '../institutions.ts';
import { refusal } from '../refusals.ts';
import { country as countryOf, isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ConnectPlatform'),
});

/** PF1: the digital platform opens when enough countries have connected; later ones connect at once. */
export const connectPlatform = commandRule({
  by: 'country',
  schema,
  decide(state, _command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (!isOpen(state, 'platform')) return refuse(refusal('feature-closed', { expected: 'platform' }));
    if (countryOf(state, country).onPlatform) return refuse(refusal('already-done'));
    const members = state.countries.filter((candidate) => candidate.onPlatform).length + 1;
    const events: GameEvent[] = [{ type: 'PlatformJoined', country }];
    if (!state.platformOpen && members >= worldQuorum(state.pack.scenario)) {
      events.push({ type: 'PlatformOpened' });
    }
    return accept(events);
  },
});
