import type { AgreementView } from '../../../shared/protocol/views.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { formatList, t } from '../../text/text.ts';
import type { LinkModel, StageModel } from '../../world/stage-model.ts';
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
    <div class="unseen" role="group" aria-label={t('stage.map')}>
      <h2>{t('stage.world.countries')}</h2>
      <ul>
        {model.seats.map((seat) => (
          <li key={seat.id}>
            {[
              t('stage.world.country', { name: seat.name, need: Math.round(seat.need * 100) }),
              ...(seat.mark === 'ready' ? [t('stage.world.ready')] : seat.mark === 'locked' ? [t('stage.world.locked')] : []),
              ...(seat.struck ? [t('stage.world.struck')] : []),
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
              goods: [goodsOf(link, nameOf), ...specialsOf(link, nameOf)].join('; '),
            })}
          </li>
        ))}
      </ul>
      {model.institutions.length === 0 ? null : <h2>{t('stage.world.bodies')}</h2>}
      <ul>
        {model.institutions.map((body) => (
          <li key={body.id}>
            {t(body.open ? 'stage.world.body' : 'stage.world.bodySigning', {
              name: body.name,
              count: body.members.length,
              quorum: body.quorum,
              countries: formatList(body.members.map(nameOf)),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

type NameOf = (id: CountryId) => string;

function goodsOf(link: LinkModel, nameOf: NameOf): string {
  if (link.flows.length === 0) return t('stage.world.noGoods');
  return formatList(
    link.flows.map((flow) => t('stage.world.transfer', { goods: goodsText(flow.good, flow.amount), from: nameOf(flow.from), to: nameOf(flow.to) })),
  );
}

const specialsOf = (link: LinkModel, nameOf: NameOf): readonly string[] => [
  ...(link.gift ? [t('stage.world.special.gift')] : []),
  ...(link.mediator === null ? [] : [t('stage.world.special.mediator', { country: nameOf(link.mediator) })]),
  ...(link.exclusive ? [t('stage.world.special.exclusive')] : []),
  ...(link.security ? [t('stage.world.special.security')] : []),
  ...(link.until === null ? [] : [t('stage.world.special.lasting', { round: link.until })]),
];
