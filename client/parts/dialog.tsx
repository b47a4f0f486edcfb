import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../text/text.ts';
import { keepFocus } from './keep-focus.ts';

interface Props {
  readonly title: ComponentChildren;
  /** `modal`: in the middle; `sheet`: from the bottom on a phone. */
  readonly shape?: 'modal' | 'sheet';
  /** Absent: there is no close button and Escape does nothing; the content must offer a way on. */
  readonly onClose?: () => void;
  /** Something is being written here: a tap beside the dialog does not throw it away. */
  readonly careful?: boolean;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The browser's own dialog: it traps the focus, closes by Escape and gives the focus back. Mount it to open it. */
export function Dialog({ title, shape = 'modal', onClose, careful = false, foot, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      keepFocus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={shape}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        // A browser may close it against our will (a second Escape); what has no way out must stay.
        const dialog = element.current;
        if (dialog === null || !dialog.isConnected || dialog.open) return;
        if (onClose === undefined) dialog.showModal();
        else onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current && !careful) onClose?.();
      }}
    >
      <div class="dialog-head">
        <h2 id={titleId} tabIndex={-1} autofocus>
          {title}
        </h2>
        {onClose === undefined ? null : (
          <button type="button" class="btn small" onClick={onClose}>
            {t('common.action.close')}
          </button>
        )}
      </div>
      <div class="dialog-body">{children}</div>
      {foot === undefined ? null : <div class="dialog-foot">{foot}</div>}
    </dialog>
  );
}

export const Sheet = (props: Omit<Props, 'shape'>) => <Dialog {...props} shape="sheet" />;
