import { useEffect, useState } from 'preact/hooks';
import type { Beat, StoryView } from '../../../shared/protocol/story-view.ts';
import { announce } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { GoodChip } from '../../parts/good-chip.tsx';
import { Meter } from '../../parts/meter.tsx';
import { beatTitle, beatText } from './beat-sentence.ts';
import { EndingPicture } from './ending-picture.tsx';
import { t } from '../../text/text.ts';
import { recallSeen, rememberSeen } from './seen.ts';

const beatMs = 6_000;

interface Props {
  readonly code: string;
  readonly told: StoryView;
  /** How many scenes the teacher has opened; null: they go by themselves (rule RV2). */
  readonly opened: number | null;
  /** When the teacher shows an older round once more: it is told anew, whether or not it was seen (rule TP2). */
  readonly again?: number;
}

/** The story of the round, one scene after the other; all stay readable once told. */
export function RevealBeats({ code, told, opened, again }: Props) {
  const what = `story-${told.course}-${told.practice ? 'practice' : told.round}${again === undefined ? '' : `-again-${again}`}`;
  const all = told.beats.length;
  const [shown, setShown] = useState(() => (recallSeen(code, what) ? all : Math.min(opened ?? 1, all)));
  useEffect(() => {
    // Told anew on the stage, what was read here stays.
    if (opened !== null) setShown((before) => Math.max(before, Math.min(opened, all)));
  }, [opened]);
  useEffect(() => {
    const newest = told.beats[shown - 1];
    if (newest !== undefined && !recallSeen(code, what)) announce(`${beatTitle(newest)} ${beatText(newest)}`);
    if (shown >= all) {
      rememberSeen(code, what);
      return;
    }
    if (opened !== null) return;
    const timer = setTimeout(() => setShown(shown + 1), beatMs);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <ol class="beats">
      {told.beats.slice(0, shown).map((beat, index) => (
        <li key={index} class={`beat ${toneOf(beat)}`}>
          <span class="label">{t('play.reveal.beat', { beat: index + 1, beats: all })}</span>
          <h2>{beatTitle(beat)}</h2>
          <BeatPicture beat={beat} />
          <p>{beatText(beat)}</p>
          {opened === null && index === shown - 1 && shown < all ? (
            <Button size="small" onClick={() => setShown(shown + 1)}>
              {t('play.reveal.next')}
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function toneOf(beat: Beat): 'good' | 'bad' | 'plain' {
  if (beat.kind === 'broken-promise' || beat.kind === 'hidden-breaches') return 'bad';
  if (beat.kind === 'all-kept' || beat.kind === 'rescue') return 'good';
  if (beat.kind === 'fund') return beat.level > beat.line ? 'bad' : 'good';
  if (beat.kind === 'ending') return beat.kept ? 'good' : 'bad';
  return 'plain';
}

function BeatPicture({ beat }: { readonly beat: Beat }) {
  if (beat.kind === 'broken-promise')
    return (
      <div class="journey broken">
        <CountryBadge id={beat.breaker} bare />
        <i aria-hidden="true" />
        <GoodChip good={beat.good} amount={beat.missing} />
        <i aria-hidden="true" />
        <CountryBadge id={beat.victim} bare />
      </div>
    );
  if (beat.kind === 'rescue')
    return (
      <div class="journey">
        <CountryBadge id={beat.giver} bare />
        <i aria-hidden="true" />
        <GoodChip good={beat.good} amount={beat.amount} />
        <i aria-hidden="true" />
        <CountryBadge id={beat.receiver} bare />
      </div>
    );
  if (beat.kind === 'ending')
    return (
      <>
        {beat.kept || beat.catastrophe ? <EndingPicture kept={beat.kept} /> : null}
        <Meter bare label={beatTitle(beat)} value={beat.level} mark={beat.line} tone={beat.level > beat.line ? 'bad' : 'good'} />
      </>
    );
  if (beat.kind === 'fund') return <Meter bare label={beatTitle(beat)} value={beat.level} mark={beat.line} tone={beat.level > beat.line ? 'bad' : 'good'} />;
  return null;
}
