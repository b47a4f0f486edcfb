import type { AgreementView } from '../../../shared/protocol/views.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { formatList, t } from '../../text/text.ts';
import type { StageModel } from '../../world/stage-model.ts';
import { goodsText } from './story-words.ts';

/** The picture in words, for those who hear the stage or read it by keyboard. */
export function StageText({
  model,
  agreements,
  nameOf,
}: {
  readonly model: StageModel;
  readonly agreements: readonly AgreementView[];
  readonly nameOf: (id: CountryId) => string;
}) {
  return (
    <section class="unseen" aria-label={t('stage.map')}>
      <h2>{t('stage.world.countries')}</h2>
      <ul>
        {model.seats.map((seat) => (
          <li key={seat.id}>
            {[
              t('stage.world.country', { name: seat.name, need: Math.round(seat.need * 100) }),
              ...(seat.mark === 'ready' ? [t('stage.world.ready')] : seat.mark === 'locked' ? [t('stage.world.locked')] : []),
              ...(seat.bot ? [t('stage.world.bot')] : []),
            ].join(', ')}
          </li>
        ))}
      </ul>
      <h2>{t('stage.world.agreements')}</h2>
      {agreements.length === 0 ? <p>{t('stage.world.none')}</p> : null}
      <ul>
        {model.links.map((link) => (
          <li key={link.id}>
            {t('stage.world.agreement', {
              countries: formatList(link.parties.map(nameOf)),
              goods:
                link.flows.length === 0
                  ? t('stage.world.noGoods')
                  : formatList(
                      link.flows.map((flow) =>
                        t('stage.world.transfer', { goods: goodsText(flow.good, flow.amount), from: nameOf(flow.from), to: nameOf(flow.to) }),
                      ),
                    ),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
