import { useEffect, useState } from 'preact/hooks';
import { Tabs } from '../../parts/tabs.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { askedTab, hint, tabOf } from '../../state/hint.ts';
import { isOpen, offersAwaiting, offersSent } from '../../state/own-figures.ts';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { AgreementCard } from './agreement-card.tsx';
import { FundPledge } from './fund-pledge.tsx';
import type { PhaseProps } from './game.tsx';
import { Institutions } from './institutions.tsx';
import { OfferCard } from './offer-card.tsx';
import { OfferComposer } from './offer-composer.tsx';
import { offerDraft, openPartner } from './open-sheets.ts';
import { PartnerList } from './partner-list.tsx';
import { PartnerSheet } from './partner-sheet.tsx';
import { Plenary } from './plenary.tsx';
import { ReadyButton } from './ready-button.tsx';
import { RepairCard } from './repair-card.tsx';
import { hasTalk, TalkPanel, talkTitle, unreadLines } from './talk-panel.tsx';
import { ActorCard, DebtsCard, ForesightCard, NewsCard } from './world-cards.tsx';
import { WorldFeed } from './world-feed.tsx';

type Tab = 'partners' | 'offers' | 'world' | 'chat';

/** Talking and signing: tabs on a phone, columns on a wide screen. */
export function NegotiationPhase({ code, view, own }: PhaseProps) {
  const wide = useWide();
  const practice = view.clock.practice;
  const [tab, setTab] = useState<Tab>(offersAwaiting(own).length + own.wounds.length > 0 ? 'offers' : 'partners');
  const hinted = hint.value === null ? null : tabOf(hint.value);
  const asked = askedTab.value;
  useEffect(() => {
    if (asked !== null) setTab(asked);
    askedTab.value = null;
  }, [asked]);
  const partners = <PartnerList view={view} own={own} />;
  const offers = <Offers code={code} view={view} own={own} />;
  const world = <World code={code} view={view} own={own} />;
  const talks = hasTalk(view, own);
  const chat = talks ? <TalkPanel view={view} own={own} /> : null;
  const motionWaits = view.motion !== null && view.motion.outcome === 'open' && !view.motion.voted.includes(own.id);
  return (
    <>
      {practice ? (
        <div class="column">{offers}</div>
      ) : wide ? (
        <div class="columns">
          <div>{partners}</div>
          <div>
            {offers}
            {chat}
          </div>
          <div>{world}</div>
        </div>
      ) : (
        <Tabs
          label={t('play.tabs.label')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'partners', label: t('play.tabs.partners'), hinted: hinted === 'partners' },
            { id: 'offers', label: t('play.tabs.offers'), count: offersAwaiting(own).length, hinted: hinted === 'offers' },
            { id: 'world', label: t('play.tabs.world'), count: motionWaits ? 1 : 0, hinted: hinted === 'world' },
            ...(talks ? [{ id: 'chat' as const, label: talkTitle(view), count: unreadLines(view, own) }] : []),
          ]}
        >
          {tab === 'partners' ? partners : tab === 'offers' ? offers : tab === 'world' ? world : chat}
        </Tabs>
      )}
      <ReadyButton view={view} own={own} label={practice ? t('play.ready.ready') : t('play.ready.readyNegotiation')} />
      {openPartner.value === null ? null : <PartnerSheet view={view} own={own} partner={openPartner.value} />}
      {offerDraft.value === null ? null : <OfferComposer view={view} own={own} draft={offerDraft.value} />}
    </>
  );
}

function Offers({ view, own }: PhaseProps) {
  const awaiting = offersAwaiting(own);
  const sent = offersSent(own);
  const agreed = view.agreements.filter((agreement) => agreement.parties.includes(own.id));
  const refused = own.offers.filter((offer) => offer.mine && offer.status === 'refused' && offer.refusal !== null).slice(-3);
  return (
    <div class="stack">
      <h2 class="wide-only">{t('play.tabs.offers')}</h2>
      {own.wounds.map((wound) => (
        <RepairCard key={wound.id} view={view} wound={wound} />
      ))}
      {awaiting.length + sent.length + agreed.length + refused.length === 0 ? <p class="muted empty">{t('play.offer.none')}</p> : null}
      {awaiting.map((offer) => (
        <OfferCard key={offer.id} view={view} own={own} offer={offer} />
      ))}
      {sent.length === 0 ? null : <h3>{t('play.offer.mine')}</h3>}
      {sent.map((offer) => (
        <OfferCard key={offer.id} view={view} own={own} offer={offer} />
      ))}
      {refused.map((offer) => (
        <p key={offer.id} class="notice bad">
          {t('play.offer.refusedBy', {
            country: countryName(offer.refusal?.by ?? own.id),
            reason: t(`play.refuse.reason.${offer.refusal?.reason ?? 'not-now'}`),
          })}
        </p>
      ))}
      {agreed.length === 0 ? null : <h3>{t('play.offer.agreed')}</h3>}
      {agreed.map((agreement) => (
        <AgreementCard key={agreement.id} own={own} agreement={agreement} />
      ))}
    </div>
  );
}

function World({ view, own }: PhaseProps) {
  return (
    <div class="stack">
      <h2 class="wide-only">{t('play.tabs.world')}</h2>
      <NewsCard view={view} />
      <ForesightCard view={view} own={own} />
      <ActorCard view={view} own={own} />
      {isOpen(view, 'fund') ? <FundPledge view={view} own={own} /> : null}
      {isOpen(view, 'plenary') ? <Plenary view={view} own={own} /> : null}
      <DebtsCard view={view} own={own} />
      <Institutions view={view} own={own} />
      <WorldFeed view={view} />
    </div>
  );
}
