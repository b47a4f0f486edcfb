import { chapterMinutes, minutesWithoutBell } from '../../../shared/model/chapter-minutes.ts';
import type { ChapterId } from '../../../shared/model/debrief-chapters.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';
import type { ChapterTime } from './use-chapter-time.ts';

type Step = 'reactions' | 'description' | 'analysis' | 'summary';
const steps: Readonly<Record<ChapterId, Step>> = {
  worlds: 'description',
  again: 'description',
  film: 'description',
  results: 'description',
  promises: 'analysis',
  whatIf: 'analysis',
  carried: 'analysis',
  lived: 'analysis',
  notYet: 'summary',
  world: 'summary',
  exit: 'summary',
};

interface Words {
  readonly step: Step;
  /** Read out to the class as it stands. */
  readonly ask: string;
  /** For the teacher alone. */
  readonly mind: string;
}

/** A chapter's script; feelings come before anything else, so the first chapter begins with them. */
function scriptOf(chapter: ChapterId, isFirst: boolean): readonly Words[] {
  const own: Words = { step: steps[chapter], ask: t(`lead.script.${chapter}.ask`), mind: t(`lead.script.${chapter}.mind`) };
  return isFirst ? [{ step: 'reactions', ask: t('lead.reactions.ask'), mind: t('lead.reactions.mind') }, own] : [own];
}

/** What the teacher says in this chapter, what to mind, and how the time stands. */
export function LeadScript({ chapters, open, time }: { readonly chapters: readonly ChapterId[]; readonly open: ChapterId; readonly time: ChapterTime }) {
  return (
    <div class="lead-script">
      <p class="lead-time">{timeWords(time)}</p>
      {scriptOf(open, chapters[0] === open).map(({ step, ask, mind }) => (
        <p key={step}>
          <span class="lead-step">{t(`lead.step.${step}`)}</span> {t('lead.say')}: <b>“{ask}”</b> <span class="muted">{mind}</span>
        </p>
      ))}
      {time.leaveOut.length === 0 || (time.left ?? 1) < 1 ? null : (
        <p class="lead-skip">{t('lead.time.skip', { list: formatList(time.leaveOut.map((id) => t(`debrief.chapter.${id}`))) })}</p>
      )}
    </div>
  );
}

function timeWords({ minutes, spent, left }: ChapterTime): string {
  if (left !== null && left < 1) return t('lead.time.over');
  const amount = formatNumber(minutes ?? 1);
  const own = spent === null || spent < 1 ? t('lead.time.chapter', { minutes: amount }) : t('lead.time.spent', { minutes: amount, spent: formatNumber(spent) });
  return left === null ? own : `${own} · ${t('lead.time.left', { left: formatNumber(left) })}`;
}

/** For a group that nobody leads: the question of the chapter and about how long to talk, on every screen (rule DG3). */
export function SelfGuide({ chapters, open }: { readonly chapters: readonly ChapterId[]; readonly open: ChapterId }) {
  const minutes = chapterMinutes(chapters, minutesWithoutBell).get(open);
  return (
    <section class="card inner self-guide" aria-labelledby="self-guide-title">
      <h3 id="self-guide-title">{minutes === undefined ? t('lead.talk') : t('lead.talkMinutes', { minutes: formatNumber(minutes) })}</h3>
      {scriptOf(open, chapters[0] === open).map(({ step, ask }) => (
        <p key={step}>
          <span class="lead-step">{t(`lead.step.${step}`)}</span> {ask}
        </p>
      ))}
    </section>
  );
}
