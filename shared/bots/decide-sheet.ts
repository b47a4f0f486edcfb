import type { Command } from '../game/commands/table.ts';
import type { BotPolicy, KeepChoice } from '../game/state.ts';
import { draw } from '../lib/keyed-random.ts';
import type { ObligationView, OwnCountryView, PublicView } from '../protocol/views.ts';
import { repaymentCommands } from './credit.ts';
import { isUnforgiven } from './market.ts';
import { policies } from './policies.ts';

/** A bot's secret sheet: keeps, repayments, payment, programme, and the lock (rules BT3–BT11, BT15–BT17). */
export function sheetCommands(view: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string): readonly Command[] {
  if (own.decision.locked) return [];
  const commands: Command[] = [...repaymentCommands(view, own, policy, seed)];
  for (const obligation of own.obligations) {
    const choice = keeps(view, own, obligation, policy, seed);
    if (choice !== 'keep') commands.push({ type: 'ChooseKeep', agreementId: obligation.agreementId, choice });
  }
  const pledge = view.countries.find((country) => country.id === own.id)?.pledge ?? 0;
  const coins = halves(pledge * paidShare(view, own, policy, seed));
  if (view.open.includes('fund') && coins !== pledge) commands.push({ type: 'ChoosePayment', coins });
  if (view.open.includes('programme') && joinsProgramme(view, own, policy, seed)) commands.push({ type: 'ChooseProgramme', join: true });
  commands.push({ type: 'LockDecision', locked: true });
  return commands;
}

/** Coins in halves, which the engine takes (people pay whole coins); a quarter is rounded down. */
export const halves = (coins: number): number => Math.floor(coins * 2 + 0.25) / 2;

const isLastRound = (view: PublicView): boolean => view.clock.round === view.rounds;

function isPaymentVisible(view: PublicView): boolean {
  return !view.open.includes('secrecy') || view.transparency || view.platform.open || view.institutions.some((body) => body.founded && body.monitors);
}

function keeps(view: PublicView, own: OwnCountryView, obligation: ObligationView, policy: BotPolicy, seed: string): KeepChoice {
  const key = `bot/${own.id}/round-${view.clock.round}/${obligation.agreementId}`;
  const traits = policies[policy];
  if (traits.breaksWhenCalled && own.call !== null && obligation.owed[own.call.resource] > 0) return 'break';
  switch (traits.keeps) {
    case 'always':
      return 'keep';
    case 'never':
      return 'break';
    case 'reciprocal':
      return obligation.to.some((partner) => isUnforgiven(own, partner)) ? 'short' : 'keep';
    case 'mostly':
      if (obligation.penalised) return 'keep';
      if (isLastRound(view)) return 'break';
      return draw(seed, `${key}/keep`) < 0.75 ? 'keep' : 'short';
    case 'strong': {
      if (obligation.penalised) return 'keep';
      const power = (id: string) => view.countries.find((country) => country.id === id)?.power ?? 0;
      return obligation.to.every((partner) => power(own.id) - power(partner) >= 2) ? 'short' : 'keep';
    }
    case 'random':
      return (['keep', 'short', 'break'] as const)[Math.floor(draw(seed, `${key}/keep`) * 3)] ?? 'keep';
  }
}

function paidShare(view: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string): number {
  const { pays } = policies[policy];
  if (view.institutions.some((body) => body.founded && body.penalty && body.signed.includes(own.id))) return pays.penalty;
  if (isPaymentVisible(view)) return pays.visible;
  if (isLastRound(view)) return pays.lastRoundHidden;
  return pays.hidden === 'random' ? draw(seed, `bot/${own.id}/round-${view.clock.round}/pays`) : pays.hidden;
}

/** Mean share of their fair contribution that the others paid last round; 1 before anything is known. */
export function othersShare(view: PublicView, own: OwnCountryView): number {
  const paid = view.threat.lastRoundPaid;
  if (paid === null) return 1;
  let fair = 0;
  for (const country of view.countries) if (country.id !== own.id) fair += country.fairCoins / (isLastRound(view) ? view.rules.lastWaveShare : 1);
  return fair <= 0 ? 1 : Math.max(0, paid - (own.lastRound?.paid ?? 0)) / fair;
}

function joinsProgramme(view: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string): boolean {
  switch (policies[policy].programme) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'if-others':
      return othersShare(view, own) > 0.4;
    case 'random':
      return draw(seed, `bot/${own.id}/round-${view.clock.round}/programme`) < 0.5;
  }
}
