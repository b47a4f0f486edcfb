import type { GameEvent, ResolutionEvent } from '../../shared/game/events.ts';
import { resolve } from '../../shared/game/resolution/resolve.ts';
import { evolveAll } from '../../shared/game/replay.ts';
import type { DecisionSheet, WorldState } from '../../shared/game/state.ts';
import { emptySheet } from '../../shared/game/world.ts';
import { entered, id, stateOf } from './facts.ts';

export interface Resolved {
  readonly before: WorldState;
  readonly after: WorldState;
  readonly events: readonly ResolutionEvent[];
  /** The one event of this type; throws when there is none or more than one. */
  readonly the: <Type extends ResolutionEvent['type']>(type: Type) => Extract<ResolutionEvent, { type: Type }>;
  readonly all: <Type extends ResolutionEvent['type']>(type: Type) => readonly Extract<ResolutionEvent, { type: Type }>[];
  readonly net: (country: string) => number;
  readonly trust: (judge: string, actor: string) => number;
  readonly publicTrust: (judge: string, actor: string) => number;
}

export type Sheets = Readonly<Record<string, Partial<Omit<DecisionSheet, 'locked'>>>>;

/** Ends the negotiation of these facts, fills in the secret sheets and resolves the round. */
export function resolved(facts: readonly GameEvent[], sheets: Sheets = {}): Resolved {
  const written = Object.entries(sheets).map(([country, sheet]): GameEvent => {
    const { locked: _locked, ...empty } = emptySheet;
    return { type: 'SheetChanged', country: id(country), sheet: { ...empty, ...sheet } };
  });
  const before = stateOf([...facts, entered('decision'), ...written]);
  const events = resolve(before);
  const after = evolveAll(before, [...events, entered('reveal')]);
  const all: Resolved['all'] = (type) => events.filter((event): event is Extract<ResolutionEvent, { type: typeof type }> => event.type === type);
  const the: Resolved['the'] = (type) => {
    const [found, ...more] = all(type);
    if (found === undefined || more.length > 0) throw new Error(`${found === undefined ? 'no' : 'more than one'} ${type}`);
    return found;
  };
  const place = (country: string) => before.countries.findIndex((candidate) => candidate.id === country);
  const moved = the('TrustMoved');
  return {
    before,
    after,
    events,
    the,
    all,
    net: (country) => the('WelfareCounted').rows.find((row) => row.country === country)?.net ?? Number.NaN,
    trust: (judge, actor) => moved.after[place(judge)]?.[place(actor)] ?? Number.NaN,
    publicTrust: (judge, actor) => moved.publicAfter[place(judge)]?.[place(actor)] ?? Number.NaN,
  };
}
