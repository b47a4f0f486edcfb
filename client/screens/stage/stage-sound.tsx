import { useEffect } from 'preact/hooks';
import { bellSound, setBellSound } from '../../state/bell-sound.ts';
import { playTones } from '../../state/tones.ts';
import { t } from '../../text/text.ts';
import type { StoryMoment } from '../../world/story/timeline.ts';
import { cueOf, cues } from './stage-cues.ts';

/** Plays the cue of each moment once, where somebody has switched sound on. */
export function useStageSound(moment: StoryMoment | null): void {
  const cue = cueOf(moment, moment !== null && moment.startMs === 0 && moment.beat <= 1);
  useEffect(() => {
    if (cue !== null && bellSound.peek()) void playTones(cues[cue]);
  }, [moment]);
}

/** The stage's sound, with the bell's: off until somebody wants it. */
export function SoundSwitch() {
  const on = bellSound.value;
  return (
    <button type="button" class="stage-sound" aria-pressed={on} aria-label={t('reveal.sound.label')} onClick={() => setBellSound(!on)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 9.500h3.500L12 5.500v13l-4.500-4H4z" />
        {on ? <path d="M15.500 9a4.500 4.500 0 0 1 0 6m2.500-8.500a8 8 0 0 1 0 11" /> : <path d="M16 9.500l5 5m0-5-5 5" />}
      </svg>
    </button>
  );
}
