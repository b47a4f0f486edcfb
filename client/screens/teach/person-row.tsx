import { useEffect, useState } from 'preact/hooks';
import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { HandIcon } from '../../parts/hand-icon.tsx';
import { seatSigns } from '../../state/people.ts';
import { serverNowMs, watchClock } from '../../state/server-clock.ts';
import { t } from '../../text/text.ts';
import { PersonMenu } from './person-menu.tsx';
import type { RosterSeat } from './seat-row.tsx';
import { seatStatus, statusIcons, unreadNotes } from './seat-status.ts';

interface Props {
  readonly seat: RosterSeat;
  readonly view: PublicView;
  readonly own: TeacherView;
}

/** One student, in one calm line: how it is with them, what they see, what they want, and what the teacher may do. */
export function PersonRow({ seat, view, own }: Props) {
  useEffect(watchClock, []);
  const [open, setOpen] = useState(false);
  const signs = seatSigns.value.find(({ id }) => id === seat.id);
  const standIn = view.countries.find(({ id }) => id === seat.country)?.standIn === true;
  const { kind, count } = seatStatus(signs, standIn, serverNowMs());
  const word = t(`people.status.${kind}`, { minutes: count, seconds: count });
  const raised = own.people.helps.some(({ seatId }) => seatId === seat.id);
  const unread = unreadNotes(own.people, seat.id);
  return (
    <li class={`person ${kind}`}>
      <span class="person-name">{seat.name}</span>
      <span class="person-status">
        <span class="person-icon" aria-hidden="true">
          {statusIcons[kind]}
        </span>
        {word}
        {kind === 'active' || kind === 'idle' ? <small>{screenWord(signs?.screen ?? 'phase', view)}</small> : null}
      </span>
      {raised || unread > 0 ? (
        <b class="person-wants">
          {raised ? (
            <span>
              <HandIcon />
              <span class="unseen">{t('people.console.helps')}</span>
            </span>
          ) : null}
          {unread > 0 ? (
            <span>
              <span aria-hidden="true">✉ {unread}</span>
              <span class="unseen">{t('people.console.newNotes', { count: unread })}</span>
            </span>
          ) : null}
        </b>
      ) : null}
      <button type="button" class="btn small" aria-haspopup="dialog" aria-label={t('people.console.menu', { name: seat.name })} onClick={() => setOpen(true)}>
        <span aria-hidden="true">⋯</span>
      </button>
      {open ? <PersonMenu seat={seat} view={view} own={own} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}

function screenWord(screen: 'phase' | 'partner' | 'offer' | 'brief' | 'glossary' | 'teacher', view: PublicView): string {
  if (screen !== 'phase') return t(`people.screen.${screen}`);
  const { phase } = view.clock;
  return phase === 'debrief' ? '' : t(`people.screen.${phase}`);
}
