import type { CountryId } from '../../../shared/lib/ids.ts';
import { suggestTrade } from '../../../shared/preview/suggest-trade.ts';
import { Button } from '../../parts/button.tsx';
import { isOpen, shortages } from '../../state/own-figures.ts';
import { t } from '../../text/text.ts';
import { aidFrom, loanFrom } from './clause-menu.ts';
import type { PhaseProps } from './game.tsx';
import { type OfferDraft, withExtra, withSuggestion } from './offer-draft.ts';

interface Props extends Omit<PhaseProps, 'code'> {
  readonly draft: OfferDraft;
  readonly partner: CountryId;
  readonly set: (draft: OfferDraft) => void;
}

/** One tap for an empty offer to begin with, as far as the round has opened more than trade. */
export function OfferTemplates({ view, own, draft, partner, set }: Props) {
  const trade = shortages(own)
    .map(({ good }) => suggestTrade(view, own, partner, good))
    .find((clauses) => clauses !== null);
  const starts = [
    ...(trade === undefined ? [] : [{ name: 'trade' as const, next: withSuggestion(draft, own.id, partner, trade) }]),
    ...(isOpen(view, 'aid') ? [{ name: 'aid' as const, next: withExtra(draft, aidFrom(view, own.id, partner)) }] : []),
    ...(isOpen(view, 'loan') && view.clock.round < view.rounds ? [{ name: 'loan' as const, next: withExtra(draft, loanFrom(partner, own.id)) }] : []),
    ...(isOpen(view, 'security') ? [{ name: 'security' as const, next: withExtra(draft, { kind: 'security' }) }] : []),
  ];
  if (starts.every(({ name }) => name === 'trade')) return null;
  return (
    <section class="stack tight">
      <h3>{t('play.compose.start')}</h3>
      <div class="row">
        {starts.map(({ name, next }) => (
          <Button key={name} size="small" onClick={() => set(next)}>
            {t(`play.compose.template.${name}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
