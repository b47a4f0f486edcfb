import type { Command } from '../game/commands/table.ts';
import type { BotPolicy, KeepChoice } from '../game/state.ts';
import { draw } from '../lib/keyed-random.ts';
import type { DebtView, OwnCountryView, PublicView } from '../protocol/views.ts';
import { coinsBesidePledge } from './coins.ts';
import { policies } from './policies.ts';

/** The secret choice about every debt and award that is due now (rule BT17). */
export function repaymentCommands(view: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string): readonly Command[] {
  const commands: Command[] = [];
  for (const debt of own.debts) {
    if (debt.dueRound !== view.clock.round) continue;
    const choice = repayment(view, own, debt, policy, seed);
    if (choice !== 'keep') commands.push({ type: 'ChooseRepayment', debtId: debt.id, choice });
  }
  return commands;
}

function repayment(view: PublicView, own: OwnCountryView, debt: DebtView, policy: BotPolicy, seed: string): KeepChoice {
  switch (policies[policy].repays) {
    case 'always':
      return 'keep';
    case 'never':
      return 'break';
    case 'if-seen':
      return debt.penalised || debt.monitored || view.clock.round < view.rounds ? 'keep' : 'break';
    case 'random':
      return draw(seed, `bot/${own.id}/round-${view.clock.round}/${debt.id}/repay`) < 0.5 ? 'keep' : 'break';
  }
}

/** Who means to pay, and is short of coins for its pledge and the programme, borrows what is missing from its institution (rule BT22). */
export function loanCommands(view: PublicView, own: OwnCountryView, policy: BotPolicy): readonly Command[] {
  const [offered] = own.limits.loans;
  const traits = policies[policy];
  if (offered === undefined || traits.pays.penalty < 1 || traits.repays === 'never') return [];
  const programme = view.open.includes('programme') && traits.programme === 'always' ? view.rules.costs.programme : 0;
  const missing = Math.ceil(programme - coinsBesidePledge(view, own));
  return missing <= 0 ? [] : [{ type: 'TakeInstitutionLoan', institution: offered.institution, coins: Math.min(missing, offered.most) }];
}
