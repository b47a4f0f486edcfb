import type { PublicView } from '../../../shared/protocol/views.ts';
import { Bell } from '../../parts/bell.tsx';
import { Button } from '../../parts/button.tsx';
import { bellSound, setBellSound } from '../../state/bell-sound.ts';
import { t } from '../../text/text.ts';
import { sending, sendPower } from './send-power.ts';

const everySeconds = [30, 45, 60, 90, 120, 180] as const;
const label = (seconds: number): string =>
  seconds % 60 === 0 && seconds > 60 ? t('talk.bell.everyMinutes', { minutes: seconds / 60 }) : t('talk.bell.every', { seconds });

/** BE1, BE2: the bell by hand, or every so many seconds. Who is not in one room needs none. */
export function BellControl({ view }: { readonly view: PublicView }) {
  const { bell } = view.talk;
  if (view.mode === 'remote') return null;
  const set = (value: string) => {
    const seconds = value === '' ? null : Number(value);
    void sendPower({ type: 'SetBell', everySeconds: seconds }, t(seconds === null ? 'talk.bell.unset' : 'talk.bell.set'));
  };
  return (
    <section class="card bell-control" aria-labelledby="bell-title">
      <h2 id="bell-title">{t('talk.bell.title')}</h2>
      <div class="row">
        <Button
          disabled={view.clock.phase !== 'negotiation' || view.clock.pausedReason !== null}
          pending={sending.value === 'RingBell'}
          onClick={() => void sendPower({ type: 'RingBell' })}
        >
          {t('talk.bell.now')}
        </Button>
        <select class="input" aria-label={t('talk.bell.label')} value={bell.everySeconds ?? ''} onChange={(event) => set(event.currentTarget.value)}>
          <option value="">{t('talk.bell.byHand')}</option>
          {everySeconds.map((seconds) => (
            <option key={seconds} value={seconds}>
              {label(seconds)}
            </option>
          ))}
        </select>
      </div>
      <label class="teach-choice">
        <input type="checkbox" checked={bellSound.value} onChange={(event) => setBellSound(event.currentTarget.checked)} />
        <span>{t('talk.bell.sound')}</span>
      </label>
      <Bell bell={bell} />
    </section>
  );
}
