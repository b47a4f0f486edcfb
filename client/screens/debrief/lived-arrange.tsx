import type { FoundMoment, LivedView } from '../../../shared/protocol/lived-view.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../text/text.ts';
import { sending, sendPower } from '../teach/send-power.ts';
import { type Arrangement, hide, move, pin, showAgain, unpin } from './lived-order.ts';

const arrange = (to: Arrangement, said: string): void => void sendPower({ type: 'ArrangeMoments', pinned: [...to.pinned], hidden: [...to.hidden] }, said);

interface ToolsProps {
  readonly lived: LivedView;
  readonly moment: FoundMoment;
  /** Its place among the proposed; null: it is one of the others. */
  readonly at: number | null;
}

/** The teacher's hand on one moment: pin it, move it, take it off the list (rule DG4). */
export function ArrangeTools({ lived, moment, at }: ToolsProps) {
  const pending = sending.value === 'ArrangeMoments';
  const isPinned = at !== null && at < lived.pinned;
  return (
    <>
      <Button
        size="small"
        kind={isPinned ? 'primary' : 'plain'}
        aria-pressed={isPinned}
        disabled={pending}
        onClick={() => (isPinned ? arrange(unpin(lived, moment.id), t('lived.arrange.unpinned')) : arrange(pin(lived, moment.id), t('lived.arrange.pinned')))}
      >
        {t('lived.arrange.pin')}
      </Button>
      {at === null ? null : (
        <>
          <Button
            size="small"
            aria-label={t('lived.arrange.up')}
            disabled={pending || at === 0}
            onClick={() => arrange(move(lived, at, -1), t('lived.arrange.moved'))}
          >
            ↑
          </Button>
          <Button
            size="small"
            aria-label={t('lived.arrange.down')}
            disabled={pending || at === lived.proposed.length - 1}
            onClick={() => arrange(move(lived, at, 1), t('lived.arrange.moved'))}
          >
            ↓
          </Button>
        </>
      )}
      <Button size="small" disabled={pending} onClick={() => arrange(hide(lived, moment.id), t('lived.arrange.gone'))}>
        {t('lived.arrange.hide')}
      </Button>
    </>
  );
}

export function ShowHiddenAgain({ lived, moment }: Omit<ToolsProps, 'at'>) {
  return (
    <Button size="small" disabled={sending.value === 'ArrangeMoments'} onClick={() => arrange(showAgain(lived, moment.id), t('lived.arrange.shown'))}>
      {t('lived.arrange.show')}
    </Button>
  );
}
