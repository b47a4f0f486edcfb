import type { CountryId } from '../../../shared/lib/ids.ts';
import type { PublicTexts } from '../../../shared/protocol/http.ts';
import type { PublicView } from '../../../shared/protocol/views.ts';
import { formatList, t } from '../../text/text.ts';

interface Props {
  readonly view: PublicView;
  readonly texts: PublicTexts;
  readonly nameOf: (id: CountryId) => string;
}

/** This round's news card (NC1) and the actor on offer (AC1), until the reveal tells what came of them; nothing in a round without. */
export function EventCards({ view, texts, nameOf }: Props) {
  const card = view.card && texts.cards[view.card.id];
  const { actor } = view;
  const words = actor && texts.actors[actor.id];
  if (!card && !words) return null;
  const struck = view.card?.country;
  return (
    <div class="stage-cards">
      {card ? (
        <article class="event card">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 4h14v16H5z" />
            <path d="M12 8v5m0 3v.2" />
          </svg>
          <div>
            <p>
              <strong>{card.title}</strong> <small>{struck ? nameOf(struck) : t('stage.card.all')}</small>
            </p>
            <p class="line">{card.text.replaceAll('{country}', struck ? nameOf(struck) : '')}</p>
          </div>
        </article>
      ) : null}
      {actor && words ? (
        <article class={`event actor ${actor.acts ? 'acts' : ''}`}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="8" r="3.6" />
            <path d="M4.5 20c.6-4.4 3.6-6.5 7.5-6.5s6.9 2.1 7.5 6.5" />
          </svg>
          <div>
            <p>
              <strong>{words.name}</strong> <small>{actorState(actor)}</small>
            </p>
            <p class="line">{actor.calledBy.length > 0 ? t('stage.actor.calledBy', { countries: formatList(actor.calledBy.map(nameOf)) }) : words.about}</p>
          </div>
        </article>
      ) : null}
    </div>
  );
}

function actorState(actor: NonNullable<PublicView['actor']>): string {
  return actor.acts ? t('stage.actor.acts') : t('stage.actor.called', { count: actor.calledBy.length, needed: actor.sponsors });
}
