import type { LessonMap } from '../../shared/protocol/http.ts';
import type { PublicCountryView, PublicView } from '../../shared/protocol/views.ts';
import type { AgreementForm, Clause } from '../../shared/game/state.ts';
import type { AgreementId, CountryId } from '../../shared/lib/ids.ts';
import { type Good, resources } from '../../shared/scenario/names.ts';

/** All that the drawn world depends on; the same model always gives the same picture. */
export interface StageModel {
  readonly map: LessonMap['map'];
  readonly seats: readonly SeatModel[];
  readonly links: readonly LinkModel[];
  /** 0–100, and the line the world must stay under. */
  readonly threat: { readonly level: number; readonly line: number };
  /** Bodies that are founded or being signed, in the scenario's order. */
  readonly institutions: readonly InstitutionModel[];
  readonly platform: LandmarkModel | null;
  /** The country that this round's news card has struck (rule NC1). */
  readonly struck: CountryId | null;
  readonly mood: 'calm' | 'rescued' | 'struck';
  readonly theme: 'night' | 'paper';
  /** No motion: paused, or the viewer asked for none. */
  readonly still: boolean;
}

export interface SeatModel {
  readonly id: CountryId;
  /** Two or three letters on the disc. */
  readonly code: string;
  readonly name: string;
  readonly colour: string;
  readonly place: LessonMap['countries'][number]['place'];
  /** Share of its needs that production and this round's signed promises cover, 0–1. */
  readonly need: number;
  readonly mark: 'none' | 'ready' | 'locked';
  readonly bot: boolean;
  readonly inInstitution: boolean;
  readonly onPlatform: boolean;
  readonly struck: boolean;
  /** Students who joined; shown in the lobby. null elsewhere. */
  readonly people: number | null;
}

export interface LinkModel {
  readonly id: AgreementId;
  readonly form: AgreementForm;
  readonly parties: readonly CountryId[];
  /** How much the parties trust each other as far as the hall knows, 0–100. */
  readonly trust: number;
  /** Goods and coins that travel, in pieces. */
  readonly volume: number;
  readonly flows: readonly Flow[];
  /** Everything goes one way and nothing is asked in return: aid alone (rule AI1). */
  readonly gift: boolean;
  /** A country that is not a party stands between the parties (rule ME1). */
  readonly mediator: CountryId | null;
  /** Closed to outsiders (rule EX1). */
  readonly exclusive: boolean;
  /** Holds joint security (rule SE1). */
  readonly security: boolean;
  /** The last round it runs in, if it lasts beyond the running one (rule AG7). */
  readonly until: number | null;
}

/** Something that travels along a link. `aid` has a token of its own shape. */
export interface Flow {
  readonly from: CountryId;
  readonly to: CountryId;
  readonly good: Good;
  readonly amount: number;
  readonly aid: boolean;
}

export interface LandmarkModel {
  readonly name: string;
  readonly open: boolean;
  readonly members: readonly CountryId[];
  /** How many must join before it opens. */
  readonly quorum: number;
}

export interface InstitutionModel extends LandmarkModel {
  readonly id: string;
  readonly form: PublicView['institutions'][number]['form'];
  /** Its place among all of the scenario's bodies: gives it its own colour. */
  readonly place: number;
}

export interface StageModelOptions {
  readonly theme: 'night' | 'paper';
  readonly reducedMotion: boolean;
  readonly institutionName: (id: string) => string;
  readonly platformName: string;
  /** While a reveal is told and its fund beat has not come: the level from before. */
  readonly before: boolean;
  readonly nameOf: (id: CountryId) => string;
}

/** The picture of a public view. */
export function buildStageModel(view: PublicView, map: LessonMap, options: StageModelOptions): StageModel {
  const places = new Map(map.countries.map((country) => [country.id, country]));
  const codes = codesOf(view.countries.map((country) => country.id));
  const lobby = view.clock.phase === 'lobby';
  const deciding = view.clock.phase === 'decision';
  const linkModels = links(view);
  const ended = view.outcome !== null && !options.before;
  const struck = lobby ? null : (view.card?.country ?? null);
  return {
    map: map.map,
    seats: view.countries.flatMap((country) => {
      const place = places.get(country.id);
      if (!place) return [];
      return [
        {
          id: country.id,
          code: codes.get(country.id) ?? country.id,
          name: options.nameOf(country.id),
          colour: place.colour,
          place: place.place,
          need: covered(country, linkModels),
          mark: deciding ? (country.locked ? ('locked' as const) : ('none' as const)) : country.ready && !lobby ? ('ready' as const) : ('none' as const),
          bot: country.bot !== null,
          inInstitution: view.institutions.some((body) => body.signed.includes(country.id)),
          onPlatform: view.platform.members.includes(country.id),
          struck: country.id === struck,
          people: lobby ? view.seats.filter((seat) => seat.country === country.id).length : null,
        },
      ];
    }),
    links: linkModels,
    threat: { level: options.before ? view.threat.before : view.threat.level, line: view.threat.line },
    institutions: view.institutions.flatMap((body, place) =>
      body.founded || body.signed.length > 0
        ? [{ id: body.id, form: body.form, place, name: options.institutionName(body.id), open: body.founded, members: body.signed, quorum: body.quorum }]
        : [],
    ),
    struck,
    platform:
      view.platform.open || view.platform.members.length > 0
        ? { name: options.platformName, open: view.platform.open, members: view.platform.members, quorum: view.countries.length }
        : null,
    mood: !ended ? 'calm' : view.outcome?.catastrophe ? 'struck' : view.outcome?.thresholdKept ? 'rescued' : 'calm',
    theme: options.theme,
    still: options.reducedMotion || view.clock.pausedReason !== null,
  };
}

/** Letters for the discs: three, or the shortest start of the id that no other country shares. */
export function codesOf(ids: readonly CountryId[]): ReadonlyMap<CountryId, string> {
  const letters = (id: string, length: number): string =>
    id
      .replaceAll(/[^A-Za-z0-9]/g, '')
      .slice(0, length)
      .toUpperCase();
  return new Map(
    ids.map((id) => {
      for (let length = 3; length < 5; length += 1) {
        const code = letters(id, length);
        if (!ids.some((other) => other !== id && letters(other, length) === code)) return [id, code];
      }
      return [id, letters(id, 2) + String(ids.indexOf(id) + 1)];
    }),
  );
}

function links(view: PublicView): LinkModel[] {
  return view.agreements
    .filter((agreement) => agreement.parties.length > 1)
    .map((agreement) => {
      const flows = agreement.clauses.flatMap(flowOf);
      const holds = (kind: Clause['kind']): boolean => agreement.clauses.some((clause) => clause.kind === kind);
      return {
        id: agreement.id,
        form: agreement.form,
        parties: agreement.parties,
        trust: meanTrust(agreement.parties, view.publicTrust),
        volume: flows.reduce((sum, flow) => sum + flow.amount, 0),
        flows,
        gift: flows.length > 0 && flows.every((flow) => flow.aid),
        mediator: agreement.mediator,
        exclusive: holds('exclusive'),
        security: holds('security'),
        until: agreement.until > view.clock.round ? agreement.until : null,
      };
    });
}

function flowOf(clause: Clause): readonly Flow[] {
  if (clause.kind === 'transfer' || clause.kind === 'aid') {
    return [{ from: clause.from, to: clause.to, good: clause.good, amount: clause.amount, aid: clause.kind === 'aid' }];
  }
  return clause.kind === 'loan' ? [{ from: clause.from, to: clause.to, good: 'funds', amount: clause.coins, aid: false }] : [];
}

function meanTrust(parties: readonly CountryId[], trust: PublicView['publicTrust']): number {
  let sum = 0;
  let pairs = 0;
  for (const judge of parties) {
    for (const actor of parties) {
      const value = trust[`${judge}>${actor}`];
      if (judge === actor || value === undefined) continue;
      sum += value;
      pairs += 1;
    }
  }
  return pairs === 0 ? 50 : sum / pairs;
}

/** What a country would have of what it needs if every signed promise were kept; friction is left out. */
function covered(country: PublicCountryView, agreed: readonly LinkModel[]): number {
  const flows = agreed.flatMap((link) => link.flows);
  let have = 0;
  let need = 0;
  for (const good of resources) {
    const wanted = country.need[good];
    const moved = flows.reduce(
      (sum, flow) => (flow.good !== good ? sum : sum + (flow.to === country.id ? flow.amount : flow.from === country.id ? -flow.amount : 0)),
      0,
    );
    need += wanted;
    have += Math.min(wanted, Math.max(0, country.production[good] + moved));
  }
  return need === 0 ? 1 : have / need;
}
