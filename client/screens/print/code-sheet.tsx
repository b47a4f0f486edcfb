import { t } from '../../text/text.ts';
import { worldTexts } from '../../state/world-words.ts';
import { joinAddress } from '../teach/join-address.ts';
import { QrCode } from '../teach/qr-code.tsx';

/** One page to hang on the wall: the code, large, and the way in. */
export function CodeSheet({ code }: { readonly code: string }) {
  const address = joinAddress(location.origin, code);
  return (
    <section class="sheet code-sheet">
      <h2>{t('print.codes.title')}</h2>
      <p>{worldTexts.value?.title}</p>
      <QrCode text={address.link} label={address.words} />
      <p>{t('print.codes.code')}</p>
      <p class="sheet-code">{code}</p>
      <p>
        <b>{address.words}</b>
      </p>
      <p>{t('print.codes.how')}</p>
    </section>
  );
}
