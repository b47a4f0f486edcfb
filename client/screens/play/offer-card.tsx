import { useState } from 'preact/hooks';
import { refuseReasonList } from './refuse-reasons.ts';
import type { OfferView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { stepMark } from '../../state/hint.ts';
import { blockedBy } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { formatList, language, t } from '../../text/text.ts';
import { ConsentCount, consentOf } from './consent-count.tsx';
import { Duty } from './duty.tsx';
import type { PhaseProps } from './game.tsx';
import { OfferFigures } from './offer-figures.tsx';
import { OfferLines } from './offer-lines.tsx';
import { counterDraft } from './offer-draft.ts';
import { offerDraft } from './open-sheets.ts';
import { crossings, RedLineWarnings } from './red-line-warnings.tsx';

interface Props extends Omit<PhaseProps, 'code'> {
  readonly offer: OfferView;
}

/** An open offer with everything one can do about it. */
export function OfferCard({ view, own, offer }: Props) {
  const [refusing, setRefusing] = useState(false);
  const signing = useCommand();
  const others = offer.parties.filter((party) => party !== own.id);
  const waitingFor = [...others, ...(offer.mediator === null || offer.mediator === own.id ? [] : [offer.mediator])].filter(
    (party) => !offer.signedBy.includes(party),
  );
  const first = offer.proposer !== null && offer.proposer !== own.id ? offer.proposer : others[0];
  const blocked = offer.awaitsMe ? blockedBy(view, own, offer) : null;
  const mediates = offer.mediator === own.id;
  const consent = consentOf(own, offer.id);
  const signedByMe = offer.signedBy.includes(own.id);
  return (
    <article class={`card offer ${offer.awaitsMe ? 'accent' : ''}`}>
      <header>
        {first === undefined ? null : <CountryBadge id={first} bare />}
        <h3>
          {mediates
            ? t('play.offer.mediate', { countries: formatList(offer.parties.map(countryName)) })
            : offer.draft !== null
              ? offer.draft.title[language.value]
              : offer.proposer === null
                ? t('play.offer.secretariat')
                : offer.mine
                  ? t('play.offer.to', { countries: formatList(others.map(countryName)) })
                  : t('play.offer.from', { country: countryName(offer.proposer) })}
        </h3>
      </header>
      {offer.pressed && !offer.mine && offer.proposer !== null ? (
        <p class="notice bad">{t('play.offer.pressed', { country: countryName(offer.proposer) })}</p>
      ) : null}
      {offer.draft === null ? null : (
        <p>
          <span class="state">{t('play.offer.onTable')}</span> {offer.draft.about[language.value]}
        </p>
      )}
      {mediates ? <p class="notice info">{t('play.offer.mediateText')}</p> : null}
      <OfferLines clauses={offer.clauses} me={own.id} />
      {offer.rounds > 1 ? <p class="label">{t('play.offer.lasts', { count: offer.rounds })}</p> : null}
      {offer.mediator === null || mediates ? null : <p class="label">{t('play.offer.mediator', { country: countryName(offer.mediator) })}</p>}
      <OfferFigures view={view} own={own} parties={offer.parties} clauses={offer.clauses} mediator={offer.mediator} detailed />
      <RedLineWarnings view={view} me={own.id} crossed={crossings(view, [own.id], mediates ? [] : offer.clauses)} />
      {blocked === null ? null : (
        <p class="notice">{blocked === own.id ? t('play.partners.dealsNone') : t('play.offer.blocked', { country: countryName(blocked) })}</p>
      )}
      {offer.awaitsMe ? <ConsentCount own={own} offerId={offer.id} /> : null}
      {offer.awaitsMe ? (
        <Duty of="head" shared={consent.shared}>
          <div class="actions" {...stepMark(`offer ${offer.id}`)}>
            <Button
              kind="primary"
              disabled={blocked !== null || consent.waits}
              pending={signing.pending}
              onClick={() =>
                void signing.send({ type: 'SignOffer', offerId: offer.id, offerVersion: offer.version }, consent.shared ? undefined : t('play.offer.signed'))
              }
            >
              {consent.shared ? t('delegation.consent.sign') : t('play.offer.sign')}
            </Button>
            {offer.proposer === null || offer.pressed || mediates ? null : (
              <Button
                onClick={() => {
                  offerDraft.value = counterDraft(offer, own.id);
                }}
              >
                {t('play.offer.counter')}
              </Button>
            )}
            <Button kind="danger" onClick={() => setRefusing(true)}>
              {t('play.offer.refuse')}
            </Button>
          </div>
        </Duty>
      ) : (
        <div class="actions">
          <p class="grow">
            {signedByMe && !offer.mine ? `${t('play.offer.youSigned')} ` : ''}
            {waitingFor.length === 0 ? '' : t('play.offer.waitingFor', { countries: formatList(waitingFor.map(countryName)) })}
          </p>
          {offer.mine ? (
            <Duty of="envoy">
              <Button pending={signing.pending} onClick={() => void signing.send({ type: 'WithdrawOffer', offerId: offer.id }, t('play.offer.withdrawn'))}>
                {t('play.offer.withdraw')}
              </Button>
            </Duty>
          ) : null}
        </div>
      )}
      {refusing ? <RefuseDialog offer={offer} onClose={() => setRefusing(false)} /> : null}
    </article>
  );
}

function RefuseDialog({ offer, onClose }: { readonly offer: OfferView; readonly onClose: () => void }) {
  const { send, pending } = useCommand();
  return (
    <Dialog title={t('play.refuse.title')} onClose={onClose}>
      <p class="muted">{t('play.refuse.text')}</p>
      <div class="stack tight">
        {refuseReasonList.map((reason) => (
          <Button
            key={reason}
            wide
            pending={pending}
            onClick={() => void send({ type: 'RefuseOffer', offerId: offer.id, offerVersion: offer.version, reason }, t('play.offer.refused')).then(onClose)}
          >
            {t(`play.refuse.reason.${reason}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
