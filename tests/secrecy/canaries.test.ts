import { describe, expect, it } from 'vitest';
import { projectSeat } from '../../shared/game/project.ts';
import { seatId } from '../../shared/lib/ids.ts';
import { markedWithCanaries, searchCanaries } from '../support/canary-search.ts';
import { loadPack } from '../support/packs.ts';
import { playRandomly } from '../support/random-play.ts';

describe.each(['intro', 'pandemi'])('canaries in %s', (scenario) => {
  const pack = markedWithCanaries(loadPack(scenario));

  it('SC3 no brief, secret interest, private line or reflection is found where it does not belong', () => {
    const { strays, own, pairs, reflections } = searchCanaries(pack, ['c1', 'c2', 'c3', 'c4']);
    expect(strays).toEqual([]);
    // The canaries sang where they may.
    expect(Math.min(own, pairs, reflections)).toBeGreaterThan(0);
  });

  it('SC3 a seat without a country and an unknown seat get nothing of any country', () => {
    const { state } = playRandomly({ pack, seed: 'c9', steps: 60 });
    const waiting = { ...state, seats: [...state.seats, { id: seatId('waiting'), name: 'Late', country: null, office: null, also: [], away: false }] };
    for (const seat of ['waiting', 'nobody', '__proto__']) {
      expect(projectSeat(waiting, seatId(seat))).toEqual({
        seatId: seat,
        name: seat === 'waiting' ? 'Late' : '',
        country: null,
        office: null,
        waiting: false,
        mates: [],
        reflection: null,
        muted: false,
        hints: true,
        people: { help: null, notes: [], attention: null, deeds: [], rulesCheck: null },
        exit: { before: null, after: null, sentence: null },
        own: null,
      });
    }
  });
});
