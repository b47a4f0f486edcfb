import { beforeAll, describe, expect, it } from 'vitest';
import { momentWords, valuesOf } from '../../client/text/moment-words.ts';
import { loaders } from '../../client/text/namespaces.ts';
import { language, loadWords } from '../../client/text/text.ts';
import { worldTexts } from '../../client/state/world-words.ts';
import { scenarioNamed } from '../../server/cli/scenario-named.ts';
import { findMoments } from '../../shared/debrief/detectors/find-moments.ts';
import { playedRounds } from '../../shared/debrief/played-rounds.ts';
import { detectorIds, type FoundMoment } from '../../shared/protocol/lived-view.ts';
import { mixedClass } from '../../shared/simulation/mixed-class.ts';
import { playMix } from '../../shared/simulation/simulate.ts';
import { publicTextsFixture } from '../support/debrief-fixtures.ts';
import { leavesOf } from '../support/word-leaves.ts';

const moments: FoundMoment[] = [];
beforeAll(async () => {
  await loadWords(['common', 'lived', 'headline']);
  worldTexts.value = publicTextsFixture('pandemi', 'id');
  const games = [
    ['pandemi', 'four-rounds'],
    ['krisis', 'two-threats'],
    ['sungai', 'four-rounds'],
    ['afta', 'four-rounds'],
  ] as const;
  for (const [name, presetId] of games) {
    const pack = await scenarioNamed(name);
    for (const institution of [true, false]) {
      const world = playMix(
        { pack, presetId, institution, platform: institution, events: true, allRules: true },
        mixedClass(pack.scenario.countries.length),
        `words/${name}`,
      );
      moments.push(...findMoments(playedRounds(world.commits), true));
    }
  }
});

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name);

describe('the words of found moments', () => {
  it('DT1 every detector has a sentence and a question in both languages, and every variant a question', async () => {
    for (const code of ['id', 'en'] as const) {
      const leaves = leavesOf((await loaders[code].lived()).lived);
      for (const id of detectorIds) {
        const own = [...leaves.keys()].filter((key) => key.startsWith(`${id}.`)).map((key) => key.slice(id.length + 1));
        expect(own, `${code} ${id}`).toEqual(expect.arrayContaining(['says', 'asks']));
        for (const name of own.filter((key) => key !== 'says' && !/asks$/i.test(key))) expect(own, `${code} ${id}`).toContain(`${name}Asks`);
      }
    }
  });

  it('DT1 every question is one, and names a country, or asks the whole class', async () => {
    const ofAll = new Set([
      'bureaucracyBurden',
      'bureaucracyCut',
      'fundingShort',
      'growthShock',
      'twoThreats',
      'sharedInterest',
      'economicGrowth',
      'mutualBenefit',
      'consensus',
      'bandung',
    ]);
    for (const code of ['id', 'en'] as const) {
      for (const [key, text] of leavesOf((await loaders[code].lived()).lived)) {
        if (!/\.(asks|\w+Asks)$/.test(key)) continue;
        expect(text, `${code} ${key}`).toMatch(/\?/);
        const [id = ''] = key.split('.');
        if (!ofAll.has(id))
          expect(
            placeholders(text).some((name) => ['a', 'b', 'countries'].includes(name)),
            `${code} ${key}`,
          ).toBe(true);
      }
    }
  });

  it('DT1 the moments of played games fill every place of their words, in both languages', async () => {
    expect(new Set(moments.map((one) => one.detector)).size).toBeGreaterThan(25);
    for (const code of ['id', 'en'] as const) {
      const leaves = leavesOf((await loaders[code].lived()).lived, 'lived');
      for (const moment of moments) {
        const values = valuesOf(moment);
        for (const key of [moment.sentenceKey, moment.questionKey]) {
          const text = leaves.get(key);
          expect(text, `${code} ${key}`).toBeTruthy();
          for (const name of placeholders(text ?? '')) expect(values[name], `${code} ${moment.id} ${key} {{${name}}}`).toBeTruthy();
        }
      }
    }
  });

  it('DT1 a sentence names countries and figures', () => {
    language.value = 'id';
    const { says, asks } = momentWords({
      id: 'x',
      concept: 'mistrust',
      alsoShows: [],
      detector: 'refusedGain',
      round: 3,
      countries: ['JPN', 'IDN'] as unknown as FoundMoment['countries'],
      figures: { mine: 5.5, theirs: 6.5 },
      things: {},
      strength: 1,
      reveals: 'private',
      sentenceKey: 'lived.refusedGain.says',
      questionKey: 'lived.refusedGain.asks',
    });
    expect(says).toBe('Jepang menolak tawaran Indonesia di ronde 3, padahal keduanya akan untung: Jepang 5,5 poin, Indonesia 6,5 poin.');
    expect(asks).toContain('Jepang');
  });
});
