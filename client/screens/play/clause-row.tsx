import type { CountryId } from '../../../shared/lib/ids.ts';
import { type Good, goods } from '../../../shared/scenario/names.ts';
import { GoodIcon } from '../../parts/good-chip.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import { countryOf } from '../../state/own-figures.ts';
import { formatNumber, t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import type { ExtraClause } from './offer-draft.ts';
import { clauseSentence } from './offer-lines.tsx';

interface Props extends Omit<PhaseProps, 'code'> {
  readonly clause: ExtraClause;
  readonly change: (clause: ExtraClause) => void;
  readonly remove: () => void;
}

const rates = [0, 0.1, 0.2] as const;

/** A clause that is in the draft: its sentence, its one small control, and the way out. */
export function ClauseRow({ view, own, clause, change, remove }: Props) {
  const sentence = clauseSentence(clause);
  const most = (from: CountryId, good: Good): number =>
    Math.max(1, Math.floor(from === own.id ? own.free[good] : (countryOf(view, from)?.production[good] ?? 1)));
  return (
    <div class="clause-row">
      <div class="row spread">
        <span class="grow">{sentence}</span>
        <button type="button" class="btn small" aria-label={t('play.compose.remove', { clause: sentence })} onClick={remove}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {clause.kind === 'aid' ? (
        <>
          <div class="choice" role="group" aria-label={t('play.compose.which')}>
            {goods.map((good) => (
              <button
                key={good}
                type="button"
                aria-label={t(`common.good.${good}`)}
                aria-pressed={clause.good === good}
                onClick={() => change({ ...clause, good, amount: Math.min(clause.amount, most(clause.from, good)) })}
              >
                <GoodIcon good={good} />
              </button>
            ))}
          </div>
          <Stepper
            label={t(`common.good.${clause.good}`)}
            value={clause.amount}
            min={1}
            max={most(clause.from, clause.good)}
            onChange={(amount) => change({ ...clause, amount })}
          />
        </>
      ) : null}
      {clause.kind === 'loan' ? (
        <>
          <Stepper
            label={t('play.compose.coins')}
            value={clause.coins}
            min={1}
            max={most(clause.from, 'funds')}
            onChange={(coins) => change({ ...clause, coins })}
          />
          <span class="label">{t('play.compose.rate')}</span>
          <div class="choice" role="group" aria-label={t('play.compose.rate')}>
            {rates.map((rate) => (
              <button key={rate} type="button" aria-pressed={clause.rate === rate} onClick={() => change({ ...clause, rate })}>
                {rate === 0 ? t('play.compose.rateNone') : `${formatNumber(100 * rate)}%`}
              </button>
            ))}
          </div>
          <span class="label">{t('play.compose.due')}</span>
          <div class="choice" role="group" aria-label={t('play.compose.due')}>
            {Array.from({ length: Math.min(4, Math.max(1, view.rounds - view.clock.round)) }, (_, at) => at + 1).map((dueIn) => (
              <button key={dueIn} type="button" aria-pressed={clause.dueIn === dueIn} onClick={() => change({ ...clause, dueIn })}>
                {t('play.compose.dueRounds', { count: dueIn })}
              </button>
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}
