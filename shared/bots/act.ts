import type { Command } from '../game/commands/table.ts';
import type { BotPolicy } from '../game/state.ts';
import { draw } from '../lib/keyed-random.ts';
import type { OwnCountryView, PublicView } from '../protocol/views.ts';
import { actorCommands } from './actors.ts';
import { charterCommands } from './charters.ts';
import { loanCommands } from './credit.ts';
import { halves, othersShare, sheetCommands } from './decide-sheet.ts';
import { marketCommands } from './negotiate.ts';
import { policies } from './policies.ts';
import { repairCommands } from './repair.ts';

/**
 * What a bot would do now, from its own view alone and through the same commands as people (rule BT14); [] when it has
 * nothing to do. Its whims are keyed by the seed, so that a replayed game meets the same bot.
 */
export function botCommands(view: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string): readonly Command[] {
  if (view.clock.pausedReason !== null) return [];
  if (view.clock.phase === 'decision') return sheetCommands(view, own, policy, seed);
  if (view.clock.phase !== 'negotiation') return [];
  return [
    ...pledge(view, own, policy, seed),
    ...repairCommands(view, own, policy),
    ...institutions(view, own, policy, seed),
    ...loanCommands(view, own, policy),
    ...actorCommands(view, own, policy, seed),
    ...marketCommands(view, own, policy, seed),
  ];
}

function pledge(view: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string): readonly Command[] {
  const known = view.countries.find((country) => country.id === own.id)?.pledge ?? null;
  if (known !== null || !view.open.includes('fund')) return [];
  const { pledge: rule } = policies[policy];
  const share =
    rule === 'others'
      ? Math.min(1, othersShare(view, own) + (view.institutions.some((body) => body.founded) ? 0.3 : 0.15))
      : rule === 'random'
        ? draw(seed, `bot/${own.id}/round-${view.clock.round}/pledge`)
        : rule;
  const most = view.rules.cap * own.limits.fairCoins;
  return [{ type: 'DeclarePledge', coins: Math.min(halves(share * own.limits.fairCoins), Math.floor(most * 2) / 2) }];
}

function institutions(view: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string): readonly Command[] {
  const { foundsInstitutions } = policies[policy];
  const commands: Command[] = [...charterCommands(view, own, policy)];
  const joins = (members: number) => foundsInstitutions === 'always' || (foundsInstitutions === 'if-others' && members > 0);
  const { members } = view.platform;
  if (view.open.includes('platform') && !members.includes(own.id) && joins(members.length)) commands.push({ type: 'ConnectPlatform' });
  const { motion } = view;
  if (motion !== null && motion.outcome === 'open') {
    if (!motion.spoke.includes(own.id)) commands.push({ type: 'SpeakInPlenary', motionId: motion.id });
    if (!motion.voted.includes(own.id)) {
      const agree = foundsInstitutions !== 'never' || (motion.kind === 'fair-pledge' && draw(seed, `bot/${own.id}/${motion.id}`) < 0.5);
      commands.push({ type: 'VoteInPlenary', motionId: motion.id, agree });
    }
  }
  return commands;
}
