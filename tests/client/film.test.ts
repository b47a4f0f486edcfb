import { describe, expect, it } from 'vitest';
import { filmStops } from '../../client/screens/debrief/film-bar-geometry.ts';
import { toldDeals } from '../../client/screens/debrief/film-deals.ts';
import { filmGround, filmMapLayout } from '../../client/screens/debrief/film-map-layout.ts';
import { filmMarks, placeInFilm } from '../../client/screens/debrief/film-marks.ts';
import { wholeGame } from '../../client/screens/debrief/whole-game.ts';
import type { LessonMap } from '../../shared/protocol/http.ts';
import type { FoundMoment } from '../../shared/protocol/lived-view.ts';
import { buildDebrief } from '../../shared/debrief/build.ts';
import { openSecrets } from '../../shared/debrief/open-secrets.ts';
import { goldenLog } from '../debrief/golden-logs.ts';
import { debriefFixture } from '../support/debrief-fixtures.ts';

const moment = (id: string, round: number): FoundMoment => ({
  ...{ id, round, concept: 'trust', alsoShows: [], detector: 'keptTogether', countries: [], figures: {}, things: {}, strength: 1, reveals: 'public' },
  ...{ sentenceKey: 'lived.keptTogether.says', questionKey: 'lived.keptTogether.asks' },
});

describe('the bar of the film', () => {
  it('has its stops where the thumb stands, first and last at the ends', () => {
    expect(filmStops(328, 4, 28)).toEqual({ xs: [14, 114, 214, 314], roomy: true });
  });

  it('gives every mark a finger of its own: seven stops fit a phone, thirteen do not', () => {
    expect(filmStops(326, 7, 28).roomy).toBe(true);
    expect(filmStops(326, 13, 28).roomy).toBe(false);
  });

  it('stands in the middle where there is but one stop', () => {
    expect(filmStops(300, 1, 28)).toEqual({ xs: [150], roomy: true });
  });
});

describe('the marks of the film', () => {
  const view = debriefFixture('intro');
  const film = view.film.map((frame) => (frame.round === 2 ? { ...frame, bookmarks: [{ phase: 'reveal' as const, practice: false }] } : frame));
  const marked = {
    film,
    lived: { ...view.lived, proposed: [moment('one', 1), moment('two', 2)], others: [moment('three', 3), moment('weaker', 3), moment('also-two', 2)] },
  };

  it('stand at their rounds; one that nothing was proposed of shows the strongest found', () => {
    expect(filmMarks(marked).map(({ bookmarks, moments }) => [bookmarks, moments.map(({ id }) => id)])).toEqual([
      [0, []],
      [0, ['one']],
      [1, ['two']],
      [0, ['three']],
    ]);
  });

  it('DG2 lead to the round of a focus, and nowhere for what this film does not hold', () => {
    expect(placeInFilm(marked, { kind: 'round', round: 3 })).toBe(3);
    expect(placeInFilm(marked, { kind: 'moment', id: 'three' })).toBe(3);
    expect(placeInFilm(marked, { kind: 'round', round: 9 })).toBeNull();
    expect(placeInFilm(marked, { kind: 'moment', id: 'closed' })).toBeNull();
    expect(placeInFilm(marked, { kind: 'whatIf', id: 'all-kept' })).toBeNull();
    expect(placeInFilm(marked, null)).toBeNull();
  });
});

describe('the agreements of a round', () => {
  const view = buildDebrief(goldenLog('pandemi'));
  const outcomes = ['break', 'short', 'keep', 'none'];

  it('are told the broken ones first, with the names of those who did not keep them', () => {
    const told = view.film.flatMap((_, at) => toldDeals(view, at));
    expect(told.some(({ broke }) => broke.length > 0)).toBe(true);
    for (const { deal, outcome, broke, short } of told) {
      expect(outcome).toBe(deal.outcome ?? 'none');
      expect(broke.length > 0).toBe(outcome === 'break');
      if (outcome === 'short') expect(short.length).toBeGreaterThan(0);
      expect([...broke, ...short].every((id) => deal.parties.includes(id))).toBe(true);
    }
    for (const [at] of view.film.entries()) {
      const places = toldDeals(view, at).map(({ outcome }) => outcomes.indexOf(outcome));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });

  it('DG5 name nobody where the choices stay closed', () => {
    const closed = openSecrets(view, 'none', { country: null, seat: null });
    const visible = closed.ledger.filter((row) => row.visible && row.choice !== 'keep').length;
    const outcomes = new Set(closed.film.flatMap((_, at) => toldDeals(closed, at).map(({ outcome }) => outcome)));
    expect(outcomes.has('closed')).toBe(true);
    expect(outcomes.has('keep') || outcomes.has('none')).toBe(false);
    const named = closed.film.flatMap((_, at) => toldDeals(closed, at).flatMap(({ broke, short }) => [...broke, ...short]));
    expect(named).toHaveLength(visible);
  });

  it('DG5 promises and coins of the whole game are the same for every reader', () => {
    expect(wholeGame(openSecrets(view, 'none', { country: null, seat: null }))).toEqual(wholeGame(view));
    expect(wholeGame(view).promises).toBe(view.ledger.length);
    const fair = view.fund.reduce((sum, row) => sum + row.fair, 0);
    expect(wholeGame(view).fair).toBeCloseTo(fair, 0);
  });
});

describe('the map of the film', () => {
  const screen = { x: 0, y: 0, width: 440, height: 320 };
  const view = debriefFixture('pandemi');
  const mapOf = (count: number): LessonMap => ({
    map: 'islands',
    countries: Array.from({ length: count }, (_, at) => ({
      id: (view.countries[at] ?? `C${at}`) as (typeof view.countries)[number],
      colour: '#123456',
      place: { x: 0.1 + 0.8 * ((at % 5) / 4), y: 0.1 + 0.8 * (Math.floor(at / 5) / 3) },
    })),
  });

  it.each([4, 8, 20])('keeps %i countries apart and inside', (count) => {
    const map = mapOf(count);
    const { discs } = filmMapLayout(map, filmGround(map, null, screen).homes, [], screen);
    expect(discs).toHaveLength(count);
    expect(new Set(discs.map(({ code }) => code)).size).toBe(count);
    discs.forEach((one, at) => {
      expect(one.x - one.radius >= 0 && one.x + one.radius <= screen.width && one.y - one.radius >= 0 && one.y + one.radius <= screen.height).toBe(true);
      for (const other of discs.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
    });
  });

  it('draws a curve for each agreement, and a sign only where it was not kept', () => {
    const map = mapOf(8);
    for (const at of view.film.keys()) {
      const deals = toldDeals(view, at);
      const { curves, signs } = filmMapLayout(map, filmGround(map, null, screen).homes, deals, screen);
      expect(new Set(curves.map(({ told }) => told.deal.id)).size).toBe(deals.length);
      expect(signs.map(({ told }) => told)).toEqual(deals.filter(({ outcome }) => outcome === 'short' || outcome === 'break'));
    }
  });
});
