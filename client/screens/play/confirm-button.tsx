import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { stepMark } from '../../state/hint.ts';
import { t } from '../../text/text.ts';

interface Props {
  readonly label: string;
  /** The name of the step that this button is for. */
  readonly step?: string;
  readonly title: string;
  /** What follows from it. */
  readonly text: string;
  /** The button that does it; `label` when absent. */
  readonly confirm?: string;
  readonly kind?: 'plain' | 'primary' | 'danger';
  readonly disabled?: boolean;
  readonly pending: boolean;
  readonly onConfirm: () => Promise<unknown>;
}

/** A button that says first what follows, and asks once more. */
export function ConfirmButton({ label, step, title, text, confirm = label, kind = 'plain', disabled = false, pending, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button kind={kind} {...(step === undefined ? {} : stepMark(step))} disabled={disabled} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {label}
      </Button>
      {asking ? (
        <Dialog
          title={title}
          onClose={close}
          foot={
            <>
              <Button onClick={close}>{t('common.action.cancel')}</Button>
              <span class="grow">
                <Button kind={kind === 'danger' ? 'danger' : 'primary'} wide pending={pending} onClick={() => void onConfirm().then(close)}>
                  {confirm}
                </Button>
              </span>
            </>
          }
        >
          <p>{text}</p>
        </Dialog>
      ) : null}
    </>
  );
}
