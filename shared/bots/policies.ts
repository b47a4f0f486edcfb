import type { BotPolicy } from '../game/state.ts';

/** How a policy behaves, as data (rules BT3–BT11, BT15–BT26); shares are of the fair contribution or of the pledge. */
export interface PolicyTraits {
  /** Share of the fair contribution that is announced; 'others': what the others paid last round, and a little more. */
  readonly pledge: number | 'others' | 'random';
  /** Share of the pledge that is paid: when payments are secret, when they are visible, and under a penalty. */
  readonly pays: { readonly hidden: number | 'random'; readonly visible: number; readonly penalty: number; readonly lastRoundHidden: number };
  /** Refuses partners it trusts less than this. */
  readonly refusesBelow: number;
  readonly refusesAtRandom: number;
  readonly keeps: 'always' | 'reciprocal' | 'mostly' | 'strong' | 'random' | 'never';
  /** Breaks whatever holds the good that the capital calls for. */
  readonly breaksWhenCalled: boolean;
  readonly programme: 'always' | 'if-others' | 'random' | 'never';
  readonly givesTech: boolean;
  readonly exchangesCulture: boolean;
  readonly foundsInstitutions: 'always' | 'if-others' | 'never';
  /** Share of a deal's surplus it asks of a weaker partner. */
  readonly share: number;
  readonly trades: boolean;
  /** Debts and awards that are due; 'if-seen': when it will be seen or is penalised, and before the last round (rule BT17). */
  readonly repays: 'always' | 'if-seen' | 'random' | 'never';
  /** Its own breaches: apology and restitution; 'beside-pledge': with the coins that the pledge leaves (rule BT18). */
  readonly repairs: 'always' | 'beside-pledge' | 'never';
  /** Shares information, meets shocks by joint security, and binds partners of low trust (rule BT20). */
  readonly safeguards: boolean;
  /** Gives aid and lends without interest, and signs what costs little (rules BT21, BT22). */
  readonly helps: boolean;
  /** Signs exclusive deals, which harm outsiders (rules BT26, EX2). */
  readonly signsExclusive: boolean;
  /** Actors it calls in: for all, for itself alone, at random (rule BT23). */
  readonly callsActors: 'common' | 'own' | 'random' | 'never';
}

const honest = { hidden: 1, visible: 1, penalty: 1, lastRoundHidden: 1 } as const;
const nothing = { hidden: 0, visible: 0, penalty: 0, lastRoundHidden: 0 } as const;

const cooperator: PolicyTraits = {
  pledge: 1,
  pays: honest,
  refusesBelow: 0,
  refusesAtRandom: 0,
  keeps: 'always',
  breaksWhenCalled: false,
  programme: 'always',
  givesTech: true,
  exchangesCulture: true,
  foundsInstitutions: 'always',
  share: 0.5,
  trades: true,
  repays: 'always',
  repairs: 'always',
  safeguards: true,
  helps: true,
  signsExclusive: false,
  callsActors: 'common',
};

/** Whoever cares for its own gain alone. */
const selfish = {
  programme: 'never',
  givesTech: false,
  exchangesCulture: false,
  foundsInstitutions: 'never',
  safeguards: false,
  helps: false,
  callsActors: 'own',
} as const;

const reciprocator: PolicyTraits = {
  ...cooperator,
  pledge: 'others',
  refusesBelow: 35,
  keeps: 'reciprocal',
  programme: 'if-others',
  givesTech: false,
  exchangesCulture: false,
  foundsInstitutions: 'if-others',
  repairs: 'beside-pledge',
  helps: false,
};

export const policies: Readonly<Record<BotPolicy, PolicyTraits>> = {
  cooperator,
  mediator: { ...cooperator, refusesBelow: 25 },
  reciprocator,
  'free-rider': {
    ...cooperator,
    ...selfish,
    pledge: 0.5,
    pays: nothing,
    repairs: 'never',
  },
  opportunist: {
    ...cooperator,
    pledge: 0.8,
    pays: { hidden: 0.3, visible: 0.8, penalty: 1, lastRoundHidden: 0 },
    refusesBelow: 25,
    keeps: 'mostly',
    ...selfish,
    repays: 'if-seen',
    repairs: 'beside-pledge',
    signsExclusive: true,
  },
  'power-maximiser': {
    ...cooperator,
    pledge: 0.6,
    pays: { hidden: 0.5, visible: 0.8, penalty: 1, lastRoundHidden: 0.5 },
    keeps: 'strong',
    ...selfish,
    repays: 'if-seen',
    repairs: 'beside-pledge',
    signsExclusive: true,
    share: 0.8,
  },
  random: {
    ...cooperator,
    signsExclusive: true,
    pledge: 'random',
    pays: { hidden: 'random', visible: 0.5, penalty: 0.5, lastRoundHidden: 0.5 },
    refusesAtRandom: 0.4,
    keeps: 'random',
    programme: 'random',
    givesTech: false,
    exchangesCulture: false,
    foundsInstitutions: 'if-others',
    repays: 'random',
    repairs: 'never',
    safeguards: false,
    helps: false,
    callsActors: 'random',
  },
  defector: {
    ...cooperator,
    signsExclusive: true,
    pays: nothing,
    keeps: 'never',
    ...selfish,
    repays: 'never',
    repairs: 'never',
  },
  alone: {
    ...cooperator,
    pledge: 0,
    pays: nothing,
    ...selfish,
    repairs: 'never',
    callsActors: 'never',
    trades: false,
  },
  breaker: { ...reciprocator, refusesBelow: 0, keeps: 'never', repays: 'never', repairs: 'never' },
  caller: { ...reciprocator, breaksWhenCalled: true },
};
