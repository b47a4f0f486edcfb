import type { Clause } from '../../../shared/game/state.ts';
import type { EventWords, Names } from './told.ts';

const goods = { food: 'food', energy: 'energy', medicine: 'medicine', funds: 'coins' } as const;
const phases = {
  lobby: 'waiting room',
  news: 'news',
  negotiation: 'negotiation',
  decision: 'secret decision',
  reveal: 'reveal',
  reflection: 'reflection',
  debrief: 'debrief',
} as const;
const choices = { keep: 'kept', short: 'cut in half', break: 'broken' } as const;
const settled = { keep: 'pays', short: 'pays only half of', break: 'does not pay' } as const;
const reasons = { unfair: 'unfair', distrust: 'no trust', 'not-needed': 'not needed', sovereignty: 'sovereignty', 'not-now': 'not now' } as const;
const motions = { transparency: 'transparency', 'fair-pledge': 'fair pledges', principles: 'the principles of Bandung' } as const;
const outcomes = { consensus: 'adopted by consensus', majority: 'carried by vote', rejected: 'rejected' } as const;
const forms = { bilateral: 'bilateral', regional: 'regional', multilateral: 'multilateral', functional: 'functional' } as const;
const debts = { loan: 'its loan', 'institution-loan': 'its loan', award: 'the award', agreement: 'an agreement' } as const;
const bots = {
  cooperator: 'cooperator',
  reciprocator: 'reciprocator',
  'free-rider': 'free-rider',
  opportunist: 'opportunist',
  'power-maximiser': 'power-maximiser',
  mediator: 'mediator',
  random: 'random',
  defector: 'defector',
  alone: 'loner',
  breaker: 'breaker',
  caller: 'obeys every call',
} as const;
const clauses = {
  tradeLink: 'a trade link',
  info: 'shared information',
  programme: 'a joint programme',
  security: 'joint security',
  culture: 'an exchange of culture',
  monitoring: 'monitoring',
  penalty: 'a penalty',
  arbitration: 'arbitration',
  exclusive: 'an exclusive deal',
  transfer: 'an exchange of goods',
  aid: 'aid',
  loan: 'a loan',
  fund: 'a pledge to the fund',
  tech: 'a gift of technology',
  condition: 'a condition',
} as const;

function clause(each: Clause, n: Names): string {
  switch (each.kind) {
    case 'transfer':
      return `${n.country(each.from)} gives ${n.country(each.to)} ${n.number(each.amount)} ${goods[each.good]}`;
    case 'aid':
      return `${n.country(each.from)} helps ${n.country(each.to)} with ${n.number(each.amount)} ${goods[each.good]}`;
    case 'loan':
      return `${n.country(each.from)} lends ${n.country(each.to)} ${n.number(each.coins)} coins at ${n.percent(each.rate)}, back in ${each.dueIn} rounds`;
    case 'fund':
      return `pledges to the fund: ${each.pledges.map((pledge) => `${n.country(pledge.country)} ${n.number(pledge.coins)}`).join(', ')}`;
    case 'tech':
      return `${n.country(each.from)} gives ${n.country(each.to)} technology`;
    case 'condition':
      return `a condition on ${n.country(each.on)}`;
    default:
      return clauses[each.kind];
  }
}

const clausesOf = (list: readonly Clause[], n: Names): string => list.map((each) => clause(each, n)).join('; ');
const signed = (change: number, n: Names): string => `${change > 0 ? '+' : ''}${n.number(change)}`;

/** One English sentence for every event. */
export const en: EventWords = {
  WorldCreated: (e) => `The world “${e.pack.texts.en.title}” is made (${e.presetId}, rules version ${e.rulesVersion}).`,
  SeatTaken: (e, n) => `${e.name} joins${e.country === null ? '' : ` for ${n.country(e.country)}`}.`,
  SeatAssigned: (e, n) => `${n.seat(e.seatId)} ${e.country === null ? 'speaks for no country now' : `now speaks for ${n.country(e.country)}`}.`,
  SeatRenamed: (e, n) => `${n.seat(e.seatId)} is now called ${e.name}.`,
  OfficeGiven: (e, n) => (e.office === 'researcher' ? `${n.seat(e.seatId)} looks on as a researcher.` : `${n.seat(e.seatId)} works for the ${e.office}.`),
  HeadlinePublished: (e) => `${e.name} publishes: ${e.text}`,
  ActorBrought: (e, n) => `${n.seat(e.seatId)} brings in ${e.actorId}.`,
  InspectionAnnounced: (e) => `The secretariat will verify ${e.agreementId}.`,
  SeatAway: (e, n) => `${n.seat(e.seatId)} ${e.away ? 'is away' : 'is back'}.`,
  ConsentGiven: (e, n) => `${n.seat(e.seatId)} of ${n.country(e.country)} agrees to ${e.offerId === null ? 'lock the decision' : `sign ${e.offerId}`}.`,
  JoiningLocked: (e) => (e.locked ? 'The class is locked: whoever comes waits.' : 'The class is open again.'),
  SeatRemoved: (e, n) => `${n.seat(e.seatId)} is removed.`,
  StudentsListed: (e) => `The teacher lists ${e.students.length} students.`,
  StudentUnlisted: () => 'A student is off the list.',
  CodeRenewed: () => 'A student gets another personal code.',
  SeatReadmitted: (e, n) => `${n.seat(e.seatId)} is let in again.`,
  BotAssigned: (e, n) => `A bot (${bots[e.policy]}) speaks for ${n.country(e.country)}.`,
  BotReleased: (e, n) => `No bot speaks for ${n.country(e.country)} any more.`,
  ChatSwitched: (e) => (e.open ? 'Chat is opened.' : 'Chat is closed.'),
  RoundStarted: (e) => (e.practice ? 'The practice round begins.' : `Round ${e.round} begins.`),
  NewsDrawn: (e, n) =>
    `News: ${e.shifts.map((s) => `${goods[s.good]} ${s.kind === 'need' ? 'needed' : 'produced'} in ${n.country(s.country)} ${signed(s.change, n)}`).join(', ')}.`,
  CardDrawn: (e, n) => `News card: ${n.card(e.card.id, e.card.country)}`,
  ActorOffered: (e, n) => `${n.actor(e.actorId)} can be called in.`,
  PhaseChanged: (e) => `Phase: ${phases[e.phase]}.`,
  PhaseExtended: () => 'The phase is extended.',
  BellMoved: () => 'The teacher moves the end of the lesson.',
  Paused: (e) => `The game is paused: ${e.reason}.`,
  QuestionAsked: (e) => `The teacher asks the class: “${e.question}”`,
  RoundUndone: (e) => `${e.practice ? 'The practice round' : `Round ${e.round}`} is undone: back to the start of its negotiation.`,
  RoundShown: (e) => `The reveal of round ${e.round} is told again.`,
  MomentBookmarked: (e) => `The teacher marks this moment${e.note === '' ? '' : `: ${e.note}`}.`,
  CrisisStruck: (e) => `A crisis: the threat grows by ${e.points} more points.`,
  CoinsGranted: (e, n) => `${n.country(e.country)} is granted ${n.number(e.coins)} coins.`,
  Resumed: () => 'The game goes on.',
  OutageCredited: (e, n) => `Lost time is given back: ${n.number(e.ms / 1000)} seconds.`,
  ReadySet: (e, n) => `${n.country(e.country)} is ${e.ready ? '' : 'not '}ready.`,
  OfferMade: ({ offer }, n) => {
    const by =
      offer.draftId !== null
        ? `On the table lies the draft “${n.draft(offer.draftId)}” for`
        : `${offer.proposer === null ? 'The secretariat' : n.country(offer.proposer)} makes an offer to`;
    const more = `${offer.mediator === null ? '' : `, mediated by ${n.country(offer.mediator)}`}${offer.rounds > 1 ? `, for ${offer.rounds} rounds` : ''}`;
    const to = offer.parties.filter((id) => id !== offer.proposer);
    return `${by} ${n.countries(to)}${more}${offer.pressed ? ' (take it or leave it)' : ''}: ${clausesOf(offer.clauses, n)}.`;
  },
  OfferSigned: (e, n) => `${n.country(e.by)} signs the offer among ${n.parties(e.offerId)}.`,
  OfferRefused: (e, n) => `${n.country(e.by)} refuses the offer among ${n.parties(e.offerId)}: ${reasons[e.reason]}.`,
  OfferWithdrawn: (e, n) => `The offer among ${n.parties(e.offerId)} is withdrawn.`,
  OfferCountered: (e, n) => `The offer among ${n.parties(e.offerId)} is answered by another one.`,
  AgreementSigned: ({ agreement }, n) => `The ${forms[agreement.form]} agreement of ${n.countries(agreement.parties)} holds.`,
  RedLineCrossed: (e, n) => `${n.country(e.country)} crosses a red line of its own: ${clauses[e.clause]}.`,
  AgreementLeft: (e, n) =>
    `${n.country(e.by)} leaves the agreement of ${n.countries(e.parties)}, which ${e.remaining === null ? 'ends' : 'goes on among the others'}.`,
  Apologised: (e, n) => `${n.country(e.by)} apologises to ${n.country(e.to)}.`,
  RestitutionPromised: (e, n) => `${n.country(e.by)} promises ${n.country(e.to)} ${n.number(e.coins)} coins in restitution.`,
  ArbitrationCalled: (e, n) => `${n.country(e.by)} takes ${n.country(e.against)} to arbitration; the award is ${n.number(e.award.coins)} coins.`,
  InstitutionLoanTaken: (e, n) =>
    `${n.country(e.debt.from)} borrows ${n.number(e.coins)} coins from ${n.body(e.debt.institution)}, due in round ${e.debt.dueRound}.`,
  ActorCalled: (e, n) => `${n.country(e.country)} calls in ${n.actor(e.actorId)}.`,
  ActorActed: (e, n) => `${n.actor(e.actorId)} acts, called in by ${n.countries(e.by)}.`,
  PressureApplied: (e, n) => `${n.country(e.by)} presses ${n.country(e.target)}, which ${e.accepted ? 'gives in' : 'refuses'}.`,
  PledgeDeclared: (e, n) => `${n.country(e.country)} pledges ${n.number(e.coins)} coins to the common fund.`,
  PlatformJoined: (e, n) => `${n.country(e.country)} connects to the digital platform.`,
  PlatformOpened: () => 'The digital platform opens.',
  CharterSigned: (e, n) => `${n.country(e.country)} signs the charter of ${n.body(e.institution)}.`,
  InstitutionFounded: (e, n) => `${n.body(e.institution)} is founded by ${n.countries(e.members)}.`,
  InstitutionLeft: (e, n) => `${n.country(e.country)} leaves ${n.body(e.institution)}.`,
  MotionOpened: ({ motion }, n) => `${n.country(motion.by)} puts a motion to the plenary: ${motions[motion.kind]}.`,
  SpokenInPlenary: (e, n) => `${n.country(e.country)} speaks in the plenary.`,
  VotedInPlenary: (e, n) => `${n.country(e.country)} ${e.agree ? 'agrees' : 'does not agree'}.`,
  MotionClosed: (e) => `The motion for ${motions[e.kind]} is ${outcomes[e.outcome]}.`,
  CapitalCalled: (e, n) => `The capital calls ${n.country(e.country)}: it needs ${n.number(e.extraNeed)} more ${goods[e.resource]}.`,
  SheetChanged: (e, n) => {
    const broken = [...Object.values(e.sheet.keeps), ...Object.values(e.sheet.repays)].filter((choice) => choice !== 'keep').length;
    const words = broken === 0 ? 'to keep all its promises' : `not to keep ${broken} of its promises in full`;
    const payment = e.sheet.payment === null ? 'to pay what it pledged' : `to pay ${n.number(e.sheet.payment)} coins`;
    const guess =
      e.sheet.prediction === null ? '' : `; it expects ${e.sheet.prediction === 'nobody' ? 'nobody' : n.country(e.sheet.prediction)} to break a promise`;
    return `${n.country(e.country)} chooses in secret ${words}, ${payment}${e.sheet.programme ? ', and to join the programme' : ''}${guess}.`;
  },
  DecisionLocked: (e, n) => `${n.country(e.country)} ${e.locked ? 'locks' : 'unlocks'} its decision.`,
  ChatSent: ({ line }, n) => `${n.country(line.from)} (${line.seatName})${line.to === null ? '' : ` to ${n.country(line.to)}`}: “${line.text}”`,
  ReflectionGiven: (e, n) => `${n.seat(e.seatId)} writes: “${e.text}”`,
  ClaimsPaid: (e, n) =>
    e.claims.map((c) => `${n.country(c.from)} pays ${n.country(c.to)} a penalty of ${n.number(c.paid)} of ${n.number(c.coins)} coins.`).join(' ') || null,
  DebtsSettled: (e, n) =>
    e.rows
      .map(({ debt, choice, paid }) => {
        const creditor = debt.to === null ? n.body(debt.institution) : n.country(debt.to);
        return `${n.country(debt.from)} ${settled[choice]} ${debts[debt.kind]} to ${creditor}: ${n.number(paid)} of ${n.number(debt.coins)} coins.`;
      })
      .join(' ') || null,
  RestitutionPaid: (e, n) => `${n.country(e.from)} pays ${n.country(e.to)} ${n.number(e.coins)} coins in restitution.`,
  DebtsMade: (e, n) =>
    e.debts
      .map(
        (d) => `${n.country(d.from)} owes ${d.to === null ? n.body(d.institution) : n.country(d.to)} ${n.number(d.coins)} coins, due in round ${d.dueRound}.`,
      )
      .join(' ') || null,
  WoundsMade: (e, n) => e.wounds.map((w) => `${n.country(w.victim)} loses ${n.number(w.lost)} points of trust in ${n.country(w.breaker)}.`).join(' ') || null,
  TrustRepaired: (e, n) => e.rows.map((r) => `${n.country(r.judge)} regains ${n.number(r.points)} points of trust in ${n.country(r.actor)}.`).join(' ') || null,
  SecurityHeld: (e, n) =>
    `${e.participants.length === 0 ? 'Nobody holds' : `${n.countries(e.participants)} hold`} joint security exercises${e.shock > 0 ? `; a shock of ${n.number(e.shock)} is warded off by ${n.percent(e.warded)}` : ''}.`,
  Delivered: (e, n) =>
    `The agreement of ${n.countries(e.parties)} is carried out: ${
      e.obligations
        .map((o) => {
          const lines = o.lines.map(
            (l) => ` sends ${n.country(l.to)} ${n.number(l.delivered)} of ${n.number(l.promised)} ${goods[l.good]}, ${n.number(l.arrived)} arrive`,
          );
          return `${n.country(o.country)} (${choices[o.choice]})${lines.join(' and')}`;
        })
        .join('; ') || 'nothing was to be sent'
    }. Lost on the way ${n.percent(e.friction.total)}, fairness ${n.percent(e.fairness)}.`,
  BreachOccurred: (e, n) =>
    `${n.country(e.by)} breaks its word about ${debts[e.of]} to ${n.countries(e.victims)}${e.called ? ' (the capital had called)' : ''}; ${e.visible ? 'everybody sees it' : 'the others do not know'}.`,
  TechTransferred: (e, n) => `${n.country(e.from)} gives ${n.country(e.to)} technology.`,
  CultureExchanged: (e, n) => `${n.countries(e.parties)} exchange culture.`,
  FeesPaid: (e, n) => e.fees.map((f) => `${n.country(f.country)} pays ${n.number(f.coins)} coins in fees.`).join(' ') || null,
  FundPaid: (e, n) =>
    `The common fund gets ${n.number(e.paid)} of the ${n.number(e.needed)} coins it needs (${e.payments.map((p) => `${n.country(p.country)} ${n.number(p.paid)} of ${n.number(p.pledged)} pledged`).join(', ')})${e.matched > 0 ? `, and ${n.number(e.matched)} coins from a philanthropist` : ''}.`,
  ProgrammeRun: (e, n) => (e.participants.length === 0 ? 'No joint programme takes place.' : `Joint programme of ${n.countries(e.participants)}.`),
  ThreatMoved: (e, n) => e.after.map((level, place) => `${n.threat(place)}: from ${n.number(e.before[place] ?? 0)} to ${n.number(level)}.`).join(' '),
  WelfareCounted: (e, n) => `Points of the round: ${e.rows.map((r) => `${n.country(r.country)} ${n.number(r.net)}`).join(', ')}.`,
  TrustMoved: () => 'Trust among the countries moves.',
  ClaimsMade: (e, n) => e.claims.map((c) => `${n.country(c.from)} owes ${n.country(c.to)} a penalty of ${n.number(c.coins)} coins.`).join(' ') || null,
  PredictionsJudged: (e, n) => (e.right.length === 0 ? null : `${n.countries(e.right)} guessed right.`),
  RoundResolved: ({ record, breaches }, n) => `Round ${record.round} is over: world index ${n.number(record.worldIndex)}, broken promises: ${breaches}.`,
  WorldDecided: ({ outcome }, n) =>
    `The end: ${outcome.thresholdKept.every(Boolean) ? 'the threat was held below the line' : 'the line was passed'}${outcome.catastrophe.some(Boolean) ? ', and catastrophe struck' : ''}; world index ${n.number(outcome.worldIndex)}.`,
  BotStoodIn: (e, n) => `A bot (${bots[e.policy]}) stands in for ${n.country(e.country)} for now.`,
  HelpAsked: (e, n) => `${n.seat(e.seatId)} asks for help${e.text === '' ? '' : `: “${e.text}”`}.`,
  HelpEnded: (e, n) => `${n.seat(e.seatId)} needs no more help.`,
  NoteSent: (e, n) => `The teacher writes to ${e.to.map(n.seat).join(', ')}: “${e.text}”`,
  NoteAnswered: (e, n) => `${n.seat(e.seatId)} writes to the teacher: “${e.text}”`,
  NotesRead: (e, n) => `${e.by === 'teacher' ? `The teacher reads what ${n.seat(e.seatId)} wrote` : `${n.seat(e.seatId)} reads what the teacher wrote`}.`,
  AttentionAsked: () => 'The teacher asks: still here?',
  RulesCheckAnswered: (e, n) => `${n.seat(e.seatId)} answers the rules check: ${5 - e.missed.length} of 5 right at the first try.`,
  AttentionAnswered: (e, n) => `${n.seat(e.seatId)} answers: still here.`,
  AttentionEnded: () => 'The question “still here?” is closed.',
  ActedFor: (e, n) => `The teacher acts for ${n.seat(e.seatId)} of ${n.country(e.country)} (${e.what}).`,
  ChapterOpened: (e) => `The class opens the chapter “${e.chapter}” of the debrief.`,
  ExploringSet: (e) => (e.free ? 'Everybody may read the debrief by themselves.' : 'Everybody follows the teacher through the debrief.'),
  MomentsArranged: () => 'The teacher arranges the moments that were found.',
  SecretsSet: (e) =>
    ({ all: 'The debrief opens all secrets.', results: 'The debrief opens results only.', none: 'The debrief opens nothing private.' })[e.level],
  EarlierShown: (e) => (e.lessons.length === 0 ? 'Earlier lessons are hidden again.' : `${e.lessons.length} earlier lessons are shown.`),
  DebriefFinished: () => 'The teacher ends the debrief.',
  // Who answered what is nobody’s business.
  TrustRated: () => null,
  ExitWritten: (e, n) =>
    `${n.seat(e.seatId)} writes: I used to think ${e.sentence.before}, now ${e.sentence.now}, because ${e.sentence.round === null ? '' : `in round ${e.sentence.round} `}${e.sentence.because}.`,
  TrustFiguresShown: (e) => (e.shown ? 'The class sees how it answered before and after.' : 'How the class answered is hidden again.'),
  ExitPicked: (e, n) => `The sentence of ${n.seat(e.seatId)} ${e.shown ? 'goes on every screen' : 'leaves the screens'}.`,
  ExitAssessed: (e, n) => `The teacher has read the reasoning of ${n.seat(e.seatId)}: ${e.reached.length} of 4.`,
  RevealPaceSet: (e) => (e.pace === 'steps' ? 'From now on the teacher leads the reveals.' : 'From now on reveals go by themselves.'),
  RevealOpened: () => 'The teacher leads this reveal.',
  BeatTold: (e) => `The teacher tells beat ${e.beat}.`,
  RevealReplayed: () => 'The reveal is told once more.',
  BellRung: () => 'The bell rings: change tables.',
  BellSet: (e) => (e.everySeconds === null ? 'The bell rings by hand only.' : `The bell is set to ring every ${e.everySeconds} seconds.`),
  SeatMuted: (e, n) => `${n.seat(e.seatId)} ${e.muted ? 'may not write for now' : 'may write again'}.`,
  LineHidden: (e) => `The teacher ${e.hidden ? 'hides' : 'shows again'} the line ${e.lineId}.`,
  LineReported: (e, n) => `${n.seat(e.by)} reports the line ${e.lineId} to the teacher.`,
  ReportSettled: (e) => `The report about the line ${e.lineId} is settled.`,
  TableOpened: ({ table }, n) => `${n.country(table.opener)} opens a table and asks ${n.countries(table.invited)} to it.`,
  TableInvited: (e, n) => `${n.countries(e.invited)} are asked to a table.`,
  TableJoined: (e, n) => `${n.country(e.country)} sits down at a table.`,
  TableDeclined: (e, n) => `${n.country(e.country)} does not come to a table.`,
  TableLeft: (e, n) => `${n.country(e.country)} leaves a table.`,
  TableClosed: () => 'A table closes.',
  TableClauseWritten: (e, n) => `${n.country(e.by)} ${e.clause === null ? 'takes a clause out of' : 'writes a clause into'} the draft of its table.`,
  TablePutForward: (e, n) => `${n.country(e.by)} puts the draft of its table forward.`,
  VoteOpened: ({ vote }, n) => `${n.country(vote.by)} asks ${n.countries(vote.voters)} for a vote: “${vote.question}”`,
  VoteCast: (e, n) => `${n.country(e.country)} votes: ${e.choice}.`,
  VoteClosed: () => 'The vote closes.',
  GameEnded: () => 'The game is over.',
};
