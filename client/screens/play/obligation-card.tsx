import type { KeepChoice } from '../../../shared/game/state.ts';
import type { ObligationView } from '../../../shared/protocol/views.ts';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { GoodChip } from '../../parts/good-chip.tsx';
import { goods } from '../../../shared/scenario/names.ts';
import { stepMark } from '../../state/hint.ts';
import { isOpen } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { goodsText } from '../../text/amounts.ts';
import { formatList, t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';

/** One promise: what is owed, what is still in our hands, and the choice with what follows from it. */
export function ObligationCard({ view, own, obligation }: Omit<PhaseProps, 'code'> & { readonly obligation: ObligationView }) {
  const { send, pending } = useCommand();
  const chosen: KeepChoice = own.decision.keeps[obligation.agreementId] ?? 'keep';
  // A first lesson keeps to yes and no; the preset's ladder opens cutting short.
  const choices: readonly KeepChoice[] = isOpen(view, 'short') ? ['keep', 'short', 'break'] : ['keep', 'break'];
  const names = formatList(obligation.to.map(countryName));
  const everybodySees = obligation.monitored || view.transparency || !isOpen(view, 'secrecy');
  const inHand = formatList(goods.filter((good) => obligation.atStake[good] > 0).map((good) => goodsText(good, obligation.atStake[good])));
  return (
    <article class="card obligation">
      <header>
        <span class="row">
          {obligation.to.map((country) => (
            <CountryBadge key={country} id={country} bare />
          ))}
        </span>
        <h3>{t('play.decision.to', { countries: names })}</h3>
      </header>
      <div class="row">
        {goods
          .filter((good) => obligation.owed[good] > 0)
          .map((good) => (
            <GoodChip key={good} good={good} amount={obligation.owed[good]} size="big" />
          ))}
      </div>
      {inHand === '' ? null : <p>{t('play.decision.upfront', { goods: inHand })}</p>}
      <div
        class="choice"
        {...stepMark(`promise ${obligation.agreementId}`)}
        role="group"
        aria-busy={pending}
        aria-label={t('play.decision.to', { countries: names })}
      >
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={chosen === choice}
            disabled={own.decision.locked}
            onClick={() => void send({ type: 'ChooseKeep', agreementId: obligation.agreementId, choice })}
          >
            {t(`common.choice.${choice}`)}
          </button>
        ))}
      </div>
      <p class="stake" aria-live="polite">
        {t(`play.decision.stake.${chosen}`)} <b>{everybodySees ? t('play.decision.seen.all') : t('play.decision.seen.partner')}</b>
        {obligation.penalised ? ` ${t('play.decision.penalised')}` : ''}
      </p>
    </article>
  );
}
