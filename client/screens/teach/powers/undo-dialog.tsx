import type { PublicView, TeacherView } from '../../../../shared/protocol/views.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { t } from '../../../text/text.ts';
import { sendPower } from '../send-power.ts';

interface Props {
  readonly view: PublicView;
  readonly to: NonNullable<TeacherView['undo']>;
  readonly onClose: () => void;
}

/** Asks before a round is played again (rule TP4). */
export function UndoDialog({ view, to, onClose }: Props) {
  const undo = () => {
    onClose();
    void sendPower({ type: 'UndoRound' }, t('powers.undo.done'));
  };
  const { phase, round } = view.clock;
  const resultsSeen = phase === 'reveal' || phase === 'reflection' || phase === 'debrief' || round !== to.round;
  return (
    <Dialog
      title={to.practice ? t('powers.undo.titlePractice') : t('powers.undo.title', { round: to.round })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <span class="grow">
            <Button kind="danger" wide onClick={undo}>
              {t('powers.undo.go')}
            </Button>
          </span>
        </>
      }
    >
      <p>{t('powers.undo.text')}</p>
      {resultsSeen ? <p class="notice">{t('powers.undo.seen')}</p> : null}
    </Dialog>
  );
}
