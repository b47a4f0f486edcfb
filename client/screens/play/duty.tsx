import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Role } from '../../../shared/model/roles.ts';
import { Button } from '../../parts/button.tsx';
import { useTurn } from '../../state/delegation.ts';
import { t } from '../../text/text.ts';

interface Props {
  readonly of: Role;
  /** Everybody's after all, such as a signature by majority. */
  readonly shared?: boolean;
  /** In a bar there is no room for controls that cannot be used. */
  readonly compact?: boolean;
  readonly children: ComponentChildren;
}

/** Controls of one role: its holder uses them, mates see them and whose turn it is (rule RO5). */
export function Duty({ of: role, shared = false, compact = false, children }: Props) {
  const turn = useTurn(role);
  const [stepsIn, setStepsIn] = useState(false);
  if (shared || turn === null) return <>{children}</>;
  const { holder, away, mayStepIn } = turn;
  const mayUse = mayStepIn && stepsIn;
  const values = { name: holder.name, role: t(`delegation.role.${role}`) };
  return (
    <div class={compact ? 'duty compact' : 'duty'}>
      <div class="duty-note">
        <span>{away ? t('delegation.duty.away', values) : t('delegation.duty.theirs', values)}</span>
        {mayStepIn && !(compact && stepsIn) ? (
          <Button size="small" aria-pressed={stepsIn} onClick={() => setStepsIn(!stepsIn)}>
            {t('delegation.duty.anyway')}
          </Button>
        ) : null}
      </div>
      {compact && !mayUse ? null : (
        <fieldset class="duty-controls" disabled={!mayUse} aria-label={t('delegation.duty.theirs', values)}>
          {children}
        </fieldset>
      )}
    </div>
  );
}
