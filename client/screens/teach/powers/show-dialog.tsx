import type { TeacherView } from '../../../../shared/protocol/views.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { t } from '../../../text/text.ts';
import { sendPower } from '../send-power.ts';

/** Which round's reveal shall be told again (rule TP2). */
export function ShowDialog(props: { readonly own: TeacherView; readonly onClose: () => void }) {
  const show = (round: number) => {
    props.onClose();
    void sendPower({ type: 'ShowRound', round }, t('powers.show.done', { round }));
  };
  return (
    <Dialog title={t('powers.show.title')} onClose={props.onClose}>
      <p class="muted">{t('powers.show.about')}</p>
      <div class="stack tight">
        {props.own.toldRounds.map((round) => (
          <Button key={round} wide onClick={() => show(round)}>
            {t('powers.show.round', { round })}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
