import type { KeepChoice } from '../../../shared/game/state.ts';
import type { DebtView } from '../../../shared/protocol/views.ts';
import { isOpen } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { institutionName } from '../../text/headline.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';

/** A debt or an award that is due now: pay, pay half, or refuse. */
export function DebtCard({ view, own, debt }: Omit<PhaseProps, 'code'> & { readonly debt: DebtView }) {
  const { send, pending } = useCommand();
  const chosen: KeepChoice = own.decision.repays[debt.id] ?? 'keep';
  const choices: readonly KeepChoice[] = debt.kind === 'award' || !isOpen(view, 'short') ? ['keep', 'break'] : ['keep', 'short', 'break'];
  const creditor = debt.creditor === null ? institutionName(debt.institution ?? '') : countryName(debt.creditor);
  const title = t(debt.kind === 'award' ? 'play.decision.awardTo' : 'play.decision.debtTo', { creditor });
  const everybodySees = debt.monitored || view.transparency || !isOpen(view, 'secrecy');
  return (
    <article class="card obligation">
      <h3>{title}</h3>
      <p>
        <b>{t('play.decision.debtAmount', { coins: coinsText(debt.coins) })}</b>
      </p>
      <div class="choice" role="group" aria-busy={pending} aria-label={title}>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={chosen === choice}
            disabled={own.decision.locked}
            onClick={() => void send({ type: 'ChooseRepayment', debtId: debt.id, choice })}
          >
            {t(`play.decision.repay.${choice}`)}
          </button>
        ))}
      </div>
      <p class="stake" aria-live="polite">
        {t(`play.decision.repayStake.${chosen}`)} {everybodySees ? <b>{t('play.decision.seen.all')}</b> : null}
      </p>
    </article>
  );
}
