import { useEffect, useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/protocol/views.ts';
import { hint } from '../../state/hint.ts';
import { nextStep, stepName } from '../../state/next-step.ts';

/** So long nobody touches the phone before it offers help. */
const idleMs = 12_000;
const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** The phase in which this student has put the hints away. */
let silenced = '';
const phaseOf = ({ clock }: PublicView): string => [clock.phase, clock.round, clock.practice, clock.course].join(' ');

export function silence(view: PublicView): void {
  silenced = phaseOf(view);
  hint.value = null;
}

/** Keeps the hint: at once in the practice round, else after a while without a touch; gone as soon as another step is the next (rule HN1). */
export function useHint(view: PublicView, seat: SeatView): void {
  const step = seat.hints ? (nextStep(view, seat)?.step ?? null) : null;
  const phase = phaseOf(view);
  const name = step === null ? '' : `${step.kind} ${stepName(step)}`;
  const [shown, show] = useState('');
  const wanted = `${phase} ${name}`;
  const isShown = step !== null && silenced !== phase && (view.clock.practice || shown === wanted);
  useEffect(() => {
    // What it says may change without another step: a fair share, say.
    hint.value = isShown ? step : null;
  });
  useEffect(
    () => () => {
      hint.value = null;
    },
    [],
  );
  useEffect(() => {
    if (name === '' || isShown || silenced === phase) return;
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => show(wanted), idleMs);
    };
    wait();
    for (const type of touches) addEventListener(type, wait, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      for (const type of touches) removeEventListener(type, wait, { capture: true });
    };
  }, [wanted, isShown]);
}
