import { describe, expect, it } from 'vitest';
import { clauses, lacks, levelAfter, me, partner } from '../../client/screens/play/tutorial/islands.ts';
import { afterCommand, freshRehearsal, isDone, type Rehearsal, scenes } from '../../client/screens/play/tutorial/rehearsal.ts';
import { promiseResult, rehearsalViews } from '../../client/screens/play/tutorial/rehearsal-views.ts';
import { loaders } from '../../client/text/namespaces.ts';
import { needTotal, shortages } from '../../client/state/own-figures.ts';
import { agreementId, offerId } from '../../shared/lib/ids.ts';
import { previewOffer } from '../../shared/preview/preview-offer.ts';
import { FixtureGame } from '../support/view-fixtures.ts';

const { view: lobby } = new FixtureGame('intro', 'PADI').screen();
const acted = (...commands: readonly Parameters<typeof afterCommand>[1][]): Rehearsal => commands.reduce(afterCommand, freshRehearsal);
const sign = { type: 'SignOffer', offerId: offerId('rehearsal'), offerVersion: 1 } as const;
const choose = (choice: 'keep' | 'break') => ({ type: 'ChooseKeep', agreementId: agreementId('rehearsal'), choice }) as const;

describe('the tutorial', () => {
  it('begins with one good short, and the figures agree with what may be tapped', () => {
    const { own } = rehearsalViews(lobby, freshRehearsal);
    expect(shortages(own).map(({ good }) => good)).toEqual(['medicine']);
    expect(lacks('medicine')).toBe(3);
    expect(isDone('needs', { ...freshRehearsal, tapped: 'food' })).toBe(false);
    expect(isDone('needs', { ...freshRehearsal, tapped: 'medicine' })).toBe(true);
  });

  it('offers a trade that is worth signing to both, and signing fills needs less what is lost on the way', () => {
    const before = rehearsalViews(lobby, freshRehearsal);
    const { gains, arriveOfTen } = previewOffer(before.view, before.own, [me, partner], clauses);
    expect(gains[me]).toBeGreaterThan(3);
    expect(gains[partner]).toBeGreaterThan(3);
    expect(arriveOfTen).toBeLessThan(10);
    const after = rehearsalViews(lobby, acted(sign));
    expect(after.own.offers).toEqual([]);
    expect(after.own.expected.food).toBe(before.own.expected.food - 3);
    expect(after.own.expected.medicine).toBeGreaterThan(before.own.expected.medicine + 2);
    expect(after.own.expected.medicine).toBeLessThan(before.own.expected.medicine + 3);
    expect(needTotal(after.own).have).toBeGreaterThan(needTotal(before.own).have);
  });

  it('shows that a broken promise delivers the half that was shipped, and costs trust', () => {
    const { view } = rehearsalViews(lobby, acted(sign));
    const kept = promiseResult(view, 'keep');
    const broken = promiseResult(view, 'break');
    expect(broken.food).toBeCloseTo(kept.food / 2, 9);
    expect(kept.trustAfter).toBeGreaterThan(kept.trustBefore);
    expect(broken.trustAfter).toBeLessThan(broken.trustBefore);
  });

  it('lets the threat fall with every coin, and under the line with the fair share only', () => {
    const { view, own } = rehearsalViews(lobby, freshRehearsal);
    const levels = own.limits.paymentChoices.map(levelAfter);
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(new Set(levels).size).toBe(levels.length);
    expect(levelAfter(0)).toBeGreaterThan(view.threat.line);
    expect(levelAfter(own.limits.fairCoins)).toBeLessThan(view.threat.line);
    expect(view.threat.coinsMissing).toBeGreaterThan(0);
    expect(rehearsalViews(lobby, acted({ type: 'ChoosePayment', coins: own.limits.fairCoins, split: null })).view.threat.coinsMissing).toBe(0);
  });

  it('ends each scene by what the student does, and by nothing else', () => {
    const steps: readonly Rehearsal[] = [
      { ...freshRehearsal, tapped: 'medicine' },
      acted(sign),
      acted(choose('break')),
      acted({ type: 'ChoosePayment', coins: 0, split: null }),
      acted({ type: 'LockDecision', locked: true }),
    ];
    scenes.forEach((scene, index) => {
      expect(isDone(scene, freshRehearsal), scene).toBe(false);
      steps.forEach((step, at) => expect(isDone(scene, step), `${scene} ${at}`).toBe(at === index));
    });
    expect(acted({ type: 'SetReady', ready: true })).toEqual(freshRehearsal);
  });

  it.each(['id', 'en'] as const)('%s: no scene tells more than 25 words', async (language) => {
    const { tutorial } = (await loaders[language].tutorial()) as { tutorial: { scene: Record<string, { text: string }> } };
    for (const scene of scenes) expect(tutorial.scene[scene]?.text.split(' ').length, scene).toBeLessThanOrEqual(25);
  });
});
