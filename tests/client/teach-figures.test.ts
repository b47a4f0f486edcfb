import { describe, expect, it } from 'vitest';
import { joinAddress } from '../../client/screens/teach/join-address.ts';
import { draftFor, planOfDraft, requestOf, withPreset, withScenario } from '../../client/screens/teach/lesson-draft.ts';
import { type OpenedLesson, readOpenedLessons, withLesson } from '../../client/screens/teach/opened-lessons.ts';
import { qrPath } from '../../client/screens/teach/qr-code.tsx';
import { sayNow } from '../../client/screens/teach/say-now.ts';
import { scenarioSummary } from '../../server/http/scenario-summary.ts';
import { settingsChanges } from '../../server/session/settings-changes.ts';
import { loadPack } from '../support/packs.ts';
import { botPolicies } from '../../shared/game/state.ts';
import { botMixes, classPolicies } from '../../client/screens/teach/bot-mixes.ts';
import { keepsThird, planMinutes } from '../../shared/model/lesson-plan.ts';
import { lessonLengths, lessonPresetNames, presetDraft, proposeFor } from '../../client/screens/teach/lesson-presets.ts';
import { nextRung, rungNow } from '../../client/screens/teach/ladder-card.tsx';
import { publicViewFixture, scenarioSummariesFixture, teacherViewFixture } from '../support/teach-fixtures.ts';

const lesson = (code: string): OpenedLesson => ({ code, title: { id: 'Empat Pulau', en: 'Four Islands' }, openedMs: 5 });

describe('lessons this device opened', () => {
  it('survive a reload and pass over what is not a lesson', () => {
    expect(readOpenedLessons(JSON.stringify([lesson('ABC12'), null, { code: '../x', title: { id: 'a', en: 'b' }, openedMs: 1 }, 7]))).toEqual([
      lesson('ABC12'),
    ]);
    expect(readOpenedLessons('{"not":"a list"}')).toEqual([]);
    expect(readOpenedLessons('broken')).toEqual([]);
    expect(readOpenedLessons(null)).toEqual([]);
  });

  it('stand once each, newest first, twelve at most', () => {
    const many = Array.from({ length: 14 }, (_, at) => lesson(`CODE${at}`)).reduce<readonly OpenedLesson[]>(withLesson, []);
    expect(many).toHaveLength(12);
    expect(withLesson(many, lesson('CODE7'))[0]?.code).toBe('CODE7');
    expect(withLesson(many, lesson('CODE7')).filter((one) => one.code === 'CODE7')).toHaveLength(1);
  });
});

describe('the draft of a lesson', () => {
  const [intro, pandemi] = scenarioSummariesFixture() as [
    ReturnType<typeof scenarioSummariesFixture>[number],
    ReturnType<typeof scenarioSummariesFixture>[number],
  ];

  it('opens the default preset with the scenario’s own pace and switches', () => {
    expect(requestOf(draftFor(intro, 'id'))).toMatchObject({
      scenarioId: 'intro',
      presetId: '3',
      language: 'id',
      settings: {
        phaseSeconds: { negotiation: 180 },
        mode: 'in-room',
        chat: false,
        teacherReads: true,
        news: true,
        telephone: true,
        pressure: false,
        practiceRound: true,
      },
    });
  });

  it('keeps the room and the bots when the story changes, but takes its pace', () => {
    const draft = withScenario({ ...draftFor(intro, 'en'), mode: 'remote', bots: 'hard' }, pandemi);
    expect(requestOf(draft)).toMatchObject({
      scenarioId: 'pandemi',
      presetId: '6',
      language: 'en',
      settings: { chat: true, mode: 'remote', phaseSeconds: { negotiation: 240 }, botsForEmpty: botMixes.hard },
    });
    const shorter = pandemi.presets[1];
    if (shorter) expect(requestOf(withPreset(draft, shorter)).presetId).toBe('4');
  });

  it('offers exactly the policies a class may meet', () => {
    expect([...classPolicies].sort()).toEqual([...botPolicies].sort());
  });
});

describe('lessons in two taps', () => {
  const packs = ['intro', 'pandemi'].map((id) => scenarioSummary(loadPack(id)));

  it.each(lessonPresetNames)('the card %s is a whole lesson of the real stories, with its debrief', (name) => {
    const draft = presetDraft(name, packs, 'id');
    expect(draft).not.toBeNull();
    if (draft === null) return;
    const { settings } = requestOf(draft);
    expect(keepsThird(draft.lessonMinutes, planOfDraft(draft))).toBe(true);
    expect(settings?.plan).toEqual(planOfDraft(draft));
    expect(settings?.mode).toBe(name === 'remote' ? 'remote' : 'in-room');
    expect(settingsChanges.safeParse(settings).success).toBe(true);
    expect(presetDraft(name, [], 'id')).toBeNull();
  });

  it.each(lessonLengths)('LP1 the planner fills %i minutes and keeps a third for the debrief', (minutes) => {
    const first = packs[0];
    if (first === undefined) throw new Error('no story');
    const draft = proposeFor(minutes, packs, { ...draftFor(first, 'en'), mode: 'remote', students: 30 });
    expect(planMinutes(planOfDraft(draft))).toBe(minutes);
    expect(keepsThird(minutes, planOfDraft(draft))).toBe(true);
    expect(draft).toMatchObject({ mode: 'remote', students: 30, lessonMinutes: minutes });
    expect(draft.scenario.id).toBe(minutes > 60 ? 'pandemi' : 'intro');
  });
});

describe('the ladder on the console', () => {
  it('LD4 stands on the round that is on, and looks to the next one that opens something', () => {
    const { ladder } = teacherViewFixture('intro', 'negotiation');
    const at = (phase: 'lobby' | 'negotiation', round: number) => rungNow(ladder, publicViewFixture('intro', phase, { round }));
    expect(at('lobby', 0)?.round).toBe(0);
    expect(at('negotiation', 2)?.opens).toContain('secrecy');
    expect(nextRung(ladder, at('negotiation', 2))?.opens).toContain('plenary');
    expect(nextRung(ladder, at('negotiation', 3))).toBeUndefined();
  });
});

describe('what to say now', () => {
  const at = (phase: 'lobby' | 'news' | 'negotiation' | 'decision' | 'debrief', clock: object, open: readonly string[] = []) =>
    sayNow({ ...publicViewFixture('intro', phase, clock), open: open as never });

  it('follows the ladder: open choices, then secret ones, then the plenary in the last round', () => {
    expect(at('lobby', {})).toBe('lobby');
    expect(at('negotiation', { round: 0, practice: true })).toBe('practice');
    expect(at('negotiation', { round: 1 })).toBe('negotiationFirst');
    expect(at('decision', { round: 1 }, ['trade'])).toBe('decisionOpen');
    expect(at('decision', { round: 2 }, ['secrecy'])).toBe('decisionSecret');
    expect(at('negotiation', { round: 2 }, ['plenary'])).toBe('negotiation');
    expect(at('negotiation', { round: 3 }, ['plenary'])).toBe('negotiationPlenary');
    expect(at('news', { round: 3 })).toBe('newsLast');
    expect(at('debrief', { round: 3 })).toBe('debrief');
  });
});

describe('the way in for students', () => {
  it('names the host and warns where phones cannot follow', () => {
    expect(joinAddress('http://192.168.1.7:3000', 'KLAS7')).toEqual({
      link: 'http://192.168.1.7:3000/j/KLAS7',
      words: '192.168.1.7:3000/j/KLAS7',
      localOnly: false,
    });
    expect(joinAddress('http://localhost:3000', 'KLAS7').localOnly).toBe(true);
    expect(joinAddress('http://127.0.0.1:3000', 'KLAS7').localOnly).toBe(true);
    expect(joinAddress('http://[::1]:3000', 'KLAS7').localOnly).toBe(true);
    expect(joinAddress('https://127.example.org', 'KLAS7').localOnly).toBe(false);
  });

  it('draws the dark squares of a QR code as runs', () => {
    const rows = ['##.', '..#', '...'];
    expect(qrPath(3, (row, column) => rows[row]?.[column] === '#')).toBe('M0 0h2v1h-2zM2 1h1v1h-1z');
  });
});
