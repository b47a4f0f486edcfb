import './people.css';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SeatId } from '../../../shared/lib/ids.ts';
import type { PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { lookAt } from '../../net/signs.ts';
import { Button } from '../../parts/button.tsx';
import { lookedView } from '../../state/people.ts';
import { connectionStatus } from '../../state/views.ts';
import { loadWords, t } from '../../text/text.ts';
import type { GameProps } from '../play/game.tsx';

interface Props {
  readonly code: string;
  readonly view: PublicView;
  readonly own: TeacherView;
  readonly looking: { readonly seatId: SeatId; readonly acting: boolean };
}

/** RM7, RM8: a student's own screen as that student has it, marked as theirs, on the teacher's device. */
export function LookScreen({ code, view, own, looking }: Props) {
  const [shown, setShown] = useState<{ readonly Game: ComponentType<GameProps> } | null>(null);
  useEffect(() => {
    // The play screens come only when somebody looks.
    void Promise.all([import('../play/looked-game.tsx'), loadWords(['play'])]).then(([{ LookedGame }]) => setShown({ Game: LookedGame }));
  }, []);
  const online = connectionStatus.value === 'online';
  useEffect(() => {
    // A new connection knows nothing of where this device was looking.
    if (online) lookAt(looking.seatId, looking.acting);
  }, [online, looking.seatId]);
  const name = own.seats.find(({ id }) => id === looking.seatId)?.name ?? '';
  const looked = lookedView.value;
  return (
    <div class={`look ${looking.acting ? 'acting' : ''}`}>
      <div class="look-bar" role="region" aria-label={t('people.look.title', { name })}>
        <p role="status">
          <b>{t(looking.acting ? 'people.look.acting' : 'people.look.title', { name })}</b>
          {looking.acting ? <small> {t('people.look.hint')}</small> : null}
        </p>
        <Button
          size="small"
          kind={looking.acting ? 'plain' : 'primary'}
          disabled={view.clock.phase === 'lobby'}
          onClick={() => lookAt(looking.seatId, !looking.acting)}
        >
          {t(looking.acting ? 'people.look.stop' : 'people.look.act')}
        </Button>
        <Button size="small" onClick={() => lookAt(null)}>
          {t('people.look.back')}
        </Button>
      </div>
      {looked !== null && looked.view === null ? (
        <p class="notice">{t('people.look.gone')}</p>
      ) : looked?.view && shown !== null ? (
        <shown.Game code={code} view={view} seat={looked.view} />
      ) : (
        <p class="wait" role="status">
          {t('people.look.waiting', { name })}
        </p>
      )}
    </div>
  );
}
