import type { ClauseKind } from '../../../shared/scenario/names.ts';
import { formatList, t } from '../../text/text.ts';

const steps = ['news', 'negotiation', 'decision', 'reveal', 'reflection'] as const;
const figures = ['needs', 'threat', 'fund', 'offer', 'trust'] as const;

/** The rules on one page, for every delegation's desk. */
export function CheatSheet({ clauses }: { readonly clauses: readonly ClauseKind[] }) {
  return (
    <section class="sheet">
      <h2>{t('print.cheat.title')}</h2>
      <h3>{t('print.cheat.worth')}</h3>
      <p>{t('print.cheat.worthText')}</p>
      <h3>{t('print.cheat.round')}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(`print.cheat.steps.${step}`)}</li>
        ))}
      </ol>
      <h3>{t('print.cheat.figures')}</h3>
      <ol>
        {figures.map((figure) => (
          <li key={figure}>{t(`print.cheat.figure.${figure}`)}</li>
        ))}
      </ol>
      {clauses.length === 0 ? null : (
        <>
          <h3>{t('print.cheat.clauses')}</h3>
          <p class="cheat-clauses">{formatList(clauses.map((kind) => t(`common.clause.${kind}`)))}.</p>
        </>
      )}
      <p>
        <b>{t('print.cheat.end')}</b>
      </p>
    </section>
  );
}
