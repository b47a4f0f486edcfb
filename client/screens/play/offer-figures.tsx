import type { Clause } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { Concept } from '../../../shared/scenario/names.ts';
import { previewOffer } from '../../../shared/preview/preview-offer.ts';
import { GlossaryTerm } from '../../parts/glossary-term.tsx';
import { countryName } from '../../state/world-words.ts';
import { formatNumber, formatSigned, t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';

interface Props extends Omit<PhaseProps, 'code'> {
  /** The own country included. */
  readonly parties: readonly CountryId[];
  readonly clauses: readonly Clause[];
  readonly mediator?: CountryId | null;
  /** Also where the goods get lost. */
  readonly detailed?: boolean;
  /** Our own draft: say when it cannot be wise. */
  readonly warning?: boolean;
}

const parts = ['bureaucracy', 'mistrust', 'values', 'tariff'] as const;
const partConcepts = {
  bureaucracy: 'bureaucracy',
  mistrust: 'mistrust',
  values: 'differingValues',
  tariff: 'freeTrade',
} as const satisfies Readonly<Record<(typeof parts)[number], Concept>>;

/** Coloured as the whole number on the screen says: what rounds to 0 is no loss. */
const isLoss = (points: number): boolean => points < -0.5;

/** What an offer would bring: we +9, they ±9, 7 of 10 arrive. An estimate from what this player may know. */
export function OfferFigures({ view, own, parties, clauses, mediator = null, detailed = false, warning = false }: Props) {
  const preview = previewOffer(view, own, parties, clauses, mediator);
  const ours = preview.gains[own.id] ?? 0;
  const partners = parties.filter((party) => party !== own.id);
  const hasGoods = clauses.some((clause) => clause.kind === 'transfer');
  const balance = preview.fairness >= 0.8 ? 'fair' : preview.fairness >= 0.5 ? 'tilted' : 'unfair';
  return (
    <div class="stack tight">
      <dl class="offer-figures">
        {parties.includes(own.id) ? (
          <div class={isLoss(ours) ? 'loss' : 'gain'}>
            <dt>{t('play.offer.us')}</dt>
            <dd>{formatSigned(ours)}</dd>
          </div>
        ) : null}
        {partners.map((party) => {
          const gain = preview.gains[party] ?? 0;
          return (
            <div key={party} class={isLoss(gain) ? 'loss' : 'gain'}>
              <dt>{partners.length === 1 ? t('play.offer.they') : countryName(party)}</dt>
              <dd>{isLoss(gain) ? formatSigned(gain) : t('play.offer.about', { points: formatNumber(Math.max(0, gain)) })}</dd>
            </div>
          );
        })}
        {hasGoods ? (
          <div class="arrive">
            <dt>{t('play.offer.arrive', { count: preview.arriveOfTen })}</dt>
            <dd aria-hidden="true">
              <TenDots count={preview.arriveOfTen} />
            </dd>
          </div>
        ) : null}
      </dl>
      <p class="label">
        {t('play.offer.gainHelp')}
        {hasGoods ? ` · ${t(`play.offer.${balance}`)}` : ''}
      </p>
      {warning && ours <= -0.5 ? (
        <p class="notice bad">{t('play.compose.lose')}</p>
      ) : warning && partners.some((party) => (preview.gains[party] ?? 0) <= -0.5) ? (
        <p class="notice bad">{t('play.compose.theyLose')}</p>
      ) : null}
      {detailed && hasGoods ? (
        <details class="friction">
          <summary>{t('play.offer.why')}</summary>
          <ul class="stack tight">
            {parts
              .filter((part) => preview.friction[part] >= 0.005)
              .map((part) => (
                <li key={part} class="row spread">
                  <span class="terms">
                    <GlossaryTerm concept={partConcepts[part]}>{t(`play.offer.friction.${part}`)}</GlossaryTerm>
                  </span>
                  <b class="number">{t('play.offer.friction.percent', { percent: formatNumber(100 * preview.friction[part]) })}</b>
                </li>
              ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function TenDots({ count }: { readonly count: number }) {
  return (
    <span class="ten">
      {Array.from({ length: 10 }, (_, index) => (
        <i key={index} class={index < count ? 'full' : ''} />
      ))}
    </span>
  );
}
