import type { TeacherView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../text/text.ts';
import { sending, sendPower } from './send-power.ts';

/** One tap each: mix the class, even it out, close the door. */
export function LobbyControls({ own }: { readonly own: TeacherView }) {
  const none = own.seats.length === 0;
  return (
    <div class="lobby-controls">
      <Button
        disabled={none}
        pending={sending.value === 'ArrangeSeats'}
        onClick={() => void sendPower({ type: 'ArrangeSeats', how: 'shuffle' }, t('delegation.lobby.shuffled'))}
      >
        {t('delegation.lobby.shuffle')}
      </Button>
      <Button
        disabled={none || isEven(own)}
        pending={sending.value === 'ArrangeSeats'}
        onClick={() => void sendPower({ type: 'ArrangeSeats', how: 'balance' }, t('delegation.lobby.balanced'))}
      >
        {t('delegation.lobby.balance')}
      </Button>
      <JoinLock own={own} />
    </div>
  );
}

/** With the door closed, whoever comes late waits in the queue. */
export function JoinLock({ own }: { readonly own: TeacherView }) {
  return (
    <span class="join-lock">
      <Button
        pending={sending.value === 'LockJoining'}
        aria-pressed={own.joinLocked}
        onClick={() =>
          void sendPower({ type: 'LockJoining', locked: !own.joinLocked }, own.joinLocked ? t('delegation.lobby.unlocked') : t('delegation.lobby.locked'))
        }
      >
        {own.joinLocked ? t('delegation.lobby.unlock') : t('delegation.lobby.lock')}
      </Button>
      <small class="muted">{own.joinLocked ? t('delegation.lobby.isLocked') : t('delegation.lobby.isOpen')}</small>
    </span>
  );
}

/** Nothing to even out: everybody has a country, and delegations differ by one at most. */
function isEven(own: TeacherView): boolean {
  const sizes = own.countries.filter((country) => country.bot === null).map((country) => own.seats.filter((seat) => seat.country === country.id).length);
  const homeless = !own.joinLocked && own.seats.some((seat) => seat.country === null && seat.office === null);
  return !homeless && Math.max(...sizes, 0) - Math.min(...sizes, Number.POSITIVE_INFINITY) <= 1;
}
