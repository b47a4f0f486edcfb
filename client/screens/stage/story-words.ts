import type { CountryId } from '../../../shared/lib/ids.ts';
import type { Good } from '../../../shared/scenario/schema.ts';
import type { Moment } from '../../../shared/protocol/story-view.ts';
import { momentWords } from '../../text/headline.ts';
import { formatNumber, t } from '../../text/text.ts';
import type { StoryMoment } from '../../world/story/timeline.ts';

/** What the stage says in one moment of the reveal. `tone` colours it; `lead` is read first and drawn largest. */
export interface Caption {
  readonly tone: 'good' | 'bad' | 'plain';
  readonly kicker: string;
  readonly lead: string;
  readonly note: string;
  /** Countries that are on the picture, in the order in which the words name them. */
  readonly countries: readonly CountryId[];
  readonly good: Good | null;
}

interface Words {
  readonly nameOf: (id: CountryId) => string;
  readonly threatName: string;
  readonly rescued: string;
  readonly struck: string;
}

export const goodsText = (good: Good, amount: number): string => t(`common.goodAmount.${good}`, { amount: formatNumber(amount, 1) });

export function threatSentence(threat: string, before: number, level: number): string {
  const values = { threat, before: formatNumber(before), level: formatNumber(level) };
  return Math.round(level) > Math.round(before)
    ? t('stage.story.fundUp', values)
    : Math.round(level) < Math.round(before)
      ? t('stage.story.fundDown', values)
      : t('stage.story.fundSame', values);
}

export function captionOf({ step }: StoryMoment, words: Words): Caption {
  const base = { countries: [], good: null, note: '' } as const;
  if (step.kind === 'journeys') return { ...base, tone: 'plain', kicker: t('stage.story.kicker.journeys'), lead: t('stage.story.journeys') };
  if (step.kind === 'curtain')
    return { ...base, tone: 'plain', kicker: t('stage.story.kicker.curtain'), lead: t('stage.story.curtain'), note: t('stage.story.curtainNote') };
  if (step.kind === 'silence') return { ...base, tone: 'plain', kicker: t('stage.story.kicker.fund'), lead: t('stage.story.silence') };
  if (step.kind === 'aside') return { ...asideCaption(step.moment), note: '' };
  const { beat } = step;
  switch (beat.kind) {
    case 'broken-promise':
      return {
        tone: 'bad',
        kicker: t('stage.story.kicker.broken'),
        countries: [beat.victim, beat.breaker],
        good: beat.good,
        lead: t('stage.story.victim', { victim: words.nameOf(beat.victim), goods: goodsText(beat.good, beat.missing) }),
        note: t('stage.story.breaker', { breaker: words.nameOf(beat.breaker) }),
      };
    case 'hidden-breaches':
      return {
        ...base,
        tone: 'bad',
        kicker: t('stage.story.kicker.hidden'),
        lead: t('stage.story.hidden', { count: beat.count }),
        note: t('stage.story.hiddenNote'),
      };
    case 'all-kept':
      return {
        ...base,
        tone: 'good',
        kicker: t('stage.story.kicker.kept'),
        lead: t('stage.story.kept', { count: beat.agreements }),
        note: t('stage.story.keptNote'),
      };
    case 'no-agreements':
      return { ...base, tone: 'plain', kicker: t('stage.story.kicker.kept'), lead: t('stage.story.noAgreements'), note: t('stage.story.noAgreementsNote') };
    case 'rescue':
      return {
        tone: 'good',
        kicker: t('stage.story.kicker.rescue'),
        countries: [beat.giver, beat.receiver],
        good: beat.good,
        lead: t('stage.story.rescue', { giver: words.nameOf(beat.giver), receiver: words.nameOf(beat.receiver), goods: goodsText(beat.good, beat.amount) }),
        note: t('stage.story.rescueNote'),
      };
    case 'fund': {
      const values = { paid: formatNumber(beat.paid, 1), needed: formatNumber(beat.needed, 1) };
      return {
        ...base,
        tone: beat.paid >= beat.needed ? 'good' : 'bad',
        kicker: t('stage.story.kicker.fund'),
        lead: beat.paid >= beat.needed ? t('stage.story.fundEnough', values) : t('stage.story.fund', values),
        note: threatSentence(words.threatName, beat.before, beat.level),
      };
    }
    case 'ending':
      return {
        ...base,
        tone: beat.catastrophe ? 'bad' : beat.kept ? 'good' : 'plain',
        kicker: t('stage.story.kicker.ending'),
        lead: beat.catastrophe ? t('stage.story.endingStruck') : beat.kept ? t('stage.story.endingKept') : t('stage.story.endingLucky'),
        note: beat.catastrophe ? words.struck : beat.kept ? words.rescued : t('stage.ending.lucky'),
      };
  }
}

/** What else happened, in the words that the phones have too. */
function asideCaption(moment: Moment): Omit<Caption, 'note'> {
  const { text, tone } = momentWords(moment);
  const kind = moment.kind === 'award' ? (moment.complied ? 'awardPaid' : 'awardRefused') : moment.kind;
  return { tone, kicker: t(`stage.story.kicker.${kind}`), lead: text, countries: [], good: null };
}
