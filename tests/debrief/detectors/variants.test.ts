import { describe, expect, it } from 'vitest';
import { detectors } from '../../../shared/debrief/detectors/all.ts';
import { momentsOf } from '../../../shared/debrief/detectors/detector.ts';
import { livedGame } from '../../../shared/debrief/detectors/lived-game.ts';
import type { PlayedGame } from '../../../shared/debrief/played-rounds.ts';
import { agreementId, debtId, woundId } from '../../../shared/lib/ids.ts';
import type { DetectorId } from '../../../shared/protocol/lived-view.ts';
import { gives, id, signed } from '../../support/facts.ts';
import { gameOf, payments } from '../../support/lived-game.ts';
import { loadPack } from '../../support/packs.ts';

const found = (name: DetectorId, game: PlayedGame) => detectors.filter((one) => one.id === name).flatMap((by) => momentsOf(by, livedGame(game, true)));

const swap = [gives('MEDIKA', 'KARANG', 4, 'medicine'), gives('KARANG', 'MEDIKA', 4, 'food')];
const broken = { MEDIKA: { keeps: { [agreementId('r1-a1')]: 'break' as const } } };

describe('moments that can turn out in two ways', () => {
  it('DT1 a line that was missed although all together could have kept it names who paid least', () => {
    const game = gameOf({ from: 3 }, { facts: [{ type: 'ThreatMoved', before: [34], after: [31], growth: [0] }], sheets: payments({ PADI: 3, SURYA: 1 }) });
    const [missed] = found('threshold', game);
    expect(missed).toMatchObject({
      sentenceKey: 'lived.threshold.missed',
      questionKey: 'lived.threshold.missedAsks',
      countries: ['MEDIKA', 'KARANG', 'SURYA'],
    });
    expect(missed?.figures).toMatchObject({ paid: 4, fair: 15 });
  });

  it('DT1 a line that even all together could not have kept names nobody', () => {
    const game = gameOf({ from: 3 }, { facts: [{ type: 'ThreatMoved', before: [34], after: [80], growth: [0] }], sheets: payments({ PADI: 3 }) });
    expect(found('threshold', game)).toEqual([]);
  });

  it('DT1 an award that was not complied with is told as refused', () => {
    const award = {
      id: debtId('award-1'),
      kind: 'award' as const,
      from: id('MEDIKA'),
      to: id('KARANG'),
      institution: null,
      coins: 3,
      dueRound: 2,
      visible: true,
      penalised: false,
      conditioned: false,
      woundId: woundId('r1-MEDIKA-KARANG'),
    };
    const called = {
      type: 'ArbitrationCalled' as const,
      woundId: award.woundId,
      by: id('KARANG'),
      against: id('MEDIKA'),
      units: 2,
      price: 1,
      award,
    };
    const game = gameOf(
      {},
      { facts: [signed(['MEDIKA', 'KARANG'], [...swap, { kind: 'arbitration' }])], sheets: broken },
      { facts: [called], sheets: { MEDIKA: { repays: { [award.id]: 'break' } } } },
    );
    expect(found('award', game)).toMatchObject([{ sentenceKey: 'lived.award.refused', alsoShows: ['peacefulSettlement'] }]);
  });

  it('DT1 a body of open trade is told as such, and only where its members traded', () => {
    const open = { pack: loadPack('afta'), settings: { foundedFromStart: ['WTO'] } };
    const traded = signed(['SGP', 'VNM'], [gives('VNM', 'SGP', 3, 'food')]);
    expect(found('freeTrade', gameOf(open, { facts: [traded] }))).toMatchObject([{ sentenceKey: 'lived.freeTrade.body', things: { institution: 'WTO' } }]);
    expect(found('freeTrade', gameOf(open, {}))).toEqual([]);
  });

  it('DT5 a breach that all saw is public, one that only its parties saw is not', () => {
    const seen = gameOf({}, { facts: [signed(['MEDIKA', 'KARANG'], [...swap, { kind: 'monitoring' }])], sheets: broken });
    const unseen = gameOf({}, { facts: [signed(['MEDIKA', 'KARANG'], swap)], sheets: broken });
    expect(found('brokenPromise', seen).map((one) => one.reveals)).toEqual(['public']);
    expect(found('brokenPromise', unseen).map((one) => one.reveals)).toEqual(['private']);
  });

  it('DT5 who paid too little is told in public only where payments were shown', () => {
    const sheets = payments({ PADI: 2, MEDIKA: 3, KARANG: 1 });
    const shown = gameOf({ settings: { closed: ['secrecy'] } }, { sheets });
    expect(found('freeRiding', shown).map((one) => one.reveals)).toEqual(['public']);
    expect(found('freeRiding', gameOf({}, { sheets })).map((one) => one.reveals)).toEqual(['private']);
  });
});
