import type { ComponentType } from 'preact';
import { useId, useState } from 'preact/hooks';
import { recallSecret } from '../../net/secrets.ts';
import { t } from '../../text/text.ts';

type Code = ComponentType<{ readonly text: string; readonly label: string }>;

/** The way to this seat from another phone; its key rides in the fragment, which no server sees. */
export function DeviceLink({ code }: { readonly code: string }) {
  // The maker of QR codes is loaded only when somebody asks for one.
  const [maker, setMaker] = useState<{ readonly Code: Code } | null>(null);
  const field = useId();
  const secret = recallSecret('seat', code);
  if (secret === null) return null;
  const link = `${location.origin}/play/${code}#${secret}`;
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open && maker === null) void import('../teach/qr-code.tsx').then(({ QrCode }) => setMaker({ Code: QrCode }));
      }}
    >
      <summary>{t('play.menu.device')}</summary>
      <div class="stack tight">
        <p class="label">{t('play.menu.deviceHint')}</p>
        {maker === null ? null : (
          <div class="device-code">
            <maker.Code text={link} label={t('play.menu.deviceField')} />
          </div>
        )}
        <label class="unseen" for={field}>
          {t('play.menu.deviceField')}
        </label>
        <input id={field} class="input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </div>
    </details>
  );
}
