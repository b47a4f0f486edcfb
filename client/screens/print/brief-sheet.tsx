import type { CountryBrief } from '../../../shared/protocol/http.ts';
import { goods, resources } from '../../../shared/scenario/names.ts';
import { formatNumber, t } from '../../text/text.ts';

/** One country's page: what all may know on top, its secret below the fold. */
export function BriefSheet({ brief }: { readonly brief: CountryBrief }) {
  return (
    <section class="sheet brief-sheet" style={{ '--k': brief.colour }}>
      <h2>{brief.name}</h2>
      <h3>{t('print.brief.open')}</h3>
      <p>{brief.brief}</p>
      <div class="brief-goods">
        <div>
          <h3>{t('print.brief.need')}</h3>
          <ul>
            {resources.map((good) => (
              <li key={good}>{`${formatNumber(brief.need[good], 1)} ${t(`common.good.${good}`)}`}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('print.brief.have')}</h3>
          <ul>
            {goods.map((good) => (
              <li key={good}>{`${formatNumber(brief.production[good], 1)} ${t(`common.good.${good}`)}`}</li>
            ))}
          </ul>
        </div>
      </div>
      <div class="brief-secret">
        <h3>{t('print.brief.secret')}</h3>
        <p>{brief.secretBrief}</p>
      </div>
    </section>
  );
}
