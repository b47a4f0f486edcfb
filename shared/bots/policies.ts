import type { BotPolicy } from '../game/state.ts';

/** How a policy behaves, as data (rules BT3–BT11, BT15, BT16); shares are of the fair contribution or of the pledge. */
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
  /** Signs exclusive deals, which harm outsiders (rule EX2). */
  readonly signsExclusive: boolean;
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
  signsExclusive: false,
};

const reciprocator: PolicyTraits = {
  ...cooperator,
  pledge: 'others',
  refusesBelow: 35,
  keeps: 'reciprocal',
  programme: 'if-others',
  givesTech: false,
  exchangesCulture: false,
  foundsInstitutions: 'if-others',
};

export const policies: Readonly<Record<BotPolicy, PolicyTraits>> = {
  cooperator,
  mediator: { ...cooperator, refusesBelow: 25 },
  reciprocator,
  'free-rider': {
    ...cooperator,
    pledge: 0.5,
    pays: nothing,
    programme: 'never',
    givesTech: false,
    exchangesCulture: false,
    foundsInstitutions: 'never',
  },
  opportunist: {
    ...cooperator,
    signsExclusive: true,
    pledge: 0.8,
    pays: { hidden: 0.3, visible: 0.8, penalty: 1, lastRoundHidden: 0 },
    refusesBelow: 25,
    keeps: 'mostly',
    programme: 'never',
    givesTech: false,
    exchangesCulture: false,
    foundsInstitutions: 'never',
  },
  'power-maximiser': {
    ...cooperator,
    signsExclusive: true,
    pledge: 0.6,
    pays: { hidden: 0.5, visible: 0.8, penalty: 1, lastRoundHidden: 0.5 },
    keeps: 'strong',
    programme: 'never',
    givesTech: false,
    exchangesCulture: false,
    foundsInstitutions: 'never',
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
  },
  defector: {
    ...cooperator,
    signsExclusive: true,
    pays: nothing,
    keeps: 'never',
    programme: 'never',
    givesTech: false,
    exchangesCulture: false,
    foundsInstitutions: 'never',
  },
  alone: {
    ...cooperator,
    pledge: 0,
    pays: nothing,
    programme: 'never',
    givesTech: false,
    exchangesCulture: false,
    foundsInstitutions: 'never',
    trades: false,
  },
  breaker: { ...reciprocator, refusesBelow: 0, keeps: 'never' },
  caller: { ...reciprocator, breaksWhenCalled: true },
};
