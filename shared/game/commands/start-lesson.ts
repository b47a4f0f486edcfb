import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { bellAtStart } from '../lesson-bell.ts';
import { advance } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { evolveAll } from '../replay.ts';
import type { BotPolicy } from '../state.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('StartLesson'),
});

const fallbackPolicy: BotPolicy = 'reciprocator';

/** PH1: the lesson starts with whoever is there; bots speak for countries without a student. */
export const startLesson = commandRule({
  by: 'teacher',
  schema,
  decide(state, _command, { nowMs }) {
    if (state.phase !== 'lobby') return refuse(refusal('already-started'));
    const { botsForEmpty } = state.settings;
    const empty = state.countries.filter((country) => country.bot === null && !state.seats.some((seat) => seat.country === country.id));
    const bots = empty.map(
      (country, index): GameEvent => ({
        type: 'BotAssigned',
        country: country.id,
        policy: botsForEmpty[index % Math.max(1, botsForEmpty.length)] ?? fallbackPolicy,
      }),
    );
    return accept([...bellAtStart(state, nowMs), ...bots, ...advance(evolveAll(state, bots), nowMs)]);
  },
});
