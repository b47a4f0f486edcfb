import './keeping.css';
import { useState } from 'preact/hooks';
import { groupedCode } from '../../../../shared/protocol/personal-code.ts';
import { makeRecovery } from '../../../net/api.ts';
import { recallSecret } from '../../../net/secrets.ts';
import { Button } from '../../../parts/button.tsx';
import { ErrorNotice } from '../../../parts/error-notice.tsx';
import type { ClientRefusal } from '../../../text/refusal-sentence.ts';
import { t } from '../../../text/text.ts';
import { QrCode } from '../qr-code.tsx';

/** A code to take the console over with on another device (rule KP3): made when asked for, shown once, to be printed. */
export function RecoveryPart({ code }: { readonly code: string }) {
  const [made, setMade] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(null);
  const make = async () => {
    setBusy(true);
    const answer = await makeRecovery(code, recallSecret('teacher', code) ?? '');
    setBusy(false);
    setRefusal(answer.ok ? null : answer.refusal);
    if (answer.ok) setMade(answer.value.recovery);
  };
  if (made === null) {
    return (
      <>
        <p>{t('keeping.recovery.about')}</p>
        <ErrorNotice refusal={refusal} />
        <Button pending={busy} onClick={() => void make()}>
          {t('keeping.recovery.make')}
        </Button>
      </>
    );
  }
  const address = new URL(`/teach/${code}`, location.origin);
  return (
    <>
      <div class="recovery-sheet" role="status">
        <h4>{t('keeping.recovery.sheet', { code })}</h4>
        <QrCode text={`${address.href}#${made}`} label={t('keeping.recovery.qr')} />
        <p class="recovery-code">
          {groupedCode(made)
            .split('-')
            .map((group) => (
              <span key={group}>{group}</span>
            ))}
        </p>
        <p>{t('keeping.recovery.how', { address: `${address.host}${address.pathname}` })}</p>
      </div>
      <p class="muted">{t('keeping.recovery.once')}</p>
      <Button onClick={() => window.print()}>{t('keeping.recovery.print')}</Button>
    </>
  );
}
