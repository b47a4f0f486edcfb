import type { Command } from '../game/commands/table.ts';
import type { BotPolicy } from '../game/state.ts';
import { mean } from '../lib/numbers.ts';
import type { InstitutionView, OwnCountryView, PublicView } from '../protocol/views.ts';
import { policies } from './policies.ts';

/** More fees than these would eat the coins for the fund. */
const mostFees = 2;
/** In a smaller world a bloc saves too little bureaucracy for its fee. */
const largeWorld = 8;

/** Charters a bot signs: the main one, and others that bring something for their fee, at most two in all (rule BT24). */
export function charterCommands(view: PublicView, own: OwnCountryView, policy: BotPolicy): readonly Command[] {
  const { foundsInstitutions } = policies[policy];
  if (own.limits.charters.length === 0 || foundsInstitutions === 'never') return [];
  const commands: Command[] = [];
  let fees = view.institutions.filter((body) => body.signed.includes(own.id)).length;
  for (const [place, body] of view.institutions.entries()) {
    if (fees >= mostFees) break;
    const joins = foundsInstitutions === 'always' || body.signed.length > 0;
    if (!joins || !own.limits.charters.includes(body.id) || (place > 0 && !bringsSomething(view, own, policy, body))) continue;
    commands.push({ type: 'SignCharter', institution: body.id });
    fees += 1;
  }
  return commands;
}

function bringsSomething(view: PublicView, own: OwnCountryView, policy: BotPolicy, body: InstitutionView): boolean {
  if (body.openTrade) return view.rules.tariff > 0;
  if (body.lends !== null && isPoor(view, own)) return true;
  if (body.form === 'regional') return view.countries.length > largeWorld && body.eligible.length >= 3;
  if (body.sector === 'understanding') return policies[policy].exchangesCulture && view.open.includes('culture');
  return body.sector !== null && policies[policy].programme === 'always' && view.open.includes('programme');
}

const isPoor = (view: PublicView, own: OwnCountryView): boolean =>
  own.production.funds < 0.75 * mean(view.countries.map((country) => country.production.funds));
