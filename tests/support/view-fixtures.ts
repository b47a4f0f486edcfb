import { readFileSync } from 'node:fs';
import { botCommands } from '../../shared/bots/act.ts';
import type { Actor } from '../../shared/game/commands/command.ts';
import type { Command } from '../../shared/game/commands/table.ts';
import { createWorld } from '../../shared/game/create-world.ts';
import { decide } from '../../shared/game/decide.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { projectCountry, projectPublic, projectSeat } from '../../shared/game/project.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { defaultSettings } from '../../shared/game/settings.ts';
import type { Phase, WorldSettings, WorldState } from '../../shared/game/state.ts';
import { tellStory } from '../../shared/game/tell.ts';
import { type CountryId, countryId, seatId } from '../../shared/lib/ids.ts';
import type { LessonInfo, LessonMap, PublicTexts } from '../../shared/protocol/http.ts';
import type { PublicView, SeatView } from '../../shared/protocol/views.ts';
import type { StoryView } from '../../shared/protocol/story-view.ts';
import type { Language, ScenarioPack } from '../../shared/scenario/schema.ts';

/** What one student's screen needs at a moment of a game that the real rules have played. */
export interface ScreenFixture {
  readonly view: PublicView;
  readonly seat: SeatView;
  readonly story: StoryView | null;
}

const readJson = (path: string) => JSON.parse(readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8'));

export const packOf = (id: string): ScenarioPack => ({
  scenario: readJson(`${id}/scenario.json`),
  texts: { id: readJson(`${id}/texts/id.json`), en: readJson(`${id}/texts/en.json`) },
});

/** One student among bots, moved forward by hand. */
export class FixtureGame {
  private readonly me: CountryId;
  private readonly seat = seatId('seat-1');
  private nowMs = Date.now();
  private last: readonly GameEvent[] = [];
  state: WorldState;

  constructor(scenarioId: string, me: string, seed = 'fixture-1', chat = true, more: Partial<WorldSettings> = {}) {
    const pack = packOf(scenarioId);
    const preset = pack.scenario.presets.find((candidate) => candidate.default) ?? pack.scenario.presets[0];
    if (preset === undefined) throw new Error('a scenario has presets');
    const settings = { ...defaultSettings(pack.scenario, preset.id), chat, mode: 'remote' as const, ...more };
    this.me = countryId(me);
    const events = createWorld({ type: 'CreateWorld', pack, presetId: preset.id, seed, settings }, this.nowMs);
    this.state = events.reduce<WorldState | null>((state, event) => evolve(state, event), null) as WorldState;
    this.take({ type: 'TakeSeat', seatId: this.seat, name: 'Komodo Bijak 27', country: this.me }, { kind: 'system' });
    this.take({ type: 'TakeSeat', seatId: seatId('seat-2'), name: 'Elang Riang 41', country: this.me }, { kind: 'system' });
    const other = this.state.countries.find(({ id }) => id !== this.me);
    if (other !== undefined) this.take({ type: 'TakeSeat', seatId: seatId('seat-3'), name: 'Mentari Cerdik 88', country: other.id }, { kind: 'system' });
  }

  take(command: Command, actor: Actor): boolean {
    this.nowMs += 1000;
    const decision = decide(this.state, command, { actor, nowMs: this.nowMs });
    if (!decision.ok) return false;
    this.state = decision.value.reduce<WorldState>((state, event) => evolve(state, event), this.state);
    if (decision.value.some((event) => event.type === 'RoundResolved')) this.last = decision.value;
    return true;
  }

  do(command: Command): boolean {
    return this.take(command, { kind: 'seat', seatId: this.seat });
  }

  start(): this {
    this.take({ type: 'StartLesson' }, { kind: 'teacher' });
    return this;
  }

  /** Lets every other country act as a bot would; `looks` rounds of the market. */
  bots(looks = 4): this {
    for (let look = 0; look < looks; look++) {
      for (const { id } of this.state.countries) if (id !== this.me) this.botActs(id);
    }
    return this;
  }

  private botActs(id: CountryId): void {
    for (const command of botCommands(projectPublic(this.state), projectCountry(this.state, id), 'reciprocator', this.state.seed))
      this.take(command, { kind: 'bot', country: id });
  }

  /** Signs what waits for the student, up to `most` offers. */
  sign(most = 9): this {
    for (const offer of projectCountry(this.state, this.me)
      .offers.filter((one) => one.awaitsMe && one.status === 'open')
      .slice(0, most)) {
      this.do({ type: 'SignOffer', offerId: offer.id, offerVersion: offer.version });
    }
    return this;
  }

  next(): this {
    this.take({ type: 'NextPhase' }, { kind: 'teacher' });
    return this;
  }

  /** On to a phase of a round, with everybody playing on the way. */
  until(phase: Phase, round: number): this {
    for (let step = 0; step < 80 && !(this.state.phase === phase && this.state.round === round && !(this.state.practice && round > 0)); step++) {
      if (this.state.phase === 'negotiation') this.bots().sign().bots(1);
      if (this.state.phase === 'decision') this.bots(1);
      this.next();
    }
    return this;
  }

  screen(): ScreenFixture {
    const view = projectPublic(this.state);
    return {
      view: { ...view, clock: { ...view.clock, deadlineMs: view.clock.deadlineMs === null ? null : Date.now() + 137_000 } },
      seat: projectSeat(this.state, this.seat),
      story: tellStory(this.state, this.last),
    };
  }
}

export function textsOf(scenarioId: string, language: Language): PublicTexts {
  const texts = packOf(scenarioId).texts[language];
  return { ...texts, countries: Object.fromEntries(Object.entries(texts.countries).map(([id, { name, brief }]) => [id, { name, brief }])) };
}
export function mapOf(scenarioId: string): LessonMap {
  const { scenario } = packOf(scenarioId);
  return { map: scenario.map, countries: scenario.countries.map(({ id, colour, place }) => ({ id: countryId(id), colour, place })) };
}
export function lessonOf(scenarioId: string, language: Language): LessonInfo {
  const { scenario } = packOf(scenarioId);
  const countries = scenario.countries.map(({ id }, at) => ({ id: countryId(id), seats: at === 0 ? 2 : at === 1 ? 1 : 0, bot: at === 3 }));
  const standing = { joinOpen: true, started: false, ended: false, countries };
  return {
    code: 'KLAS7',
    language,
    scenarioId,
    ...standing,
    again: null,
    joinLocked: false,
    worlds: [{ id: 'KLAS7', seats: 3, ...standing }],
  };
}
