import type { WorldState } from '../../shared/game/state.ts';
import { sheetOf } from '../../shared/game/world.ts';
import { stableHash } from '../../shared/lib/stable-hash.ts';
import { loadPack } from './packs.ts';
import { type Eyes, honest, planned, type Received, received, type SecretKind, secretKinds } from './twin-worlds.ts';

export const channels = ['public', 'seat', 'teacher', 'beside'] as const;
export type Channel = (typeof channels)[number];
/** The teacher's console shows how many offers are open, whom the capital called, who sits at which table and what was hidden; nothing else that is secret. */
const secretFrom: Readonly<Record<Channel, readonly SecretKind[]>> = {
  public: secretKinds,
  seat: secretKinds,
  beside: secretKinds,
  teacher: secretKinds.filter((kind) => !['offers', 'calls', 'tables', 'hidden'].includes(kind)),
};
/** What one viewer receives in two worlds of the same seed that differ in others' secrets only. */
export const pairOf = (seed: string, scenario: string, channel: Channel, eyes: Eyes = honest): readonly [Received, Received] => {
  const plan = planned(loadPack(scenario), seed, { rounds: 1, toReveal: false });
  return [received(plan, 'a', secretFrom[channel], eyes), received(plan, 'b', secretFrom[channel], eyes)];
};

const coins = (state: WorldState): number => state.countries.reduce((total, country) => total + (sheetOf(state, country.id).payment ?? 0), 0);
const seeing = (public_: (state: WorldState) => object): Eyes => ({
  ...honest,
  public: (state) => ({ ...(honest.public(state) as object), ...public_(state) }),
});
const inSeat = (extra: (state: WorldState) => object): Eyes => ({
  ...honest,
  seat: (state, seat) => ({ ...(honest.seat(state, seat) as object), ...extra(state) }),
});

/** That seat is shown what the two whose secrets differ know. */
const shownTo = (viewer: string): Eyes => ({
  ...honest,
  seat: (state, seat) => [honest.seat(state, seat), seat === viewer ? state.countries.map(({ id }) => sheetOf(state, id)) : null],
});

/** Leaks that a careless change could make. */
export const planted: readonly (readonly [string, Channel, Eyes])[] = [
  ['each payment', 'public', seeing((state) => ({ payments: state.countries.map(({ id }) => sheetOf(state, id).payment) }))],
  ['the total of the payments before the reveal', 'public', seeing((state) => ({ coins: coins(state) }))],
  ['a hash of each locked choice', 'public', seeing((state) => ({ locks: state.countries.map(({ id }) => stableHash(sheetOf(state, id))) }))],
  ['who has touched its sheet', 'public', seeing((state) => ({ thinking: Object.keys(state.decisions).filter((id) => !sheetOf(state, id as never).locked) }))],
  ['the number of all offers', 'public', seeing((state) => ({ offers: state.offers.length }))],
  ['whom the capital called', 'public', seeing((state) => ({ called: state.countries.map(({ call }) => call !== null) }))],
  ['what a called country needs', 'public', seeing((state) => ({ needs: state.countries.map(({ need, call }) => need.food + (call?.extraNeed ?? 0)) }))],
  ['every interest', 'public', seeing((state) => ({ interests: state.pack.scenario.countries.map((country) => country.interests) }))],
  ['the scenario’s hash, secret interests included', 'public', seeing((state) => ({ hash: state.scenarioHash }))],
  ['how many lines were said in private', 'public', seeing((state) => ({ lines: state.chat.length }))],
  ['how many tables there are', 'public', seeing((state) => ({ tables: state.talk.tables.length }))],
  ['who drafts at another table', 'seat', inSeat((state) => ({ drafts: state.talk.tables.map(({ draft }) => draft.version) }))],
  ['votes of another table', 'seat', inSeat((state) => ({ votes: state.talk.votes.map(({ votes }) => votes) }))],
  ['how many lines were hidden', 'public', seeing((state) => ({ hidden: state.chat.filter((line) => line.hidden).length }))],
  [
    'a message whenever a clause is written at any table',
    'seat',
    { ...honest, audience: (event) => (event.type === 'TableClauseWritten' ? { public: false, teacher: false, countries: 'all' } : honest.audience(event)) },
  ],
  ['how long the state is', 'seat', inSeat((state) => ({ size: JSON.stringify(state).length }))],
  [
    'a number for each of one’s offers that counts all offers',
    'seat',
    inSeat((state) => ({ numbers: state.offers.flatMap((offer, place) => (offer.parties.length > 2 || offer.status !== 'open' ? [place] : [])) })),
  ],
  ['others’ guesses', 'seat', inSeat((state) => ({ guesses: state.countries.map(({ id }) => sheetOf(state, id).prediction) }))],
  [
    'a message whenever anybody edits a sheet',
    'seat',
    { ...honest, audience: (event) => (event.type === 'SheetChanged' ? { public: false, teacher: false, countries: 'all' } : honest.audience(event)) },
  ],
  [
    'a projector that redraws for private offers',
    'public',
    { ...honest, audience: (event) => (event.type === 'OfferMade' ? { public: true, teacher: true, countries: [] } : honest.audience(event)) },
  ],
  ['a removed student who is still shown the country', 'beside', shownTo('removed')],
  ['a student who was moved and is still shown the country', 'beside', shownTo('moved')],
  ['a researcher who is shown tables', 'beside', inSeat((state) => ({ tables: state.talk.tables.map(({ members }) => members) }))],
  [
    'a console that shows how many agreements will be kept',
    'teacher',
    {
      ...honest,
      teacher: (state) => ({ ...(honest.teacher(state) as object), keeps: state.countries.map(({ id }) => Object.values(sheetOf(state, id).keeps)) }),
    },
  ],
  ['a console that shows payments', 'teacher', { ...honest, teacher: (state) => ({ ...(honest.teacher(state) as object), coins: coins(state) }) }],
];

/** Whether a leak makes at least one of a dozen pairs of twins differ. */
export const isCaught = (channel: Channel, eyes: Eyes): boolean =>
  Array.from({ length: 12 }, (_, seed) => seed).some((seed) => {
    const [a, b] = pairOf(`leak-${seed}`, seed % 2 === 0 ? 'intro' : 'pandemi', channel, eyes);
    return JSON.stringify(a[channel]) !== JSON.stringify(b[channel]);
  });
