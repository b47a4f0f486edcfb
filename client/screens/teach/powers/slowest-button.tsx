import { useState } from 'preact/hooks';
import type { PublicView, TeacherView } from '../../../../shared/protocol/views.ts';
import { Button } from '../../../parts/button.tsx';
import { CountryBadge } from '../../../parts/country-badge.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { t } from '../../../text/text.ts';
import { sending, sendPower } from '../send-power.ts';

/** Whom the class waits for, and the way on without them (rule TP3). */
export function SlowestButton(props: { readonly view: PublicView; readonly own: TeacherView }) {
  const { view, own } = props;
  const [asking, setAsking] = useState(false);
  const count = own.waitedFor.length;
  const advance = () => {
    setAsking(false);
    void sendPower({ type: 'AdvanceSlowest' }, t('powers.slow.done'));
  };
  return (
    <>
      <Button disabled={count === 0} pending={sending.value === 'AdvanceSlowest'} onClick={() => setAsking(true)}>
        {count === 0 ? t('powers.slow.nobody') : t('powers.slow.open', { count })}
      </Button>
      {asking ? (
        <Dialog
          title={t('powers.slow.title')}
          onClose={() => setAsking(false)}
          foot={
            <Button kind="primary" wide onClick={advance}>
              {t('powers.slow.go')}
            </Button>
          }
        >
          <ul class="power-missing">
            {own.waitedFor.map((id) => (
              <li key={id}>
                <CountryBadge id={id} />
                <small class="muted">
                  {own.seats
                    .filter((seat) => seat.country === id)
                    .map((seat) => seat.name)
                    .join(', ')}
                </small>
              </li>
            ))}
          </ul>
          <p>{t(view.clock.phase === 'decision' ? 'powers.slow.decision' : 'powers.slow.other')}</p>
        </Dialog>
      ) : null}
    </>
  );
}
