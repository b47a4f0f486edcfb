import { describe, expect, it } from 'vitest';
import { arrangementOf, hide, move, pin, showAgain, unpin } from '../../client/screens/debrief/lived-order.ts';
import type { FoundMoment, LivedView } from '../../shared/protocol/lived-view.ts';
import { debriefFixture } from '../support/debrief-fixtures.ts';

const { lived } = debriefFixture('intro');
const one = (id: string): FoundMoment => ({ ...(lived.proposed[0] as FoundMoment), id });
const list = (pinned: number): LivedView => ({ ...lived, pinned, proposed: ['a', 'b', 'c', 'd'].map(one), others: [one('e')], hidden: [one('z')] });

describe('DG4 the teacher’s order of found moments', () => {
  it('pins behind what is pinned, from anywhere', () => {
    expect(arrangementOf(list(2))).toEqual({ pinned: ['a', 'b'], hidden: ['z'] });
    expect(pin(list(1), 'e')).toEqual({ pinned: ['a', 'e'], hidden: ['z'] });
    expect(unpin(list(2), 'a')).toEqual({ pinned: ['b'], hidden: ['z'] });
  });

  it('hides a pinned one without its pin, and shows it again without one', () => {
    expect(hide(list(2), 'a')).toEqual({ pinned: ['b'], hidden: ['z', 'a'] });
    expect(showAgain(list(2), 'z')).toEqual({ pinned: ['a', 'b'], hidden: [] });
  });

  it('moves by one place and pins what has to stay for it', () => {
    expect(move(list(0), 2, -1).pinned).toEqual(['a', 'c', 'b']);
    expect(move(list(0), 0, 1).pinned).toEqual(['b', 'a']);
    expect(move(list(4), 1, -1).pinned).toEqual(['b', 'a', 'c', 'd']);
    expect(move(list(2), 0, -1).pinned).toEqual(['a', 'b']);
    expect(move(list(2), 3, 1).pinned).toEqual(['a', 'b']);
  });
});
