import type { Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { securityCards } from '../scenario/names.ts';
import { canGive, countryOf, isWorthForAll, type Market, previewOf } from './market.ts';
import { policies } from './policies.ts';

/** Below this trust a partner is bound by what everybody can see or judge (rule BT20). */
const lowTrust = 45;
/** Who has no more than this beside its pledge is short of coins, and is lent this much by who can spare it (rule BT22). */
const shortOf = 1;

/** What is put on top of a trade, as far as the coins of both go and both still gain (rules BT3, BT20, BT22). */
export function extras(market: Market, partner: CountryId, trade: readonly Clause[], mediator: CountryId | null): readonly Clause[] {
  const { view, own, policy } = market;
  const traits = policies[policy];
  const parties = [own.id, partner];
  const { open } = view;
  let clauses = trade;
  const add = (clause: Clause, binds = false): void => {
    const then = [...clauses, clause];
    if (crossesRedLine(market, parties, clause) || !parties.every((id) => canGive(market, id, parties, then))) return;
    if (!binds || isWorthForAll(previewOf(market, { parties, clauses: then, mediator }))) clauses = then;
  };
  if (traits.exchangesCulture && open.includes('culture')) add({ kind: 'culture' });
  if (traits.givesTech && own.limits.techTargets.includes(partner)) add({ kind: 'tech', from: own.id, to: partner });
  if (traits.safeguards) {
    if (open.includes('info')) add({ kind: 'info' });
    if (open.includes('security') && securityCards.some((kind) => kind === view.card?.kind)) add({ kind: 'security' }, true);
    if ((own.trust[partner]?.mine ?? 50) < lowTrust) {
      const bodies = view.institutions.filter((body) => body.founded && parties.every((id) => body.signed.includes(id)));
      if (open.includes('arbitration') && !bodies.some((body) => body.arbitration)) add({ kind: 'arbitration' }, true);
      if (open.includes('monitoring') && !bodies.some((body) => body.monitors)) add({ kind: 'monitoring' }, true);
    }
  }
  if (traits.helps && open.includes('loan') && view.rounds - view.clock.round >= 2 && isShort(market, partner, clauses)) {
    add({ kind: 'loan', from: own.id, to: partner, coins: shortOf, rate: 0, dueIn: 2 });
  }
  return clauses.slice(trade.length);
}

const isShort = ({ holdings }: Market, partner: CountryId, clauses: readonly Clause[]): boolean => {
  let coins = holdings.get(partner)?.free.funds ?? 0;
  for (const clause of clauses) if (clause.kind === 'transfer' && clause.good === 'funds') coins += clause.to === partner ? clause.amount : -clause.amount;
  return coins < shortOf;
};

function crossesRedLine({ view }: Market, parties: readonly CountryId[], clause: Clause): boolean {
  return parties.some((id) => countryOf(view, id)?.redLines.includes(clause.kind) ?? false);
}
