import { useState } from 'preact/hooks';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { suggestTrade } from '../../../shared/preview/suggest-trade.ts';
import type { Good } from '../../../shared/scenario/schema.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/dialog.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { GoodIcon } from '../../parts/good-chip.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import { goods } from '../../../shared/scenario/names.ts';
import { countryOf, needsOf } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';
import { ExtraClauses } from './extra-clauses.tsx';
import type { PhaseProps } from './game.tsx';
import { amountOf, clausesOf, type OfferDraft, withAmount, withoutPartner, withSuggestion } from './offer-draft.ts';
import { OfferFigures } from './offer-figures.tsx';
import { OfferTemplates } from './offer-templates.tsx';
import { offerDraft, openPartner } from './open-sheets.ts';
import { crossings, isForbidden, RedLineWarnings } from './red-line-warnings.tsx';

/** Composes an offer from "what do you need?", clause by clause, with its consequences always in view. */
export function OfferComposer({ view, own, draft }: Omit<PhaseProps, 'code'> & { readonly draft: OfferDraft }) {
  const { send, pending, refusal } = useCommand();
  const set = (next: OfferDraft) => {
    offerDraft.value = next;
  };
  const close = () => {
    offerDraft.value = null;
  };
  const clauses = clausesOf(draft);
  const parties = [own.id, ...draft.partners];
  const crossed = crossings(view, parties, clauses);
  const names = formatList(draft.partners.map(countryName));
  const submit = async () => {
    const accepted = await send(
      {
        type: 'MakeOffer',
        to: [...draft.partners],
        clauses: [...clauses],
        ...(draft.counterOf === null ? {} : { counterOf: draft.counterOf }),
        ...(draft.pressed ? { pressed: true } : {}),
        ...(draft.mediator === null ? {} : { mediator: draft.mediator }),
        ...(draft.rounds === 1 ? {} : { rounds: draft.rounds }),
      },
      t('play.offer.sent'),
    );
    if (!accepted) return;
    close();
    openPartner.value = null;
  };
  return (
    <Sheet
      title={t(draft.counterOf === null ? 'play.compose.title' : 'play.compose.counterTitle', { countries: names })}
      onClose={close}
      careful
      foot={
        <>
          <Button onClick={close}>{t('common.action.cancel')}</Button>
          <span class="grow">
            <Button kind="primary" wide pending={pending} disabled={clauses.length === 0 || isForbidden(view, own.id, crossed)} onClick={() => void submit()}>
              {t(draft.counterOf === null ? 'play.compose.send' : 'play.compose.sendCounter')}
            </Button>
          </span>
        </>
      }
    >
      {clauses.length === 0 && draft.partners.length === 1 && draft.partners[0] !== undefined && draft.counterOf === null ? (
        <OfferTemplates view={view} own={own} draft={draft} partner={draft.partners[0]} set={set} />
      ) : null}
      {draft.partners.length === 1 && draft.partners[0] !== undefined ? (
        <WhatDoYouNeed view={view} own={own} draft={draft} partner={draft.partners[0]} set={set} />
      ) : null}
      {draft.partners.map((partner) => (
        <section key={partner} class="stack tight">
          {draft.partners.length === 1 ? null : (
            <div class="row spread">
              <h3>{countryName(partner)}</h3>
              <Button size="small" kind="quiet" onClick={() => set(withoutPartner(draft, partner))}>
                {t('play.compose.removePartner', { country: countryName(partner) })}
              </Button>
            </div>
          )}
          <div class="two">
            <Side view={view} own={own} draft={draft} from={own.id} to={partner} title={t('play.offer.give')} set={set} />
            <Side view={view} own={own} draft={draft} from={partner} to={own.id} title={t('play.offer.get')} set={set} />
          </div>
        </section>
      ))}
      {clauses.length === 0 ? (
        <p class="notice">{t('play.compose.empty')}</p>
      ) : (
        <div class="card inner preview" aria-live="polite">
          <OfferFigures view={view} own={own} parties={parties} clauses={clauses} mediator={draft.mediator} detailed warning />
          <GlossaryTerms concepts={['mutualBenefit', 'equality']} />
        </div>
      )}
      <ExtraClauses view={view} own={own} draft={draft} set={set} />
      <RedLineWarnings view={view} me={own.id} crossed={crossed} />
      <ErrorNotice refusal={refusal} />
    </Sheet>
  );
}

interface DraftProps extends Omit<PhaseProps, 'code'> {
  readonly draft: OfferDraft;
  readonly set: (draft: OfferDraft) => void;
}

function WhatDoYouNeed({ view, own, draft, partner, set }: DraftProps & { readonly partner: CountryId }) {
  const [asked, setAsked] = useState<{ readonly good: Good; readonly found: boolean } | null>(null);
  const suggest = (good: Good) => {
    const clauses = suggestTrade(view, own, partner, good);
    setAsked({ good, found: clauses !== null });
    if (clauses !== null) set(withSuggestion(draft, own.id, partner, clauses));
  };
  return (
    <section class="stack tight">
      <h3>{t('play.compose.ask')}</h3>
      <div class="choice needs">
        {needsOf(own).map(({ good, have, need }) => {
          const missing = Math.round(2 * (need - have)) / 2;
          return (
            <button key={good} type="button" aria-pressed={asked?.good === good && asked.found} onClick={() => suggest(good)}>
              <span class="faced">
                <GoodIcon good={good} />
                {t(`common.good.${good}`)}
              </span>
              <small class="muted">{missing > 0 ? t('play.compose.missing', { amount: formatNumber(missing, 1) }) : t('play.compose.enough')}</small>
            </button>
          );
        })}
      </div>
      <p class="label" aria-live="polite">
        {asked === null ? '' : asked.found ? t('play.compose.suggested') : t('play.compose.noSuggestion', { good: t(`common.good.${asked.good}`) })}
      </p>
    </section>
  );
}

/** The goods that go one way: steppers for what is in, buttons for what may be added. */
function Side({ view, own, draft, from, to, title, set }: DraftProps & { readonly from: CountryId; readonly to: CountryId; readonly title: string }) {
  const most = (good: Good): number => Math.floor(2 * (from === own.id ? own.free[good] : (countryOf(view, from)?.production[good] ?? 0))) / 2;
  const inside = goods.filter((good) => amountOf(draft, from, to, good) > 0);
  const outside = goods.filter((good) => !inside.includes(good) && most(good) >= 1);
  return (
    <div class="side compose">
      <h4 class="label">{title}</h4>
      {inside.length === 0 ? <p class="muted">{t('play.offer.nothing')}</p> : null}
      {inside.map((good) => (
        <div key={good} class="compose-line">
          <span class="faced">
            <GoodIcon good={good} />
            <b>{t(`common.good.${good}`)}</b>
          </span>
          <Stepper
            label={t('play.compose.amountOf', { good: t(`common.good.${good}`), from: countryName(from), to: countryName(to) })}
            value={amountOf(draft, from, to, good)}
            max={Math.max(most(good), amountOf(draft, from, to, good))}
            onChange={(amount) => set(withAmount(draft, from, to, good, amount))}
          />
        </div>
      ))}
      <div class="row">
        {outside.map((good) => (
          <button
            key={good}
            type="button"
            class="add"
            aria-label={`${title}: ${t('play.compose.add', { good: t(`common.good.${good}`) })}`}
            onClick={() => set(withAmount(draft, from, to, good, 1))}
          >
            <span aria-hidden="true">+</span>
            <GoodIcon good={good} />
            {t(`common.good.${good}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
