import type { CountryId } from '../../../shared/lib/ids.ts';
import { Button } from '../../parts/button.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { Sheet } from '../../parts/dialog.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { GoodChip } from '../../parts/good-chip.tsx';
import { TrustFace } from '../../parts/trust-face.tsx';
import { countryOf, isOpen, publicBalance } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';
import { AgreementCard } from './agreement-card.tsx';
import { pairChannel } from './channels.ts';
import { Chat } from './chat.tsx';
import { Duty } from './duty.tsx';
import type { PhaseProps } from './game.tsx';
import { Interests } from './national-brief.tsx';
import { OfferCard } from './offer-card.tsx';
import { emptyDraft } from './offer-draft.ts';
import { offerDraft, openPartner } from './open-sheets.ts';
import { goodsSentence, lastDealWith } from './last-deal.ts';

/** One country: who they are, what they lack and have, trust, what is between you, and what you can do. */
export function PartnerSheet({ view, own, partner }: Omit<PhaseProps, 'code'> & { readonly partner: CountryId }) {
  const renewing = useCommand();
  const country = countryOf(view, partner);
  if (country === undefined) return null;
  const { lacks, spare } = publicBalance(country);
  const trust = own.trust[partner];
  const name = countryName(partner);
  const offers = own.offers.filter((offer) => offer.status === 'open' && offer.parties.includes(partner));
  const refused = own.offers.filter((offer) => offer.mine && offer.status === 'refused' && offer.parties.includes(partner)).at(-1);
  const deals = view.agreements.filter((agreement) => agreement.parties.includes(partner) && agreement.parties.includes(own.id));
  const last = view.clock.practice ? null : lastDealWith(own, partner);
  const mayDeal = own.limits.dealsLeft > 0 && country.dealsLeft > 0 && !view.clock.practice;
  const close = () => {
    openPartner.value = null;
  };
  return (
    <Sheet
      title={<CountryBadge id={partner} />}
      onClose={close}
      foot={
        view.clock.practice ? undefined : (
          <Duty of="envoy" compact>
            <Button
              kind="primary"
              wide
              disabled={!mayDeal}
              onClick={() => {
                offerDraft.value = emptyDraft(partner);
              }}
            >
              {mayDeal ? t('play.partner.make') : own.limits.dealsLeft === 0 ? t('play.compose.noDeals') : t('play.partners.noDeals')}
            </Button>
          </Duty>
        )
      }
    >
      {offers.map((offer) => (
        <OfferCard key={offer.id} view={view} own={own} offer={offer} />
      ))}
      {refused?.refusal == null || offers.length > 0 ? null : (
        <p class="notice bad">
          {t('play.offer.refusedBy', { country: countryName(refused.refusal.by), reason: t(`play.refuse.reason.${refused.refusal.reason}`) })}
        </p>
      )}
      {last === null || !mayDeal ? null : (
        <div class="card inner">
          <p>{t('play.partner.renewHint', { give: goodsSentence(last.give), get: goodsSentence(last.get) })}</p>
          <Duty of="envoy">
            <Button
              pending={renewing.pending}
              onClick={() =>
                void renewing.send({ type: 'MakeOffer', to: [partner], clauses: [...last.clauses] }, t('play.offer.sent')).then((ok) => {
                  if (ok) close();
                })
              }
            >
              {t('play.partner.renew')}
            </Button>
          </Duty>
        </div>
      )}
      <div class="two">
        <div class="stack tight">
          <h3>{t('play.partners.has')}</h3>
          <div class="row">
            {spare.map(({ good, amount }) => (
              <GoodChip key={good} good={good} amount={amount} />
            ))}
            <GoodChip good="funds" amount={country.production.funds} />
          </div>
        </div>
        <div class="stack tight">
          <h3>{t('play.partners.needs')}</h3>
          <div class="row">
            {lacks.length === 0 ? (
              <span class="muted">{t('play.partners.nothing')}</span>
            ) : (
              lacks.map(({ good, amount }) => <GoodChip key={good} good={good} amount={amount} />)
            )}
          </div>
        </div>
      </div>
      {trust === undefined ? null : (
        <div class="stack tight">
          <h3>{t('play.partner.trust')}</h3>
          <div class="trust-line">
            <span>{t('play.partners.theirs', { country: name })}</span>
            <TrustFace trust={trust.theirs} />
            <b class="number">{formatNumber(trust.theirs)}</b>
          </div>
          <div class="trust-line">
            <span>{t('play.partners.mine', { country: name })}</span>
            <TrustFace trust={trust.mine} />
            <b class="number">{formatNumber(trust.mine)}</b>
          </div>
        </div>
      )}
      {country.visiblePayment === null ? null : <p>{t('play.partner.lastPaid', { coins: coinsText(country.visiblePayment) })}</p>}
      {country.redLines.length === 0 || !isOpen(view, 'redLines') ? null : (
        <p>{t('play.partner.redLines', { clauses: formatList(country.redLines.map((kind) => t(`common.clause.${kind}`))) })}</p>
      )}
      {country.publicInterests.length === 0 ? null : (
        <div class="stack tight">
          <h3>{t('play.partner.interests')}</h3>
          <Interests list={country.publicInterests} />
        </div>
      )}
      <div class="stack tight">
        <h3>{t('play.partner.between')}</h3>
        {deals.length === 0 ? (
          <p class="muted">{t('play.partner.noDeals')}</p>
        ) : (
          deals.map((deal) => <AgreementCard key={deal.id} own={own} agreement={deal} />)
        )}
      </div>
      <p class="label">
        {t('play.partner.power', { power: country.power, tech: formatNumber(country.tech) })}
        {country.bot === null ? '' : ` · ${t('play.partners.bot', { policy: t(`common.policy.${country.bot}`) })}`}
      </p>
      <GlossaryTerms concepts={['trust', 'techGap', 'powerInequality']} />
      {view.chatOpen ? (
        <details class="chat-fold">
          <summary>{t('play.partner.chat')}</summary>
          <Chat view={view} own={own} channel={pairChannel(own, partner)} />
        </details>
      ) : null}
    </Sheet>
  );
}
