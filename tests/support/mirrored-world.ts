import type { GameEvent } from '../../shared/game/events.ts';
import type { Clause, DecisionSheet, KeepChoice } from '../../shared/game/state.ts';
import { agreementId, debtId } from '../../shared/lib/ids.ts';
import type { Good, ScenarioPack } from '../../shared/scenario/schema.ts';
import { changedPack, loadPack } from './packs.ts';
import { entered, gives, id, ids, lobby, signed } from './facts.ts';

/** Two pairs that are alike in every figure (X1 with Y1, X2 with Y2) and an onlooker V. */
export const mirroredPack: ScenarioPack = changedPack(loadPack('intro'), ({ countries }) => {
  const like = (name: string, model: string) => {
    const found = countries.find((country) => country.id === model);
    if (found === undefined) throw new Error(`no ${model}`);
    return { ...found, id: name, interests: [] };
  };
  return {
    countries: [like('X1', 'PADI'), like('X2', 'PADI'), like('Y1', 'SURYA'), like('Y2', 'SURYA'), like('V', 'MEDIKA')],
    distances: {},
    presets: loadPack('intro').scenario.presets.map((preset) => ({ ...preset, ownResultBase: {} })),
  };
});

export interface Deal {
  readonly goods: readonly (readonly [Good, number])[];
  readonly back: readonly (readonly [Good, number])[];
  readonly penalty: boolean;
  /** Y lends X 2 coins in the first round, due in the second. */
  readonly loan: boolean;
  /** The pledge of every country. */
  readonly pledge: number;
}
export interface Secret {
  readonly choice: KeepChoice;
  readonly payment: number | null;
  readonly called: boolean;
  readonly programme: boolean;
  /** What becomes of the loan, a round later. */
  readonly repay: KeepChoice;
  /** Makes good in secret what it broke, a round later. */
  readonly restitution: boolean;
}

/** The facts of a round up to its decision: both pairs sign the same deal, and X1 and X2 act in secret. */
export function mirroredRound(round: number, deal: Deal, secrets: readonly [Secret, Secret]): readonly GameEvent[] {
  const clauses = (pair: number): readonly Clause[] => [
    ...deal.goods.map(([good, amount]) => gives(`X${pair}`, `Y${pair}`, amount, good)),
    ...deal.back.map(([good, amount]) => gives(`Y${pair}`, `X${pair}`, amount, good)),
    ...(deal.loan && round === 1 ? [{ kind: 'loan', from: id(`Y${pair}`), to: id(`X${pair}`), coins: 2, rate: 0.1, dueIn: 1 } as const] : []),
    ...(deal.penalty ? [{ kind: 'penalty' } as const] : []),
  ];
  const name = (pair: number) => agreementId(`r${round}-a${pair}`);
  const sheet = ({ choice, payment, programme, repay }: Secret, pair: number): Omit<DecisionSheet, 'locked'> => ({
    keeps: { [name(pair)]: choice },
    repays: { [debtId(`r1-a${pair}-Y${pair}`)]: repay },
    payment,
    split: null,
    programme,
    prediction: null,
  });
  return [
    { type: 'RoundStarted', round, practice: false },
    entered('negotiation'),
    ...mirroredPack.scenario.countries.map((country): GameEvent => ({ type: 'PledgeDeclared', country: id(country.id), coins: deal.pledge })),
    ...[1, 2].map((pair) => signed([`X${pair}`, `Y${pair}`], clauses(pair), { id: name(pair), round, parties: ids(`X${pair}`, `Y${pair}`) })),
    ...secrets.flatMap((secret, place): readonly GameEvent[] =>
      secret.called ? [{ type: 'CapitalCalled', country: id(`X${place + 1}`), resource: 'food', extraNeed: 2 }] : [],
    ),
    entered('decision'),
    // The partners join the programme, so that whoever joins them could be told by its trust.
    ...['Y1', 'Y2'].map(
      (country): GameEvent => ({
        type: 'SheetChanged',
        country: id(country),
        sheet: { keeps: {}, repays: {}, payment: null, split: null, programme: true, prediction: null },
      }),
    ),
    ...secrets.map((secret, place): GameEvent => ({ type: 'SheetChanged', country: id(`X${place + 1}`), sheet: sheet(secret, place + 1) })),
  ];
}

export const mirroredLobby = lobby({ pack: mirroredPack });
