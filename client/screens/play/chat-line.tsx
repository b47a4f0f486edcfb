import type { ChatLine } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useCommand } from '../../state/use-command.ts';
import { countryColour, countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';

/** One line with its writer; the teacher may have hidden it, and a student may report another country's. */
export function Line({ line, own }: { readonly line: ChatLine; readonly own: CountryId }) {
  const ours = line.from === own;
  return (
    <li class={ours ? 'ours' : ''} style={{ '--k': countryColour(line.from) }}>
      <small class="label">{ours ? line.seatName : `${countryName(line.from)} · ${line.seatName}`}</small>
      {line.hidden ? <em class="muted">{t('talk.hidden')}</em> : <span>{line.text}</span>}
      {ours || line.hidden ? null : <ReportButton line={line} />}
    </li>
  );
}

/** MD3: two taps to show the teacher a line. */
function ReportButton({ line }: { readonly line: ChatLine }) {
  const { send, pending } = useCommand();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const name = `${countryName(line.from)} · ${line.seatName}`;
  return (
    <>
      <button
        type="button"
        class="report"
        aria-haspopup="dialog"
        aria-label={t('talk.report.of', { name })}
        title={t('talk.report.open')}
        onClick={() => setAsking(true)}
      >
        <svg width="16" height="16" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true">
          <path d="M5 18V3h10l-2.500 4L15 11H5" />
        </svg>
      </button>
      {asking ? (
        <Dialog
          title={t('talk.report.title')}
          onClose={close}
          foot={
            <>
              <Button onClick={close}>{t('common.action.cancel')}</Button>
              <span class="grow">
                <Button
                  kind="primary"
                  wide
                  pending={pending}
                  onClick={() => void send({ type: 'ReportLine', lineId: line.id }, t('talk.report.done')).then(close)}
                >
                  {t('talk.report.yes')}
                </Button>
              </span>
            </>
          }
        >
          <blockquote class="card inner">{line.text}</blockquote>
          <p>{t('talk.report.text', { name })}</p>
        </Dialog>
      ) : null}
    </>
  );
}
