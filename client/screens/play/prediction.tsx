import { Card } from '../../parts/card.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { stepMark } from '../../state/hint.ts';
import { othersOf } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';

/** The analyst's guess; right ones earn the Mata Elang badge. */
export function Prediction({ view, own }: Omit<PhaseProps, 'code'>) {
  const { send, pending } = useCommand();
  const { prediction, locked } = own.decision;
  return (
    <Card title={t('play.decision.predict')}>
      <div class="guesses" {...stepMark('guess')} role="group" aria-busy={pending} aria-label={t('play.decision.predict')}>
        <button
          type="button"
          class="pick"
          aria-pressed={prediction === 'nobody'}
          disabled={locked}
          onClick={() => void send({ type: 'PredictBreaker', breaker: 'nobody' })}
        >
          {t('play.decision.nobody')}
        </button>
        {othersOf(view, own.id).map(({ id }) => (
          <button
            key={id}
            type="button"
            class="pick"
            aria-pressed={prediction === id}
            disabled={locked}
            onClick={() => void send({ type: 'PredictBreaker', breaker: id })}
          >
            <CountryBadge id={id} />
          </button>
        ))}
      </div>
      {own.rightPredictions > 0 ? <p class="label">{t('play.decision.badge', { count: own.rightPredictions })}</p> : null}
    </Card>
  );
}
