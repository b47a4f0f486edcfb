import type { KeepChoice } from '../../../../shared/game/state.ts';
import { offerId } from '../../../../shared/lib/ids.ts';
import { arrivingShare } from '../../../../shared/model/friction.ts';
import { paymentCap, paymentChoices } from '../../../../shared/model/fund.ts';
import { deliveredShare, keptShare } from '../../../../shared/model/kept-share.ts';
import { parameters } from '../../../../shared/model/parameters.ts';
import { nextTrust } from '../../../../shared/model/trust.ts';
import { addClause, holdingsOf, previewFriction } from '../../../../shared/preview/expected-goods.ts';
import { previewOffer } from '../../../../shared/preview/preview-offer.ts';
import type { OwnCountryView, PublicCountryView, PublicView } from '../../../../shared/protocol/views.ts';
import { clauses, deal, fair, type Island, islands, me, needed, parties, partner, tech, threat, trust } from './islands.ts';
import { freshRehearsal, type Rehearsal } from './rehearsal.ts';

export interface PromiseResult {
  /** What reaches each side, in tenths of a piece. */
  readonly food: number;
  readonly medicine: number;
  readonly trustBefore: number;
  readonly trustAfter: number;
}

/** What a choice about our promise does (rules DL2, FR6, TR2, TR3). */
export function promiseResult(view: PublicView, keep: KeepChoice): PromiseResult {
  const preview = previewOffer(view, ownOf(freshRehearsal), parties, clauses);
  return {
    food: 3 * deliveredShare(keep) * arrivingShare(preview.friction, 'food'),
    medicine: 3 * arrivingShare(preview.friction, 'medicine'),
    trustBefore: trust,
    trustAfter: nextTrust(trust, { gain: keep === 'keep' ? preview.fairness : 0, severity: 1 - keptShare(keep), distance: 0, points: 0 }),
  };
}

/** The views that the real parts read, made of the lesson's own view (its threat keeps its name) and the islands. */
export function rehearsalViews(base: PublicView, now: Rehearsal): { readonly view: PublicView; readonly own: OwnCountryView } {
  const view = publicOf(base, now);
  const bare = ownOf(now);
  if (!now.signed) return { view, own: bare };
  const holdings = holdingsOf(view, bare);
  const parts = previewFriction(view, bare, parties, clauses);
  for (const clause of clauses) addClause(view, holdings, clause, parts, parties);
  const held = holdings.get(me);
  return { view, own: held === undefined ? bare : { ...bare, expected: held.expected, free: held.free } };
}

function publicOf(base: PublicView, now: Rehearsal): PublicView {
  const pledged = (islands.length - 1) * fair + (now.payment ?? 0);
  return {
    ...base,
    chatOpen: false,
    clock: { ...base.clock, phase: 'decision', round: 1, practice: false, deadlineMs: null, pausedReason: null },
    open: ['trade', 'fund', 'secrecy'],
    rules: {
      ...base.rules,
      tariff: 0,
      obstacles: { mistrust: true, bureaucracy: true, values: true, sovereignty: true, funding: true },
    },
    threat: {
      ...base.threat,
      level: threat.level,
      before: threat.level,
      line: threat.line,
      lineSpread: 0,
      growth: threat.growth,
      lastWave: false,
      coinsNeeded: needed,
      coinsPledged: pledged,
      coinsMissing: Math.max(0, needed - pledged),
      lastRoundPaid: null,
    },
    otherThreats: [],
    countries: islands.map((island) => countryOf(island, now)),
    publicTrust: {},
    distances: {},
    agreements: [],
    institutions: [],
    platform: { open: false, members: [] },
    transparency: false,
    motion: null,
    motionsOpen: [],
    actor: null,
    card: null,
  };
}

const countryOf = ({ id, production, need }: Island, now: Rehearsal): PublicCountryView => ({
  id,
  region: '',
  power: 5,
  tech,
  sovereignty: 0,
  production,
  need,
  bot: null,
  standIn: false,
  pledge: id === me ? null : fair,
  fairCoins: fair,
  locked: id === me ? now.locked : true,
  ready: false,
  dealsLeft: 2,
  publicInterests: [],
  redLines: [],
  crossed: [],
  doctrine: [],
  visiblePayment: null,
});

function ownOf(now: Rehearsal): OwnCountryView {
  const island = islands[0] as Island;
  const nothing = { food: 0, energy: 0, medicine: 0, funds: 0 };
  const most = paymentCap(2, fair);
  return {
    id: me,
    interests: [],
    secretBrief: { id: '', en: '' },
    production: island.production,
    need: island.need,
    expected: island.production,
    free: island.production,
    trust: Object.fromEntries(islands.filter(({ id }) => id !== me).map(({ id }) => [id, { mine: trust, theirs: trust }])),
    offers: now.signed
      ? []
      : [
          {
            id: offerId('rehearsal'),
            version: 1,
            proposer: null,
            parties,
            clauses,
            signedBy: [partner],
            status: 'open',
            refusal: null,
            pressed: false,
            mediator: null,
            rounds: 1,
            draft: null,
            mine: false,
            awaitsMe: true,
          },
        ],
    obligations: [
      {
        agreementId: deal,
        to: [partner],
        owed: { ...nothing, food: 3 },
        atStake: { ...nothing, food: 3 * (1 - parameters.upfront) },
        monitored: false,
        penalised: false,
      },
    ],
    debts: [],
    credits: [],
    wounds: [],
    foresight: null,
    call: null,
    decision: {
      keeps: now.keep === null ? {} : { [deal]: now.keep },
      repays: {},
      // No button is pressed before the student chooses.
      payment: now.payment ?? -1,
      split: null,
      programme: false,
      prediction: null,
      locked: now.locked,
    },
    limits: {
      dealsLeft: 2,
      pledgeMax: most,
      fairCoins: fair,
      paymentChoices: paymentChoices(most),
      techTargets: [],
      pressTargets: [],
      charters: [],
      loans: [],
      leavable: [],
    },
    ready: false,
    lastRound: null,
    pairChat: [],
    tableChat: [],
    talk: { tables: [], votes: [] },
    rightPredictions: 0,
    delegation: { members: [], signOff: 'head', strictRoles: false, needed: 1, consents: { offers: {}, lock: [] } },
  };
}
