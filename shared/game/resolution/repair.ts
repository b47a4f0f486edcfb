import { type CountryId, woundId } from '../../lib/ids.ts';
import { hundredths } from '../../lib/numbers.ts';
import { parameters } from '../../model/parameters.ts';
import type { RepairedTrust } from '../events.ts';
import { sharedInstitutions } from '../institutions.ts';
import type { Agreement, Wound } from '../state.ts';
import { holds } from '../world.ts';
import { placeOf, type RoundWork } from './round-work.ts';

type Matrix = readonly (readonly number[])[];

/** What one breach of an agreement left undelivered to one victim, for the wounds of this round. */
export function hurt(
  work: RoundWork,
  agreement: Agreement,
  breaker: CountryId,
  victim: CountryId,
  units: number,
  about: { visible: boolean; claimed: boolean },
): void {
  const bodies = sharedInstitutions(work.state, [breaker, victim]);
  work.hurts.push({
    breaker,
    victim,
    units,
    visible: about.visible,
    claimed: about.claimed,
    arbitrable: holds(agreement.clauses, 'arbitration') || bodies.some((body) => body.arbitration),
  });
}

/** The wounds of this round: how much trust each victim lost (rule RP5). One per breaker and victim, of all they did not get. */
export function makeWounds(work: RoundWork, after: Matrix, hallAfter: Matrix): void {
  const { trust, publicTrust } = work.state;
  const wounds = new Map<string, Wound>();
  for (const hurtBy of work.hurts) {
    const key = `${hurtBy.breaker}-${hurtBy.victim}`;
    const known = wounds.get(key);
    const judge = placeOf(work, hurtBy.victim);
    const actor = placeOf(work, hurtBy.breaker);
    const trustBefore = trust[judge]?.[actor] ?? 0;
    const hallBefore = publicTrust[judge]?.[actor] ?? 0;
    const lost = hundredths(Math.max(0, trustBefore - (after[judge]?.[actor] ?? 0)));
    wounds.set(key, {
      id: woundId(`r${work.state.round}-${key}`),
      round: work.state.round,
      breaker: hurtBy.breaker,
      victim: hurtBy.victim,
      units: hundredths((known?.units ?? 0) + hurtBy.units),
      lost,
      trustBefore,
      hallLost: hundredths(Math.max(0, hallBefore - (hallAfter[judge]?.[actor] ?? 0))),
      hallBefore,
      visible: hurtBy.visible || (known?.visible ?? false),
      claimed: hurtBy.claimed || (known?.claimed ?? false),
      arbitrable: hurtBy.arbitrable || (known?.arbitrable ?? false),
      apologised: false,
      restitution: null,
      arbitrated: false,
    });
  }
  if (wounds.size > 0) work.events.push({ type: 'WoundsMade', wounds: [...wounds.values()] });
}

/** What repair gives back this round: a quarter for an apology, half for restitution or an award complied with (rules RP1–RP3, AR4). */
export function repairs(work: RoundWork): readonly (RepairedTrust & { readonly wound: Wound; readonly before: number })[] {
  return work.state.wounds.flatMap((wound) => {
    const of = (by: 'restitution' | 'award') => work.repairs.some((repair) => repair.woundId === wound.id && repair.by === by);
    const restitution = of('restitution');
    const award = of('award');
    const share = (wound.apologised ? parameters.apologyRepair : 0) + (restitution || award ? parameters.restitutionRepair : 0);
    if (share === 0) return [];
    const { victim: judge, breaker: actor, trustBefore: before, apologised: apology } = wound;
    return [{ wound, before, judge, actor, points: cut(share * wound.lost), apology, restitution, award }];
  });
}

/** What the hall knows of it: apologies and awards for breaches it saw, by its own estimate; restitution is a matter of two (rules RP2, TR7). */
export const repairsSeen = (mended: ReturnType<typeof repairs>) =>
  mended
    .filter(({ wound }) => wound.visible)
    .map(({ wound, judge, actor, apology, award }) => {
      const share = (apology ? parameters.apologyRepair : 0) + (award ? parameters.restitutionRepair : 0);
      return { judge, actor, points: cut(share * wound.hallLost), before: wound.hallBefore };
    });

/** Hundredths, rounded down: no more than three quarters ever come back (rule RP3). */
const cut = (points: number): number => Math.floor(points * 100 + 1e-9) / 100;
