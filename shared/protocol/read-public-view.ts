import type { ClockView, PublicCountryView, PublicView, ThreatView } from './views.ts';

/**
 * How the public view lies in the room's Schema. Every leaf is JSON text: a change sends only its leaf, and `null`
 * needs no case of its own.
 *
 * - `value`: one text.
 * - `fields`: an object of fixed fields, one text each.
 * - `table`: an object of open keys, one text per key.
 * - `list`: an array, one text per item; the key is the item's number or place, so that order survives.
 * - `rows`: an array of objects, and one text per field of each.
 */
export type SectionShape = 'value' | 'fields' | 'table' | 'list' | 'rows';

export const publicSections = {
  scenarioId: 'value',
  presetId: 'value',
  rounds: 'value',
  hiddenEnd: 'value',
  mode: 'value',
  chatOpen: 'value',
  clock: 'fields',
  open: 'value',
  rules: 'value',
  threat: 'fields',
  otherThreats: 'list',
  indicators: 'table',
  countries: 'rows',
  seats: 'list',
  publicTrust: 'table',
  distances: 'value',
  agreements: 'list',
  institutions: 'list',
  platform: 'value',
  transparency: 'value',
  desks: 'value',
  principles: 'value',
  actor: 'value',
  card: 'value',
  arbitrations: 'value',
  motion: 'value',
  motionsOpen: 'value',
  news: 'value',
  headlines: 'list',
  plenaryChat: 'list',
  talk: 'value',
  reveal: 'value',
  lead: 'value',
  outcome: 'value',
} as const satisfies Record<keyof PublicView, SectionShape>;

export const clockFields = Object.keys({
  phase: 0,
  round: 0,
  practice: 0,
  deadlineMs: 0,
  course: 0,
  pausedReason: 0,
  pausedFor: 0,
  shown: 0,
  remainingMs: 0,
} satisfies Record<keyof ClockView, 0>);

export const threatFields = Object.keys({
  id: 0,
  level: 0,
  before: 0,
  line: 0,
  lineSpread: 0,
  share: 0,
  growth: 0,
  lastWave: 0,
  coinsNeeded: 0,
  coinsPledged: 0,
  coinsMissing: 0,
  lastRoundPaid: 0,
} satisfies Record<keyof ThreatView, 0>);

export const countryFields = Object.keys({
  id: 0,
  region: 0,
  power: 0,
  tech: 0,
  sovereignty: 0,
  production: 0,
  need: 0,
  bot: 0,
  standIn: 0,
  pledge: 0,
  fairCoins: 0,
  locked: 0,
  ready: 0,
  dealsLeft: 0,
  publicInterests: 0,
  redLines: 0,
  crossed: 0,
  doctrine: 0,
  visiblePayment: 0,
} satisfies Record<keyof PublicCountryView, 0>);

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const readText = (text: unknown): unknown => (typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined);

const readFields = (fields: Json): Json => Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, readText(text)]));

const inOrder = (items: Json): unknown[] =>
  Object.entries(items)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item);

function readSection(shape: SectionShape, section: unknown): unknown {
  if (shape === 'value') return readText(section);
  if (!isObject(section)) return undefined;
  if (shape === 'list') return inOrder(section).map(readText);
  if (shape === 'rows') return inOrder(section).map((row) => (isObject(row) ? readFields(row) : undefined));
  return readFields(section);
}

/**
 * The public view out of `room.state.toJSON()`; null as long as the first whole state has not come. Throws on text
 * that is not JSON, which a server of this version never sends.
 */
export function readPublicView(state: unknown): PublicView | null {
  if (!isObject(state) || typeof state.scenarioId !== 'string' || state.scenarioId === '') return null;
  const view: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(publicSections)) view[name] = readSection(shape, state[name]);
  return Object.values(view).includes(undefined) ? null : (view as unknown as PublicView);
}

/** Which seats have a device connected now, out of `room.state.toJSON()`. */
export function readPresence(state: unknown): Readonly<Record<string, 'online' | 'lost'>> {
  return isObject(state) && isObject(state.presence) ? (state.presence as Record<string, 'online' | 'lost'>) : {};
}
