import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { t } from '../../text/text.ts';
import { sending, sendPower } from './send-power.ts';

/** Ends the game before its last round; asked twice, because nothing brings it back. */
export function EndGame() {
  const [asking, setAsking] = useState(false);
  const end = () => {
    setAsking(false);
    void sendPower({ type: 'EndLesson' });
  };
  return (
    <>
      <Button kind="danger" size="small" pending={sending.value === 'EndLesson'} onClick={() => setAsking(true)}>
        {t('teach.control.end')}
      </Button>
      {asking ? (
        <Dialog
          title={t('teach.control.endTitle')}
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button onClick={() => setAsking(false)}>{t('common.action.cancel')}</Button>
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
      ) : null}
    </>
  );
}
