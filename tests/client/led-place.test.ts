import { describe, expect, it } from 'vitest';
import { ledPlace } from '../../client/screens/debrief/led-place.ts';
import type { LeadView } from '../../shared/protocol/lead-view.ts';

const lead = (about: Partial<LeadView> = {}): LeadView => ({
  place: { chapter: 'promises', focus: null, atMs: 0 },
  free: false,
  finished: false,
  arranged: '',
  earlier: [],
  secrets: 'all',
  exits: { written: 0, figures: null, sentences: [] },
  ...about,
});
const own = { chapter: 'whatIf', focus: null } as const;
const at = (one: LeadView | null, mine: typeof own | null, reader: 'teacher' | 'class' | 'guest', nowMs = 1000) => {
  const { chapter, follows, away } = ledPlace(one, mine, reader, 'film', nowMs);
  return [chapter, follows, away];
};

describe('where a screen of the debrief is', () => {
  it('DG2 a led class is where the teacher is, whatever a screen had opened before', () => {
    expect(at(lead(), own, 'class')).toEqual(['promises', true, false]);
    expect(at(lead(), own, 'teacher')).toEqual(['promises', false, false]);
  });

  it('DG3 where exploring is open a screen may be elsewhere, and is with the class until it goes', () => {
    expect(at(lead({ free: true }), own, 'class')).toEqual(['whatIf', false, true]);
    expect(at(lead({ free: true }), null, 'class')).toEqual(['promises', false, false]);
  });

  it('DG3 without a teacher, after the end, and two hours after the last page everybody goes by their own hand', () => {
    for (const one of [null, lead({ place: null }), lead({ finished: true })]) expect(at(one, own, 'class')).toEqual(['whatIf', false, false]);
    expect(at(lead(), own, 'class', 3 * 60 * 60_000)).toEqual(['whatIf', false, false]);
    expect(at(null, null, 'class')).toEqual(['film', false, false]);
  });

  it('DG2 a guest without a connection turns the pages', () => {
    expect(at(lead(), own, 'guest')).toEqual(['whatIf', false, false]);
  });
});
