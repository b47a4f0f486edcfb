import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { t } from '../../text/text.ts';
import { sending, sendPower } from './send-power.ts';

/** Ends the game before its last round. */
export function EndGame() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="danger" size="small" pending={sending.value === 'EndLesson'} onClick={() => setAsking(true)}>
        {t('teach.control.end')}
      </Button>
      {asking ? <EndGameDialog onClose={() => setAsking(false)} /> : null}
    </>
  );
}

/** Asked twice, because the whole class sees the debrief at once. */
export function EndGameDialog(props: { readonly onClose: () => void }) {
  const end = () => {
    props.onClose();
    void sendPower({ type: 'EndLesson' });
  };
  return (
    <Dialog
      title={t('teach.control.endTitle')}
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>{t('common.action.cancel')}</Button>
          <span class="grow">
            <Button kind="danger" wide onClick={end}>
              {t('teach.control.endYes')}
            </Button>
          </span>
        </>
      }
    >
      <p>{t('teach.control.endText')}</p>
    </Dialog>
  );
}
