import { useId, useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useCommand } from '../../state/use-command.ts';
import { countryName, worldTexts } from '../../state/world-words.ts';
import { formatList, t } from '../../text/text.ts';
import { isOpen } from '../../state/own-figures.ts';
import { actorName } from '../../text/headline.ts';
import { WorldFeed } from './world-feed.tsx';
import { headlinesPerRound, mostCharacters } from '../../../shared/model/word-limits.ts';

interface Props {
  readonly view: PublicView;
  readonly seat: SeatView;
}

/** The place of a student without a country: what the hall sees, and the one thing this office may do (rules OC1–OC5). */
export function OfficeDesk({ view, seat }: Props) {
  const { office } = seat;
  if (office === null) return null;
  return (
    <div class="column">
      <Card title={t(`delegation.office.${office}`)} tone="accent">
        <p>{t(`delegation.office.about.${office}`)}</p>
        {office === 'press' ? (
          <Press view={view} seat={seat} />
        ) : office === 'ngo' ? (
          <Ngo view={view} />
        ) : office === 'secretariat' ? (
          <Secretariat view={view} />
        ) : (
          <Researcher />
        )}
      </Card>
      <WorldFeed view={view} />
    </div>
  );
}

/** Nothing to press: what is worth watching. */
function Researcher() {
  return (
    <>
      <h3>{t('delegation.office.watch.title')}</h3>
      <ul class="bullets">
        {(['approach', 'words', 'turn'] as const).map((what) => (
          <li key={what}>{t(`delegation.office.watch.${what}`)}</li>
        ))}
      </ul>
    </>
  );
}

function Press({ view, seat }: Props) {
  const { send, pending } = useCommand();
  const [text, setText] = useState('');
  const field = useId();
  const left = headlinesPerRound - (view.desks.published[seat.seatId] ?? 0);
  if (left <= 0) return <p class="notice good">{t('delegation.office.pressDone')}</p>;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const said = text.trim();
        if (said === '' || pending) return;
        void send({ type: 'PublishHeadline', text: said }, t('delegation.office.published')).then((ok) => {
          if (ok) setText('');
        });
      }}
    >
      <div class="field">
        <label for={field}>{t('delegation.office.headline', { count: left })}</label>
        <input
          id={field}
          class="input"
          value={text}
          maxLength={mostCharacters.headline}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Button kind="primary" type="submit" wide pending={pending}>
        {t('delegation.office.publish')}
      </Button>
    </form>
  );
}

function Ngo({ view }: { readonly view: PublicView }) {
  const { send, pending } = useCommand();
  if (view.desks.broughtActor) return <p class="notice good">{t('delegation.office.ngoDone')}</p>;
  const taken = view.actor !== null && view.actor.calledBy.length > 0;
  const actors = Object.keys(worldTexts.value?.actors ?? {}).filter((id) => id !== view.actor?.id);
  if (!isOpen(view, 'actors') || actors.length === 0 || view.clock.phase !== 'negotiation' || taken)
    return <p class="muted">{t(taken ? 'delegation.office.ngoTaken' : 'delegation.office.ngoWait')}</p>;
  return (
    <div class="stack tight">
      {actors.map((id) => (
        <Button key={id} wide pending={pending} onClick={() => void send({ type: 'BringActor', actorId: id }, t('delegation.office.brought'))}>
          {actorName(id)}
        </Button>
      ))}
    </div>
  );
}

function Secretariat({ view }: { readonly view: PublicView }) {
  const { send, pending } = useCommand();
  const { inspected } = view.desks;
  const chosen = view.agreements.find((agreement) => agreement.id === inspected);
  const parties = (ids: PublicView['agreements'][number]['parties']) => formatList(ids.map(countryName));
  if (chosen !== undefined) return <p class="notice good">{t('delegation.office.inspecting', { countries: parties(chosen.parties) })}</p>;
  if (view.clock.phase !== 'negotiation') return <p class="muted">{t('delegation.office.secretariatWait')}</p>;
  if (view.agreements.length === 0) return <p class="muted">{t('delegation.office.noAgreements')}</p>;
  return (
    <div class="stack tight">
      {view.agreements.map((agreement) => (
        <Button
          key={agreement.id}
          wide
          pending={pending}
          onClick={() => void send({ type: 'InspectAgreement', agreementId: agreement.id }, t('delegation.office.announced'))}
        >
          {t('delegation.office.inspect', { countries: parties(agreement.parties) })}
        </Button>
      ))}
    </div>
  );
}
