import '../../styles/people.css';
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/protocol/views.ts';
import { toast } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { idleUntilMs, lookingAt } from '../../state/people.ts';
import { serverNowMs, watchClock } from '../../state/server-clock.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../text/text.ts';

const ownCountry = (view: PublicView, seat: SeatView) => view.countries.find(({ id }) => id === seat.country);

export const isStoodIn = (view: PublicView, seat: SeatView): boolean => ownCountry(view, seat)?.standIn === true;

/** What the teacher and the watch over silence ask of this student; nothing when all is well. */
export function PeopleNotices({ view, seat }: { readonly view: PublicView; readonly seat: SeatView }) {
  const { attention, deeds } = seat.people;
  const own = ownCountry(view, seat);
  const stoodIn = own?.standIn === true;
  const before = useRef(stoodIn);
  useEffect(() => {
    if (before.current && !stoodIn) toast(t('people.student.back'));
    before.current = stoodIn;
  }, [stoodIn]);
  return (
    <>
      {stoodIn && own?.bot ? (
        <div class="banner" role="alert">
          {t('people.student.standIn', { policy: t(`common.policy.${own.bot}`) })}
        </div>
      ) : idleUntilMs.value !== null && lookingAt.value === null ? (
        <IdleWarning untilMs={idleUntilMs.value} />
      ) : null}
      {lookingAt.value === null ? <Deeds deeds={deeds} /> : null}
      {attention === null || lookingAt.value !== null ? null : <StillHere number={attention} />}
    </>
  );
}

function IdleWarning({ untilMs }: { readonly untilMs: number }) {
  useEffect(watchClock, []);
  const seconds = Math.max(0, Math.ceil((untilMs - serverNowMs()) / 1000));
  return (
    <div class="banner" role="alert">
      {t('people.student.idle', { seconds })}
    </div>
  );
}

/** RM6: one big button; it goes when it is answered or the teacher closes the question. */
function StillHere({ number }: { readonly number: number }) {
  const { send, pending } = useCommand();
  return (
    <Dialog title={t('people.student.here')}>
      <p>{t('people.student.hereText')}</p>
      <div class="still-here">
        <Button kind="primary" wide pending={pending} onClick={() => void send({ type: 'AnswerAttention', number })}>
          {t('people.student.hereYes')}
        </Button>
      </div>
    </Dialog>
  );
}

/** The last deed this device has put aside. */
const seenDeed = signal(0);

function Deeds({ deeds }: { readonly deeds: SeatView['people']['deeds'] }) {
  const fresh = deeds.filter((deed) => deed.number > seenDeed.value);
  if (fresh.length === 0) return null;
  return (
    <div class="notice info deeds row spread" role="status">
      <p>
        <b>{t('people.student.deeds')}</b> {[...new Set(fresh.map(({ what }) => t(`people.student.deed.${what}`)))].join(', ')}
      </p>
      <Button
        size="small"
        onClick={() => {
          seenDeed.value = fresh.at(-1)?.number ?? 0;
        }}
      >
        {t('people.student.deedsOk')}
      </Button>
    </div>
  );
}
