import type { Command } from '../game/commands/table.ts';
import type { BotPolicy } from '../game/state.ts';
import type { OwnCountryView, PublicView } from '../protocol/views.ts';
import { coinsBesidePledge } from './coins.ts';
import { policies } from './policies.ts';

/** What a bot does about last round's breaches: its own are made good by policy, those it suffered go before arbitration (rules BT18, BT19). */
export function repairCommands(view: PublicView, own: OwnCountryView, policy: BotPolicy): readonly Command[] {
  const { repairs, trades } = policies[policy];
  if (own.wounds.length === 0 || !trades) return [];
  const commands: Command[] = [];
  let coins = repairs === 'always' ? own.free.funds : coinsBesidePledge(view, own);
  for (const wound of own.wounds) {
    const affordable = wound.coins <= coins;
    if (wound.canApologise && repairs !== 'never' && (affordable || repairs === 'always')) commands.push({ type: 'Apologise', woundId: wound.id });
    if (wound.canRestitute && repairs !== 'never' && affordable) {
      commands.push({ type: 'PromiseRestitution', woundId: wound.id });
      coins -= wound.coins;
    }
    const price = view.rules.costs.arbitration;
    if (wound.canArbitrate && wound.coins > price && price <= own.free.funds) commands.push({ type: 'CallArbitration', woundId: wound.id });
  }
  return commands;
}
