import { describe, expect, it } from 'vitest';
import { scenarioNamed } from '../../server/cli/scenario-named.ts';
import { arrangeLived, openLived } from '../../shared/debrief/arrange-lived.ts';
import { findMoments, livedView } from '../../shared/debrief/detectors/find-moments.ts';
import { mostProposed, proposeMoments } from '../../shared/debrief/detectors/propose-moments.ts';
import { playedRounds } from '../../shared/debrief/played-rounds.ts';
import { countryId } from '../../shared/lib/ids.ts';
import type { DetectorId, FoundMoment } from '../../shared/protocol/lived-view.ts';
import type { Concept } from '../../shared/scenario/names.ts';
import { mixedClass } from '../../shared/simulation/mixed-class.ts';
import { playMix } from '../../shared/simulation/simulate.ts';

const moment = (concept: Concept, strength: number, about: Partial<FoundMoment> & { readonly by?: DetectorId } = {}): FoundMoment => {
  const detector = about.by ?? 'brokenPromise';
  return {
    id: `${concept}-${strength}-${about.round ?? 1}`,
    concept,
    alsoShows: [],
    detector,
    round: 1,
    countries: [],
    figures: {},
    things: {},
    strength,
    reveals: 'public',
    sentenceKey: `lived.${detector}.says`,
    questionKey: `lived.${detector}.asks`,
    ...about,
  };
};

async function played(seed: string, scenario = 'pandemi', presetId = 'four-rounds') {
  const pack = await scenarioNamed(scenario);
  const world = playMix({ pack, presetId, institution: true, platform: false, events: true, allRules: true }, mixedClass(pack.scenario.countries.length), seed);
  return playedRounds(world.commits);
}

describe('which moments a debrief proposes', () => {
  it('DT2 the lesson’s concepts come first, however weak', () => {
    const weak = moment('trust', 0.1, { by: 'keptTogether' });
    const strong = moment('commitment', 0.9);
    const { proposed, others } = proposeMoments([strong, weak], ['trust', 'aid', 'imf']);
    expect(proposed).toEqual([weak, strong]);
    expect(others).toEqual([]);
  });

  it('DT2 a moment that also shows a concept of the lesson stands for it', () => {
    const award = moment('internationalLaw', 0.3, { by: 'award', alsoShows: ['peacefulSettlement'] });
    const strong = moment('commitment', 0.9);
    expect(proposeMoments([strong, award], ['peacefulSettlement']).proposed[0]).toEqual(award);
  });

  it('DT2 at most five, no concept and no detector twice, all others within reach', () => {
    const ids: readonly DetectorId[] = ['brokenPromise', 'aid', 'culture', 'award', 'redLine', 'threshold', 'platform'];
    const concepts: readonly Concept[] = ['commitment', 'aid', 'mutualUnderstanding', 'internationalLaw', 'sovereignty', 'collectiveAction', 'digitalisation'];
    const found = ids.flatMap((by, at) => [
      moment(concepts[at] as Concept, 0.5 + at / 100, { by }),
      moment(concepts[at] as Concept, 0.9 - at / 100, { by, round: 2, id: `${by}-2` }),
    ]);
    const { proposed, others } = proposeMoments(found, []);
    expect(proposed).toHaveLength(mostProposed);
    expect(new Set(proposed.map((one) => one.concept)).size).toBe(mostProposed);
    expect([...proposed, ...others]).toHaveLength(found.length);
    expect(others.map((one) => one.strength)).toEqual([...others.map((one) => one.strength)].sort((a, b) => b - a));
  });

  it('DT2 of two about as strong the one about other countries is taken', () => {
    const [padi, surya, karang] = [countryId('PADI'), countryId('SURYA'), countryId('KARANG')];
    const first = moment('commitment', 0.9, { countries: [padi, surya] });
    const same = moment('aid', 0.62, { by: 'aid', countries: [padi, surya], round: 2 });
    const other = moment('techTransfer', 0.55, { by: 'techTransfer', countries: [karang], round: 3 });
    expect(proposeMoments([first, same, other], []).proposed).toEqual([first, other, same]);
  });

  it('DT1 DT4 a whole game: moments are named once, and what was lived is not told as missed', async () => {
    const game = await played('propose/1');
    const view = livedView(game, true);
    const all = [...view.proposed, ...view.others];
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    for (const one of all) {
      expect(one.strength, one.id).toBeGreaterThanOrEqual(0);
      expect(one.strength, one.id).toBeLessThanOrEqual(1);
      expect(one.id.length, one.id).toBeLessThanOrEqual(80);
      for (const [name, figure] of Object.entries(one.figures)) expect(Number.isFinite(figure), `${one.id} ${name}`).toBe(true);
    }
    const lived = new Set(all.flatMap((one) => [one.concept, ...one.alsoShows]));
    expect(view.notYet.filter((concept) => lived.has(concept))).toEqual([]);
    expect(view.notYet).toContain('bandung');
    for (const concept of view.lesson) expect(lived.has(concept) || view.notYet.includes(concept), concept).toBe(true);
  });

  it('DT3 where the game is not reproduced nothing is measured by playing again, and nothing of it counts as missed', async () => {
    const game = await played('propose/2');
    const found = findMoments(game, false);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => ['bilateral', 'aid', 'threshold', 'institution', 'benefits'].includes(one.detector))).toEqual([]);
    expect(livedView(game, false).notYet).not.toContain('covax');
    expect(livedView(game, true).notYet.length).toBeGreaterThan(0);
  });

  it('DT5 what the teacher does not open is not proposed', async () => {
    const view = livedView(await played('propose/3'), true);
    const opened = (told: readonly string[]) => openLived(view, ({ reveals }) => told.includes(reveals));
    const reveals = (told: readonly string[]) => new Set([...opened(told).proposed, ...opened(told).others].map((one) => one.reveals));
    expect([...reveals(['public', 'results', 'private'])].sort()).toEqual(['private', 'public', 'results']);
    expect([...reveals(['public', 'results'])].sort()).toEqual(['public', 'results']);
    expect([...reveals(['public'])]).toEqual(['public']);
    expect(opened(['public', 'results', 'private']).proposed).toEqual(view.proposed);
    expect(opened(['public']).proposed.length).toBeGreaterThan(0);
  });

  it('DG4 pinned moments come first and in order, hidden ones are gone, and the handful is filled from the rest', async () => {
    const view = livedView(await played('propose/3'), true);
    const [a, b] = view.others.slice(-2).map(({ id }) => id) as [string, string];
    const [gone] = view.proposed.map(({ id }) => id) as [string];
    const arranged = arrangeLived(view, { pinned: [b, a, 'no-such-moment'], hidden: [gone], concepts: null });
    expect(arranged.proposed.slice(0, 2).map(({ id }) => id)).toEqual([b, a]);
    expect([arranged.pinned, arranged.proposed.length]).toEqual([2, 5]);
    expect(arranged.hidden.map(({ id }) => id)).toEqual([gone]);
    const ids = (one: typeof view) => [...one.proposed, ...one.others].map(({ id }) => id).sort();
    expect(ids(arranged)).toEqual(ids(view).filter((id) => id !== gone));
    expect(arranged.notYet).toEqual(view.notYet);
    expect(arrangeLived(view, { pinned: [], hidden: [], concepts: null })).toEqual(view);
    // Six pinned are six; what is not opened loses its pin and goes to nobody.
    const six = ids(view).slice(0, 6);
    expect(arrangeLived(view, { pinned: six, hidden: [], concepts: null }).proposed.map(({ id }) => id)).toEqual(six);
    const closed = openLived(arranged, ({ id }) => id !== b);
    expect([closed.pinned, closed.proposed[0]?.id, closed.hidden]).toEqual([1, a, []]);
  });

  it('DG11 the teacher’s own concepts are proposed first, and are missed only where they were looked for in vain', async () => {
    const view = livedView(await played('propose/3'), true);
    const shown = view.others.find(({ concept }) => !view.lesson.includes(concept))?.concept;
    if (shown === undefined) throw new Error('no other moment');
    const concepts = [shown, 'imf', view.lesson[0] ?? shown] as const;
    const arranged = arrangeLived(view, { pinned: [], hidden: [], concepts });
    expect(arranged.lesson).toEqual(concepts);
    expect([arranged.proposed[0]?.concept, ...(arranged.proposed[0]?.alsoShows ?? [])]).toContain(shown);
    expect(arranged.notYet.includes('imf')).toBe(view.sought.includes('imf') && !view.others.some(({ concept }) => concept === 'imf'));
  });

  it('DT1 a game without a round has no moment', async () => {
    const game = await played('propose/4');
    expect(livedView({ ...game, rounds: [] }, false).proposed).toEqual([]);
  });
});
