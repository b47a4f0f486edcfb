import './plan.css';
import { useEffect } from 'preact/hooks';
import { type GamePlace, planAgainstClock, planMinutes } from '../../../shared/model/lesson-plan.ts';
import type { ClockView, LessonPlanView, PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { serverNowMs, watchClock } from '../../state/server-clock.ts';
import { language, t } from '../../text/text.ts';
import { PlanBar } from './plan-bar.tsx';
import { sending, sendPower } from './send-power.ts';

const minuteMs = 60_000;

/** `10.25` or `10:25`, as the language writes the time of day. */
export const timeOfDay = (ms: number): string =>
  new Intl.DateTimeFormat(language.value === 'id' ? 'id-ID' : 'en-GB', { hour: '2-digit', minute: '2-digit' }).format(ms);

export function placeOf(clock: ClockView, nowMs: number): GamePlace {
  const leftMs = clock.remainingMs ?? (clock.deadlineMs === null ? null : Math.max(0, clock.deadlineMs - nowMs));
  return { phase: clock.phase, round: clock.round, practice: clock.practice, secondsLeft: leftMs === null ? null : leftMs / 1000 };
}

/** The plan against the clock, in one line (rule LP3): what time it is, when play must stop, and what to do about it. */
export function PlanStrip(props: { readonly view: PublicView; readonly own: TeacherView }) {
  useEffect(watchClock, []);
  const { plan } = props.own;
  if (plan === null) return null;
  return <Strip view={props.view} plan={plan} />;
}

function Strip({ view, plan }: { readonly view: PublicView; readonly plan: LessonPlanView }) {
  // To the half minute: the words must not change every second under a screen reader.
  const nowMs = Math.floor(serverNowMs() / (minuteMs / 2)) * (minuteMs / 2);
  const { rounds, clock } = view;
  const { standing, stopMs, playEndsMs, roundsTooMany } = planAgainstClock(
    { nowMs, bellMs: plan.bellMs, debriefMinutes: plan.debrief },
    placeOf(clock, nowMs),
    { rounds, practiceRound: plan.practiceRound, phaseSeconds: plan.phaseSeconds },
  );
  const shown = clock.phase === 'lobby' && standing === 'good' ? 'lobby' : clock.phase === 'debrief' && standing !== 'over' ? 'debrief' : standing;
  const lengthMs = planMinutes(plan) * minuteMs;
  const values = {
    now: timeOfDay(nowMs),
    stop: timeOfDay(stopMs),
    ends: timeOfDay(playEndsMs),
    bell: timeOfDay(plan.bellMs),
    left: Math.max(0, Math.floor((plan.bellMs - nowMs) / minuteMs)),
    count: roundsTooMany,
  };
  const move = (bellMs: number): void => void sendPower({ type: 'MoveBell', bellMs }, t('plan.strip.moved', { bell: timeOfDay(bellMs) }));
  return (
    <section class={`plan-strip ${shown}`} aria-label={t('plan.strip.title')}>
      <p class="plan-clock">
        <b class="number">{values.now}</b>
      </p>
      <PlanBar plan={plan} nowAt={1 - (plan.bellMs - nowMs) / lengthMs} />
      <p class="plan-words" role="status">
        {t(`plan.strip.${shown}`, values)}
      </p>
      <div class="plan-buttons" role="group" aria-label={t('plan.strip.bell', values)}>
        <span class="muted">{t('plan.strip.bell', values)}</span>
        {([-5, 5] as const).map((minutes) => (
          <Button
            key={minutes}
            size="small"
            aria-label={t(minutes < 0 ? 'plan.strip.earlier' : 'plan.strip.later')}
            pending={sending.value === 'MoveBell'}
            onClick={() => move(plan.bellMs + minutes * minuteMs)}
          >
            {minutes < 0 ? '−5' : '+5'}
          </Button>
        ))}
      </div>
    </section>
  );
}
