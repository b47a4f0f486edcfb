import { founded } from '../game/institutions.ts';
import type { DecisionSheet, WorldState } from '../game/state.ts';
import { country, everythingPublic, fairCoins, holds, sheetOf } from '../game/world.ts';
import type { CountryId, DebtId } from '../lib/ids.ts';
import { oncePer } from '../lib/once-per.ts';
import type { DroppedView, HeldFixed } from '../protocol/debrief-view.ts';
import type { PlayedGame } from './played-rounds.ts';
import type { WhatIfChange } from './what-if-request.ts';

/** How one change is made in every round before it is resolved again (rule DB4). */
export interface WhatIfEdit {
  readonly change: (start: WorldState) => WorldState;
  readonly held: readonly HeldFixed[];
  /** Filled as rounds are changed: what the changed rules no longer allow. */
  readonly dropped: DroppedView[];
}

type SheetEdit = (sheet: DecisionSheet, id: CountryId, state: WorldState) => DecisionSheet;

const always: readonly HeldFixed[] = ['reactions', 'luck', 'deals'];

export function editOf(change: WhatIfChange, game: PlayedGame): WhatIfEdit {
  switch (change.kind) {
    case 'all-kept':
      return onSheets((sheet) => ({ ...sheet, keeps: {}, repays: {} }), ['payments']);
    case 'all-paid':
      return onSheets(paysFairly, ['choices']);
    case 'nobody-paid':
      return onSheets((sheet) => ({ ...sheet, payment: 0 }), ['choices']);
    case 'one-paid':
      return onSheets((sheet, id, state) => (id === change.country ? paysFairly(sheet, id, state) : sheet), ['choices', 'payments']);
    case 'one-choice':
      return onSheets(
        (sheet, id, { round }) =>
          id === change.country && round === change.round ? { ...sheet, keeps: { ...sheet.keeps, [change.agreement]: change.choice } } : sheet,
        ['choices', 'payments'],
      );
    case 'one-payment':
      return onSheets(
        (sheet, id, { round }) => (id === change.country && round === change.round ? { ...sheet, payment: change.coins } : sheet),
        ['choices', 'payments'],
      );
    case 'no-institution':
      return withoutInstitutions(game);
    case 'other-risk':
      return onRules({ pack: withRisk(game.final, change.risk) }, ['institutions', 'hall']);
    case 'all-public':
      return onRules({ transparency: true }, ['institutions']);
    case 'all-secret':
      return allSecret(game);
    case 'without-obstacle':
      return withoutObstacle(change.obstacle);
  }
}

/** At least the fair contribution: who wanted to pay more still does. */
const paysFairly: SheetEdit = (sheet, id, state) => ({ ...sheet, payment: Math.max(fairCoins(state, id), sheet.payment ?? country(state, id).pledge ?? 0) });

function onSheets(edit: SheetEdit, held: readonly HeldFixed[]): WhatIfEdit {
  return {
    change: (start) => {
      const decisions: Record<CountryId, DecisionSheet> = {};
      for (const { id } of start.countries) decisions[id] = edit(sheetOf(start, id), id, start);
      return { ...start, decisions };
    },
    held: [...always, 'institutions', 'hall', ...held],
    dropped: [],
  };
}

const onRules = (rules: Partial<WorldState>, held: readonly HeldFixed[]): WhatIfEdit => ({
  change: (start) => ({ ...start, ...rules }),
  held: [...always, ...held, 'choices', 'payments'],
  dropped: [],
});

const withRisk = ({ pack }: WorldState, risk: number): WorldState['pack'] => ({
  ...pack,
  scenario: { ...pack.scenario, threats: pack.scenario.threats.map((threat) => ({ ...threat, risk })) },
});

/** No body stands: no fees, no watching, no fines, no cheaper paperwork, and none of its loans. */
function withoutInstitutions(game: PlayedGame): WhatIfEdit {
  const dropped: DroppedView[] = [];
  const members = new Set<CountryId>();
  const ruledOut = new Set<DebtId>();
  const borrowed = new Map(game.rounds.map(({ before, borrowed: taken }) => [before.round, taken]));
  const change = (start: WorldState): WorldState => {
    for (const { members: those } of founded(start)) {
      for (const { id } of start.countries) {
        if (!those.has(id) || members.has(id)) continue;
        members.add(id);
        dropped.push(row(start.round, id, 'membership'));
      }
    }
    const loans = borrowed.get(start.round) ?? [];
    for (const loan of loans) dropped.push({ ...row(start.round, loan.country, 'loan'), wanted: loan.coins, done: 0 });
    for (const debt of start.debts) {
      const wound = start.wounds.find(({ id }) => id === debt.woundId);
      if (debt.kind !== 'award' || wound === undefined || start.principles || wound.arbitrable || ruledOut.has(debt.id)) continue;
      // Only the body's court could have ruled on it.
      ruledOut.add(debt.id);
      dropped.push({ ...row(start.round, debt.from, 'award'), partner: debt.to, wanted: debt.coins, done: 0 });
    }
    return {
      ...start,
      institutions: {},
      leavings: start.leavings.filter(({ institution }) => institution === null),
      debts: start.debts.filter((debt) => debt.kind !== 'institution-loan' && !ruledOut.has(debt.id)),
      countries: start.countries.map((borrower) => {
        const taken = loans.reduce((coins, loan) => (loan.country === borrower.id ? coins + loan.coins : coins), 0);
        if (taken === 0) return borrower;
        return { ...borrower, production: { ...borrower.production, funds: Math.max(0, borrower.production.funds - taken) } };
      }),
    };
  };
  return { change, held: [...always, 'hall', 'choices', 'payments'], dropped };
}

/** Nothing is watched: no transparency, no clause or body that monitors; what the ladder shows to all, and the platform's fund, stay open. */
function allSecret({ final }: PlayedGame): WhatIfEdit {
  const dropped: DroppedView[] = [];
  const { scenario } = final.pack;
  const institutions = scenario.institutions.map((body) => ({ ...body, monitors: false }));
  const pack: WorldState['pack'] = { ...final.pack, scenario: { ...scenario, institutions } };
  const change = (start: WorldState): WorldState => ({
    ...start,
    pack,
    transparency: false,
    desks: { ...start.desks, inspected: null },
    agreements: start.agreements.map((agreement) => {
      if (!holds(agreement.clauses, 'monitoring')) return agreement;
      const [one, partner] = agreement.parties;
      if (agreement.round === start.round && one !== undefined) dropped.push({ ...row(start.round, one, 'monitoring'), partner: partner ?? null });
      return { ...agreement, clauses: agreement.clauses.filter(({ kind }) => kind !== 'monitoring') };
    }),
  });
  return { change, held: [...always, 'institutions', 'choices', 'payments'], dropped };
}

function withoutObstacle(obstacle: keyof WorldState['settings']['obstacles']): WhatIfEdit {
  // One object per settings, because what is open is remembered by it.
  const settingsOf = oncePer((settings: WorldState['settings']): WorldState['settings'] => ({
    ...settings,
    obstacles: { ...settings.obstacles, [obstacle]: false },
  }));
  const near = (matrix: WorldState['distance']) => matrix.map((line) => line.map(() => 0));
  const change = (start: WorldState): WorldState => ({
    ...start,
    settings: settingsOf(start.settings),
    ...(obstacle === 'values' ? { distance: near(start.distance), ordinaryDistance: near(start.ordinaryDistance) } : {}),
  });
  return { change, held: [...always, 'institutions', 'hall', 'choices', 'payments'], dropped: [] };
}

const row = (round: number, id: CountryId, what: DroppedView['what']): DroppedView => ({
  ...{ round, country: id, what, partner: null, good: null, wanted: null, done: null },
});

/** The what-ifs that every debrief of this game shows; those that change nothing by their own words are left out. */
export function listedChanges({ final, rounds }: PlayedGame): readonly WhatIfChange[] {
  const starts = rounds.map(({ before }) => before);
  const risk = Math.max(...final.pack.scenario.threats.map((threat) => threat.risk));
  const isWatched = (state: WorldState) =>
    state.transparency ||
    state.agreements.some(({ clauses }) => holds(clauses, 'monitoring')) ||
    founded(state).some(({ institution }) => institution.monitors);
  return [
    { kind: 'all-kept' },
    { kind: 'all-paid' },
    { kind: 'nobody-paid' },
    ...final.countries.map(({ id }): WhatIfChange => ({ kind: 'one-paid', country: id })),
    ...(starts.some((state) => founded(state).length > 0) ? [{ kind: 'no-institution' } as const] : []),
    { kind: 'other-risk', risk: risk > 0.5 ? 0.1 : 0.9 },
    ...(starts.some((state) => !everythingPublic(state)) ? [{ kind: 'all-public' } as const] : []),
    ...(starts.some(isWatched) ? [{ kind: 'all-secret' } as const] : []),
  ];
}
