import { describe, expect, it } from 'vitest';
import { ownViewChanges } from '../../server/session/own-view-changes.ts';
import { channelsOf, unreadIn } from '../../client/screens/play/channels.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { projectCountry, projectPublic, projectSeat } from '../../shared/game/project.ts';
import { seatId } from '../../shared/lib/ids.ts';
import { applyViewPatch } from '../../shared/protocol/apply-view-patch.ts';
import { id, negotiation, stateOf } from '../support/facts.ts';

const said = (from: string, to: string | null, number: number, text = 'Hello'): GameEvent => ({
  type: 'ChatSent',
  line: { from: id(from), seatName: `Student of ${from}`, to: to === null ? null : id(to), text, round: 1, number },
});
const facts = [...negotiation(), said('SURYA', 'PADI', 1), said('PADI', 'SURYA', 2), said('MEDIKA', null, 1)];

describe('channels on a phone', () => {
  it('TK2 everybody first, then the pairs that have spoken and the one just opened, in the order of countries', () => {
    const [view, own] = [projectPublic(stateOf(facts)), projectCountry(stateOf(facts), id('PADI'))];
    expect(channelsOf(view, own, null).map(({ key, lines }) => [key, lines.length])).toEqual([
      ['all', 1],
      ['SURYA', 2],
    ]);
    expect(channelsOf(view, own, id('MEDIKA')).map(({ key }) => key)).toEqual(['all', 'SURYA', 'MEDIKA']);
  });

  it('what is unread is what others wrote since', () => {
    const state = stateOf([...facts, said('SURYA', 'PADI', 3)]);
    const pair = channelsOf(projectPublic(state), projectCountry(state, id('PADI')), null)[1];
    if (pair === undefined) throw new Error('no pair');
    expect([0, 1, 3].map((read) => unreadIn(pair, id('PADI'), read))).toEqual([2, 1, 0]);
  });
});

describe('a patch of private lines', () => {
  it('TK2 the first line of one pair does not replace the first line of another, and a hidden one changes in place', () => {
    const before = stateOf(facts);
    const after = stateOf([...facts, said('MEDIKA', 'PADI', 1, 'psst'), { type: 'LineHidden', lineId: 'PADI-SURYA-1' as never, hidden: true, readers: [] }]);
    const [older, newer] = [before, after].map((state) => projectCountry(state, id('PADI')));
    const changes = older === undefined || newer === undefined ? null : ownViewChanges(older, newer);
    if (changes === null) throw new Error('nothing changed');
    const patched = applyViewPatch(projectSeat(before, seatId('seat-PADI')), { revision: 1, nowMs: 0, ...changes });
    expect(patched.own?.pairChat).toEqual(newer?.pairChat);
    expect(patched.own?.pairChat.map(({ id: line, text }) => [line, text])).toEqual([
      ['PADI-SURYA-1', ''],
      ['PADI-SURYA-2', 'Hello'],
      ['MEDIKA-PADI-1', 'psst'],
    ]);
  });
});
