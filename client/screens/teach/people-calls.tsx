import './people.css';
import { useEffect, useState } from 'preact/hooks';
import type { TeacherView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { HandIcon } from '../../parts/hand-icon.tsx';
import { serverNowMs, watchClock } from '../../state/server-clock.ts';
import { formatList, t } from '../../text/text.ts';
import type { RosterSeat } from './seat-row.tsx';
import { sending, sendPower } from './send-power.ts';
import { TalkDialog } from './talk-dialog.tsx';
import { WriteDialog } from './write-dialog.tsx';

/** Above the rows: who asks for help, who answered the check. */
export function PeopleCalls({ own }: { readonly own: TeacherView }) {
  const { helps, attention } = own.people;
  return (
    <>
      {helps.length === 0 ? null : <HelpList own={own} />}
      {attention === null ? null : <AttentionResult own={own} attention={attention} />}
    </>
  );
}

/** The ways to speak to everybody at once. */
export function PeopleTools({ own }: { readonly own: TeacherView }) {
  const [writing, setWriting] = useState(false);
  const { attention } = own.people;
  const nobody = own.seats.length === 0;
  return (
    <>
      <div class="row people-tools">
        <Button size="small" disabled={nobody} onClick={() => setWriting(true)}>
          {t('people.console.writeAll')}
        </Button>
        <Button
          size="small"
          disabled={nobody}
          title={t('people.console.attentionHint')}
          pending={sending.value === 'AskAttention'}
          onClick={() => void sendPower({ type: 'AskAttention' })}
        >
          {t(attention === null ? 'people.console.attention' : 'people.console.attentionAgain')}
        </Button>
      </div>
      {writing ? <WriteDialog own={own} onClose={() => setWriting(false)} /> : null}
    </>
  );
}

function HelpList({ own }: { readonly own: TeacherView }) {
  useEffect(watchClock, []);
  const [answering, setAnswering] = useState<RosterSeat | null>(null);
  return (
    <section class="help-list" aria-labelledby="help-title" role="status">
      <h3 id="help-title">
        <HandIcon /> {t('people.console.helps')}
      </h3>
      <ul>
        {own.people.helps.map((call) => {
          const seat = own.seats.find(({ id }) => id === call.seatId);
          if (seat === undefined) return null;
          const minutes = Math.floor((serverNowMs() - call.atMs) / 60_000);
          return (
            <li key={call.seatId}>
              <p>
                <b>{seat.name}</b> <small class="muted">{minutes < 1 ? t('people.console.now') : t('people.console.ago', { minutes })}</small>
                <br />
                {call.text === '' ? t('people.console.helpNoWords') : call.text}
              </p>
              <Button size="small" aria-label={`${t('people.console.answer')}: ${seat.name}`} onClick={() => setAnswering(seat)}>
                {t('people.console.answer')}
              </Button>
              <Button
                size="small"
                kind="good"
                aria-label={`${t('people.console.helped')}: ${seat.name}`}
                onClick={() => void sendPower({ type: 'EndHelp', seatId: seat.id }, t('people.console.helpedToast', { name: seat.name }))}
              >
                {t('people.console.helped')}
              </Button>
            </li>
          );
        })}
      </ul>
      {answering === null ? null : <TalkDialog seat={answering} own={own} onClose={() => setAnswering(null)} />}
    </section>
  );
}

function AttentionResult({ own, attention }: { readonly own: TeacherView; readonly attention: NonNullable<TeacherView['people']['attention']> }) {
  const missing = own.seats.filter(({ id }) => !attention.answered.includes(id));
  const answered = own.seats.length - missing.length;
  return (
    <section class="attention-result" aria-label={t('people.console.attention')} role="status">
      <p>
        <b>{t('people.console.attention')}</b> {t('people.console.attentionCount', { count: answered, all: own.seats.length })}
        {missing.length === 0 ? null : <small> {t('people.console.attentionMissing', { names: formatList(missing.map(({ name }) => name)) })}</small>}
      </p>
      <Button size="small" onClick={() => void sendPower({ type: 'EndAttention' })}>
        {t('people.console.attentionEnd')}
      </Button>
    </section>
  );
}
