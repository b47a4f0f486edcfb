import type { Command } from '../game/commands/table.ts';
import type { BotPolicy } from '../game/state.ts';
import { draw } from '../lib/keyed-random.ts';
import { parameters } from '../model/parameters.ts';
import type { ActorView, OwnCountryView, PublicView } from '../protocol/views.ts';
import { type Resource, resources } from '../scenario/names.ts';
import { coinsBesidePledge } from './coins.ts';
import { policies } from './policies.ts';

/** Calls in the actor on offer, if it brings something and its price can be paid beside the pledge (rule BT23). */
export function actorCommands(view: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string): readonly Command[] {
  const { actor } = view;
  if (actor === null || actor.acts || actor.calledBy.includes(own.id)) return [];
  const { callsActors } = policies[policy];
  if (callsActors === 'never' || actor.cost > coinsBesidePledge(view, own)) return [];
  if (callsActors === 'random') return draw(seed, `bot/${own.id}/round-${view.clock.round}/actor`) < 0.5 ? [{ type: 'CallActor' }] : [];
  const wanted = actor.kind === 'company' ? isCompanyWorthIt(actor, own) : callsActors === 'common' && helpsAll(view, actor);
  return wanted ? [{ type: 'CallActor' }] : [];
}

/** Its pieces are of the good that production lacks most; they must be worth more than its coins. */
function isCompanyWorthIt(actor: ActorView, own: OwnCountryView): boolean {
  let most: Resource = 'food';
  for (const good of resources) if (own.need[good] - own.production[good] > own.need[most] - own.production[most]) most = good;
  const needed = Math.min(parameters.companyPieces, Math.max(0, own.need[most] - own.expected[most]));
  const worth = parameters.neededValue * needed + parameters.spareValue * (parameters.companyPieces - needed);
  return worth > parameters.coinValue * actor.cost;
}

function helpsAll(view: PublicView, actor: ActorView): boolean {
  const hidden = view.open.includes('secrecy') && !view.transparency;
  switch (actor.kind) {
    case 'ngo':
      return view.countries.some((country) => country.need.medicine > country.production.medicine);
    case 'philanthropy':
      return !hidden || view.platform.open || view.institutions.some((body) => body.founded && body.monitors);
    case 'media':
      return hidden;
    case 'university':
      return view.open.includes('culture');
    case 'startup':
      return !view.platform.open;
    case 'company':
      return false;
  }
}
