import { create } from 'qrcode';
import { useMemo } from 'preact/hooks';
import { t } from '../../text/text.ts';

/** The dark modules of a QR code as one path, a unit each; `size` with the quiet zone. */
export function qrPath(text: string): { readonly d: string; readonly size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const quiet = 3;
  let d = '';
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x)) d += `M${x + quiet} ${y + quiet}h1v1h-1z`;
    }
  }
  return { d, size: modules.size + 2 * quiet };
}

/** How to get in: QR, code and address, readable from the last row. */
export function JoinCard({ code, joinUrl, joined }: { readonly code: string; readonly joinUrl: string; readonly joined: number }) {
  const qr = useMemo(() => qrPath(joinUrl), [joinUrl]);
  const address = joinUrl.replace(/^https?:\/\//, '');
  return (
    <section class="stage-join">
      <h1>{t('stage.join.title')}</h1>
      <svg class="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t('stage.join.qr', { address })} shape-rendering="crispEdges">
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.d} fill="#061426" />
      </svg>
      <p class="code" style={{ '--letters': Math.max(5, code.length) }}>
        <small>{t('stage.join.code')}</small>
        <b>{code}</b>
      </p>
      <p class="address">{t('stage.join.orOpen', { address })}</p>
      <p class="joined" aria-live="polite">
        {joined === 0 ? t('stage.join.nobody') : t('stage.join.joined', { count: joined })}
      </p>
    </section>
  );
}
