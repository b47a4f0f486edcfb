import { describe, expect, it } from 'vitest';
import { tabOf } from '../../client/state/hint.ts';
import { type NextStep, nextStep, stepName } from '../../client/state/next-step.ts';
import { loaders } from '../../client/text/namespaces.ts';
import type { Command } from '../../shared/game/commands/table.ts';
import { countryId, seatId } from '../../shared/lib/ids.ts';
import { leavesOf } from '../support/word-leaves.ts';
import { FixtureGame, type ScreenFixture } from '../support/view-fixtures.ts';

/** One student alone, so that every task is this student's. */
const alone = (me = 'PADI', scenario = 'intro', seed = 'fixture-1'): FixtureGame => {
  const game = new FixtureGame(scenario, me, seed, true, { telephone: false });
  game.take({ type: 'RemoveSeat', seatId: seatId('seat-2') }, { kind: 'teacher' });
  return game.start();
};
const of = ({ view, seat }: ScreenFixture): NextStep | null => nextStep(view, seat)?.step ?? null;
const stepAfter = (game: FixtureGame, command: Command): NextStep | null => {
  expect(game.do(command), command.type).toBe(true);
  return of(game.screen());
};

describe('HN1 the next step', () => {
  it('nothing in the lobby, nor while the game stands still', () => {
    const game = new FixtureGame('intro', 'PADI');
    expect(of(game.screen())).toBeNull();
    game.start().until('news', 1);
    expect(of(game.screen())).toEqual({ kind: 'read' });
    game.take({ type: 'Pause', reason: 'bell' }, { kind: 'teacher' });
    expect(of(game.screen())).toBeNull();
  });

  it('in the practice round it says to sign, then to go on, then nothing', () => {
    const game = alone().until('negotiation', 0);
    const step = of(game.screen());
    expect(step?.kind).toBe('practise');
    game.sign();
    expect(of(game.screen())).toEqual({ kind: 'practised' });
    expect(stepAfter(game, { type: 'SetReady', ready: true })).toBeNull();
  });

  it('names a country that has what is short, until an offer to it is out', () => {
    const game = alone().until('negotiation', 2);
    const { view, seat } = game.screen();
    const proposal = nextStep(view, seat);
    if (proposal?.step.kind !== 'trade') throw new Error(JSON.stringify(proposal));
    const { partner, good } = proposal.step;
    const theirs = view.countries.find(({ id }) => id === partner);
    expect(theirs?.production[good]).toBeGreaterThan(theirs?.need[good] ?? 0);
    expect(seat.own?.expected[good]).toBeLessThan(seat.own?.need[good] ?? 0);
    const [offer] = proposal.commands;
    if (offer === undefined) throw new Error('a trade has an offer');
    const next = stepAfter(game, offer);
    expect(next === null || next.kind !== 'trade' || next.partner !== partner).toBe(true);
  });

  it('an offer that waits comes before everything else', () => {
    const game = alone('SURYA').until('negotiation', 1).bots(2);
    const { seat } = game.screen();
    const step = of(game.screen());
    expect(step?.kind).toBe('answer');
    expect(seat.own?.offers.find((offer) => step?.kind === 'answer' && offer.id === step.offer)?.awaitsMe).toBe(true);
  });

  it('with nothing to trade it is the pledge, and after it being done', () => {
    const game = alone().until('negotiation', 2);
    for (let step = of(game.screen()); step !== null && step.kind !== 'pledge'; step = of(game.screen())) {
      const { view, seat } = game.screen();
      if (!nextStep(view, seat)?.commands.some((command) => game.do(command))) throw new Error(JSON.stringify(step));
    }
    expect(of(game.screen())?.kind).toBe('pledge');
    expect(stepAfter(game, { type: 'DeclarePledge', coins: 1 })).toEqual({ kind: 'settled' });
  });

  it('HN2 in the decision it asks about each promise, then for the lock, and never says which way', () => {
    const game = alone().until('decision', 1);
    const promises = game.screen().seat.own?.obligations.map(({ agreementId }) => agreementId) ?? [];
    expect(promises.length).toBeGreaterThan(0);
    for (const agreementId of promises) {
      expect(of(game.screen())).toMatchObject({ kind: 'promise', agreement: agreementId });
      game.do({ type: 'ChooseKeep', agreementId, choice: 'break' });
    }
    const step = of(game.screen());
    expect(step).toEqual({ kind: 'lock' });
    expect(stepAfter(game, { type: 'LockDecision', locked: true })).toBeNull();
  });

  it('RO2 in a delegation each is asked for what is theirs', () => {
    const game = new FixtureGame('intro', 'PADI', 'fixture-1', true, {
      telephone: false,
      delegation: { signOff: 'head', strictRoles: false, rotateRoles: false },
    });
    game.start().until('decision', 2);
    const { view, seat } = game.screen();
    const mate = { ...seat, seatId: seatId('seat-2') };
    const kinds = [seat, mate].map((one) => nextStep(view, one)?.step.kind ?? null);
    expect(['promise', 'lock']).toContain(kinds[0]);
    expect(kinds[1]).toBe('guess');
  });

  it('the reveal waits until all is told, the question for its sentence', () => {
    const game = alone().until('reveal', 1);
    expect(of(game.screen())).toEqual({ kind: 'told' });
    const { view, seat } = game.screen();
    expect(nextStep({ ...view, reveal: { ...view.reveal, beats: 3, beat: 1 } }, seat)).toBeNull();
    game.until('reflection', 1);
    expect(of(game.screen())).toEqual({ kind: 'reflect' });
    expect(stepAfter(game, { type: 'Reflect', text: 'We kept our word.' })).toEqual({ kind: 'answered' });
  });

  it('a step has one name, and the negotiation a tab for it', () => {
    const trade: NextStep = { kind: 'trade', partner: countryId('SURYA'), good: 'energy' };
    expect([stepName(trade), tabOf(trade)]).toEqual(['partner SURYA', 'partners']);
    expect([stepName({ kind: 'settled' }), tabOf({ kind: 'settled' })]).toEqual(['ready', null]);
    expect([stepName({ kind: 'pledge', fair: 2 }), tabOf({ kind: 'pledge', fair: 2 })]).toEqual(['pledge', 'world']);
  });

  it.each(['id', 'en'] as const)('%s: no hint is longer than 20 words', async (language) => {
    const words = leavesOf(((await loaders[language].hints()) as { hints: unknown }).hints);
    for (const [key, sentence] of words) expect(sentence.split(' ').length, key).toBeLessThanOrEqual(20);
  });
});
