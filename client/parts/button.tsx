import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { t } from '../text/text.ts';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class'> {
  readonly kind?: 'plain' | 'primary' | 'good' | 'danger' | 'quiet';
  readonly size?: 'normal' | 'small';
  readonly wide?: boolean;
  /** On its way to the server: spins, and cannot be pressed twice. */
  readonly pending?: boolean;
  readonly children?: ComponentChildren;
}

export function Button({ kind = 'plain', size = 'normal', wide = false, pending = false, type = 'button', disabled, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled}
      aria-busy={pending}
      class={`btn ${kind === 'plain' ? '' : kind} ${size === 'small' ? 'small' : ''} ${wide ? 'wide' : ''} ${pending ? 'pending' : ''}`}
      {...(pending ? { onClick: undefined, 'aria-disabled': true } : {})}
    >
      {children}
      {pending ? <span class="unseen">{t('common.connection.sending')}</span> : null}
    </button>
  );
}
