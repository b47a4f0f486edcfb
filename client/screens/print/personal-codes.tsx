import type { ListedCode } from '../../../shared/protocol/http.ts';
import { groupedCode, personalCodeLength } from '../../../shared/protocol/personal-code.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { joinAddress } from '../teach/join-address.ts';
import { QrCode } from '../teach/qr-code.tsx';

const perPage = 8;
/** On two lines the letters are twice as large. */
const half = personalCodeLength / 2;

/** Cards to cut out, eight a page: whose it is, the way in, and the code in large letters. The server cannot print them again. */
export function PersonalCodes({ lesson, codes }: { readonly lesson: string; readonly codes: readonly ListedCode[] }) {
  const pages = Array.from({ length: Math.ceil(codes.length / perPage) }, (_, page) => codes.slice(page * perPage, (page + 1) * perPage));
  const address = joinAddress(location.origin, lesson);
  return (
    <>
      {pages.map((page) => (
        <section key={page[0]?.seatId} class="sheet code-cards" aria-label={t('print.sheet.personal')}>
          {page.map((one) => (
            <article key={one.seatId} class="code-card">
              <div class="code-card-who">
                <h2>{one.name}</h2>
                {one.country === null ? null : <p>{countryName(one.country)}</p>}
                <p>{t('print.personal.how')}</p>
                <p>
                  <b>{new URL(address.link).host}</b>
                </p>
              </div>
              <QrCode text={`${address.link}#${one.code}`} label={t('print.personal.qr', { name: one.name })} />
              <p class="code-card-code">
                {[one.code.slice(0, half), one.code.slice(half)].map((line) => (
                  <span key={line}>{groupedCode(line)}</span>
                ))}
              </p>
            </article>
          ))}
        </section>
      ))}
    </>
  );
}
