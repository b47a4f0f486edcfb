import { describe, expect, it } from 'vitest';
import { openSecrets } from '../../shared/debrief/open-secrets.ts';
import { seatId } from '../../shared/lib/ids.ts';
import { debriefFixture } from '../support/debrief-fixtures.ts';

const view = debriefFixture('pandemi');
const [padi, surya] = view.countries as [(typeof view.countries)[number], (typeof view.countries)[number]];
const said = {
  ...view,
  guesses: [padi, surya].map((country) => ({ round: 1, country, said: 'nobody' as const, right: true })),
  // Two of one delegation, one of another, and one without a country.
  reflections: [padi, padi, surya, null].map((country, place) => ({ country, seat: seatId(`s${place}`), round: 1, text: `canary of s${place}` })),
};
const guest = { country: null, seat: null };
const student = { country: padi, seat: seatId('s0') };

describe('what the debrief opens', () => {
  it('DG5 with all secrets open everybody is given the same, of sentences the country alone, and the teacher always everything', () => {
    const opened = { ...said, reflections: said.reflections.map((one) => ({ ...one, seat: null })) };
    for (const reader of [guest, student]) expect(openSecrets(said, 'all', reader)).toEqual(opened);
    for (const level of ['results', 'none'] as const) expect(openSecrets(said, level, 'teacher')).toEqual(said);
  });

  it.each(['results', 'none'] as const)(
    'DG5 with %s a student is given no choice, payment, trust or sentence of another country, nor a mate’s sentence',
    (level) => {
      const opened = openSecrets(said, level, student);
      expect(view.ledger.some((row) => !row.visible && row.country !== padi && !row.partners.includes(padi))).toBe(true);
      for (const row of opened.ledger) expect(row.visible || row.country === padi || row.partners.includes(padi)).toBe(true);
      for (const row of opened.ledger) if (row.country !== padi) expect(row.called).toBe(false);
      expect(opened.fund.length).toBeGreaterThan(0);
      expect(new Set(opened.fund.map((row) => row.country))).toEqual(new Set([padi]));
      expect(opened.guesses.map(({ country }) => country)).toEqual([padi]);
      expect([opened.trust, opened.carried, opened.opened]).toEqual([[], null, level]);
      expect(view.wounds.some(({ breaker, victim }) => breaker !== padi && victim !== padi)).toBe(true);
      for (const wound of opened.wounds) expect([wound.breaker, wound.victim]).toContain(padi);
      expect(opened.reflections.map(({ text }) => text)).toEqual(['canary of s0']);
      expect(openSecrets(said, level, guest).reflections).toEqual([]);
      for (const row of opened.results)
        if (row.country !== padi) expect([row.promises, row.keptPromises, row.predictions, row.rightPredictions]).toEqual([0, 0, 0, 0]);
      for (const one of opened.whatIfs ?? []) expect(Object.keys(one.change)).not.toContain('country');
      for (const moment of [...opened.lived.proposed, ...opened.lived.others]) expect(moment.reveals).not.toBe('private');
    },
  );

  it.each(['all', 'results', 'none'] as const)('DG4 with %s a moment that the teacher has hidden goes to nobody else', (level) => {
    const [moment] = view.lived.proposed;
    if (moment === undefined) throw new Error('no moment');
    const arranged = { ...view, lived: { ...view.lived, proposed: [], hidden: [{ ...moment, id: 'canary', reveals: 'public' as const }] } };
    for (const reader of [guest, student]) expect(JSON.stringify(openSecrets(arranged, level, reader))).not.toContain('canary');
    expect(openSecrets(arranged, level, 'teacher').lived.hidden).toHaveLength(1);
  });

  it('DG5 results of the others are open with results, and closed with nothing private', () => {
    expect(openSecrets(said, 'results', guest).results.map(({ country }) => country)).toEqual(view.countries);
    expect(openSecrets(said, 'none', student).results.map(({ country }) => country)).toEqual([padi]);
    expect(openSecrets(said, 'none', guest).results).toEqual([]);
  });

  it.each(['results', 'none'] as const)('DG5 SC2 with %s the stage is given the same whatever a hidden choice was', (level) => {
    const other = {
      ...said,
      ledger: said.ledger.map((row) => (row.visible ? row : { ...row, choice: 'break' as const, called: !row.called })),
      fund: said.fund.map((row) => ({ ...row, paid: 0 })),
    };
    expect(openSecrets(other, level, guest)).toEqual(openSecrets(said, level, guest));
  });
});
