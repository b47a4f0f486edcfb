import type { CreateWorldCommand } from './create-world.ts';
import type { Commit, DeliveredObligation, GameEvent } from './events.ts';
import type { Agreement, DecisionSheet, Offer } from './state.ts';
import { upgradePack, upgradeSettings } from './upgrade-world.ts';

/** What the events of a world of version 1 took from its scenario without saying it. */
interface Unsaid {
  readonly institution: string;
  /** One per threat, as the outcome tells them. */
  readonly lines: readonly number[];
}

/**
 * Last year's world opens in this year's debrief: commits in today's form. Rules of version 1 knew one institution, one
 * preset line for every threat, and agreements of one round; what they did not say gets the value that means the same.
 * A lesson that was open when the server got new rules goes on in the new form, so each event is looked at by itself.
 * The version of the rules stays as it was, so that no what-if pretends to know the old rules (DB3).
 */
export function upgradeCommits(commits: readonly Commit[]): readonly Commit[] {
  const created = commits[0]?.events[0];
  if (created?.type !== 'WorldCreated' || created.rulesVersion >= 2) return commits;
  const { scenario } = upgradePack(created.pack);
  const unsaid: Unsaid = {
    institution: scenario.institutions[0]?.id ?? '',
    lines: scenario.presets.find(({ id }) => id === created.presetId)?.threats.map(({ critical }) => critical) ?? [],
  };
  return commits.map((commit) => ({
    ...commit,
    command: commit.command.type === 'CreateWorld' ? upgradeCreation(commit.command) : commit.command,
    events: commit.events.map((event) => upgradeEvent(event, unsaid)),
  }));
}

const upgradeCreation = (command: CreateWorldCommand): CreateWorldCommand => {
  const pack = upgradePack(command.pack);
  return { ...command, pack, settings: upgradeSettings(command.settings, pack.scenario) };
};

function upgradeEvent(event: GameEvent, { institution, lines }: Unsaid): GameEvent {
  switch (event.type) {
    case 'WorldCreated': {
      const pack = upgradePack(event.pack);
      return { ...event, pack, settings: upgradeSettings(event.settings, pack.scenario) };
    }
    case 'OfferMade':
      return { ...event, offer: filled<Offer>({ mediator: null, rounds: 1, draftId: null }, event.offer) };
    case 'AgreementSigned': {
      const lasts = event.agreement.round;
      return { ...event, agreement: filled<Agreement>({ mediator: null, until: lasts, draftId: null }, event.agreement) };
    }
    case 'CharterSigned':
    case 'InstitutionFounded':
      return filled<typeof event>({ institution }, event);
    case 'SheetChanged':
      return { ...event, sheet: filled<Omit<DecisionSheet, 'locked'>>({ repays: {}, split: null }, event.sheet) };
    case 'Delivered':
      return { ...event, obligations: event.obligations.map((obligation) => upgradeObligation(obligation, event.visible)) };
    case 'BreachOccurred':
      return filled<typeof event>({ of: 'agreement' }, event);
    case 'FundPaid':
      return filled<typeof event>({ matched: 0 }, event);
    case 'ThreatMoved':
      return typeof event.growth === 'number' ? { ...event, growth: event.after.map(() => event.growth as unknown as number) } : event;
    case 'WelfareCounted':
      return { ...event, rows: event.rows.map((row) => filled<typeof row>({ redLines: 0 }, row)) };
    case 'RoundResolved':
      return { ...event, record: filled<typeof event.record>({ levels: [event.record.level] }, event.record) };
    case 'WorldDecided':
      return { ...event, outcome: filled<typeof event.outcome>({ lines }, event.outcome) };
    default:
      return event;
  }
}

const upgradeObligation = (obligation: DeliveredObligation, visible: boolean): DeliveredObligation =>
  filled<DeliveredObligation>({ visible }, { ...obligation, lines: obligation.lines.map((line) => filled<typeof line>({ as: 'transfer' }, line)) });

/** A value as it was written, with what it did not say yet. */
const filled = <Value extends object>(unsaid: Partial<Value>, written: Value): Value => ({ ...unsaid, ...written });
