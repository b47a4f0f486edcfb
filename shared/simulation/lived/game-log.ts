import { playedRounds, type PlayedGame, type PlayedRound } from '../../debrief/played-rounds.ts';
import type { Commit, GameEvent, ResolutionEvent } from '../../game/events.ts';
import { resolve } from '../../game/resolution/resolve.ts';
import type { Agreement, KeepChoice, RoundRecord, WorldState } from '../../game/state.ts';
import type { CountryId } from '../../lib/ids.ts';
import { sum } from '../../lib/numbers.ts';
import type { Scenario } from '../../scenario/schema.ts';

/**
 * A game as labels look at it: the facts of its log by round, what its decision sheets said, and single rounds resolved
 * anew. Labels share no code with the detectors that they judge.
 */
export class GameLog {
  readonly game: PlayedGame;
  readonly scenario: Scenario;
  private readonly byRound = new Map<number, GameEvent[]>();

  constructor(commits: readonly Commit[]) {
    this.game = playedRounds(commits);
    this.scenario = this.game.final.pack.scenario;
    let round = 0;
    for (const commit of commits) {
      for (const event of commit.events) {
        if (event.type === 'RoundStarted') round = event.round;
        const known = this.byRound.get(round);
        if (known === undefined) this.byRound.set(round, [event]);
        else known.push(event);
      }
    }
  }

  /** Everything of one kind that the log has for a round; of all rounds up to it with `since` 0. */
  facts<Type extends GameEvent['type']>(type: Type, round: number, since = round): readonly Extract<GameEvent, { type: Type }>[] {
    const found: Extract<GameEvent, { type: Type }>[] = [];
    for (let at = since; at <= round; at++) {
      for (const event of this.byRound.get(at) ?? []) if (event.type === type) found.push(event as Extract<GameEvent, { type: Type }>);
    }
    return found;
  }

  played(round: number): PlayedRound {
    const found = this.game.rounds.find(({ before }) => before.round === round);
    if (found === undefined) throw new Error(`round ${round} was not played`);
    return found;
  }

  /** The world's record after a round; before the first, where it began. */
  record(round: number): RoundRecord | undefined {
    return this.facts('RoundResolved', round)[0]?.record;
  }

  levelAfter(round: number): number {
    return this.record(round)?.level ?? this.played(1).before.levels[0] ?? 0;
  }

  /** What a country's last sheet of a round said about an agreement. */
  choice(round: number, country: CountryId, agreement: string): KeepChoice {
    const sheets = this.facts('SheetChanged', round).filter((event) => event.country === country);
    return (sheets.at(-1)?.sheet.keeps as Readonly<Record<string, KeepChoice>> | undefined)?.[agreement] ?? 'keep';
  }

  /** Coins that a country's last sheet of a round said, or its pledge. */
  coins(round: number, country: CountryId): number {
    const said =
      this.facts('SheetChanged', round)
        .filter((event) => event.country === country)
        .at(-1)?.sheet.payment ?? null;
    return (
      said ??
      this.facts('PledgeDeclared', round)
        .filter((event) => event.country === country)
        .at(-1)?.coins ??
      0
    );
  }

  fair(round: number, country: CountryId): number {
    const preset = this.scenario.presets.find((one) => one.id === this.game.final.presetId);
    const share = preset?.fairShare ?? this.scenario.fairShare;
    const funds = this.scenario.countries.find((one) => one.id === country)?.production.funds ?? 0;
    return share * funds * (round === preset?.rounds ? preset.lastWaveShare : 1);
  }

  signed(round: number, ...parties: readonly CountryId[]): readonly Agreement[] {
    return this.facts('AgreementSigned', round)
      .map((event) => event.agreement)
      .filter((deal) => parties.every((id) => deal.parties.includes(id)));
  }

  power(country: CountryId): number {
    return this.scenario.countries.find((one) => one.id === country)?.power ?? 0;
  }
}

export type Facts = readonly ResolutionEvent[];

export const factOf = <Type extends ResolutionEvent['type']>(events: Facts, type: Type) =>
  events.find((event): event is Extract<ResolutionEvent, { type: Type }> => event.type === type);

/** One round resolved anew with something changed. */
export const resolvedWith = (before: WorldState, change: (state: WorldState) => WorldState): Facts => resolve(change(before));

/** Nobody breaks, shortens or is called. */
export const allKeeping = (state: WorldState): WorldState => ({
  ...state,
  decisions: Object.fromEntries(Object.entries(state.decisions).map(([id, sheet]) => [id, { ...sheet, keeps: {} }])),
  countries: state.countries.map((country) => ({ ...country, call: null })),
});

export const withDeals =
  (change: (deals: readonly Agreement[]) => readonly Agreement[]) =>
  (state: WorldState): WorldState => ({ ...state, agreements: change(state.agreements) });

/** Points that some countries' goods are worth in a resolved round. */
export const goodsOf = (events: Facts, countries: readonly CountryId[]): number =>
  sum((factOf(events, 'WelfareCounted')?.rows ?? []).filter((row) => countries.includes(row.country)).map((row) => row.goods));

/** What one agreement brings each of these if all keep: the round with it, less the round without; `alone`: had nothing else been signed. */
export function broughtBy(log: GameLog, round: number, deal: Agreement, countries: readonly CountryId[], alone = false): readonly number[] {
  const { before } = log.played(round);
  const others = withDeals((deals) => (alone ? [] : deals.filter((one) => one.id !== deal.id)));
  const without = resolvedWith(before, (state) => allKeeping(others(state)));
  const along = resolvedWith(before, (state) => allKeeping(withDeals((deals) => [...(alone ? [] : deals.filter((one) => one.id !== deal.id)), deal])(state)));
  return countries.map((id) => goodsOf(along, [id]) - goodsOf(without, [id]));
}
