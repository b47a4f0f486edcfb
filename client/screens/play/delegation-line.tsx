import { useState } from 'preact/hooks';
import { type Role, roles } from '../../../shared/model/roles.ts';
import type { PublicView, SeatView } from '../../../shared/protocol/views.ts';
import { duties, ownMember } from '../../state/delegation.ts';
import { lastRead } from '../../state/read-lines.ts';
import { formatList, t } from '../../text/text.ts';
import { delegationChannel } from './channels.ts';
import { DelegationDialog } from './delegation-dialog.tsx';

const busyPhases = ['negotiation', 'decision'] as const;

/** "You are: finance", what is yours to do now, and the way to your delegation. Alone there is nothing to divide. */
export function DelegationLine({ view, seat }: { readonly view: PublicView; readonly seat: SeatView }) {
  const [open, setOpen] = useState(false);
  const me = ownMember(seat);
  const { own } = seat;
  const lines = own === null ? [] : delegationChannel(own).lines;
  const unread = lines.filter((line) => line.number > lastRead('delegation') && line.seatId !== seat.seatId).length;
  if (me === undefined || own === null || own.delegation.members.length < 2) return null;
  const mine = duties(me);
  const names = formatList(mine.map((role) => t(`delegation.role.${role}`)));
  const phase = busyPhases.find((one) => one === view.clock.phase);
  return (
    <>
      <button type="button" class="delegation-line" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>
          <b>{t('delegation.you', { roles: names })}</b>
          {phase === undefined ? null : <small>{tasks(mine, phase)}</small>}
        </span>
        <span class="delegation-more">
          {t('delegation.open')}
          {unread > 0 ? (
            <span class="count">
              {unread} <span class="unseen">{t('delegation.unread')}</span>
            </span>
          ) : null}
        </span>
      </button>
      {open ? <DelegationDialog view={view} seat={seat} own={own} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** The first two are enough for one line; the rest stands in the delegation's own place. */
const tasks = (mine: readonly Role[], phase: (typeof busyPhases)[number]): string =>
  roles
    .filter((role) => mine.includes(role))
    .slice(0, 2)
    .map((role) => t(`delegation.task.${phase}.${role}`))
    .join(' · ');
