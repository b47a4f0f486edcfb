import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { GoodChip } from '../../parts/good-chip.tsx';
import { stepMark } from '../../state/hint.ts';
import { countryOf, isOpen, readyCount } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { threatWords } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatNumber, t } from '../../text/text.ts';
import { ConsentCount, consentOf } from './consent-count.tsx';
import { Duty } from './duty.tsx';
import type { PhaseProps } from './game.tsx';
import { DebtCard } from './debt-card.tsx';
import { ObligationCard } from './obligation-card.tsx';
import { Prediction } from './prediction.tsx';

/** The secret sheet: promises, payment, programme and guess, then the lock. */
export function DecisionPhase({ view, own }: PhaseProps) {
  const lock = useCommand();
  const { decision } = own;
  const consent = consentOf(own, null);
  const secret = isOpen(view, 'secrecy');
  const debts = own.debts.filter((debt) => debt.dueRound === view.clock.round);
  const waiting = view.countries.length - readyCount(view);
  return (
    <div class="column pair">
      <h2>{t('play.decision.title')}</h2>
      <p class={`notice ${secret ? '' : 'info'}`}>{secret ? t('play.decision.secret') : t('play.decision.open')}</p>
      {own.call === null ? null : (
        <div class="card secret">
          <div class="row">
            <b>{t('play.call.reminder', { amount: formatNumber(own.call.extraNeed, 1), good: t(`common.good.${own.call.resource}`) })}</b>
            <GoodChip good={own.call.resource} amount={own.call.extraNeed} />
          </div>
        </div>
      )}
      <fieldset class="stack sheet-of-choices" disabled={decision.locked}>
        <legend class="unseen">{t('play.decision.title')}</legend>
        <div class="stack">
          {debts.length === 0 ? null : (
            <Duty of="finance">
              {debts.map((debt) => (
                <DebtCard key={debt.id} view={view} own={own} debt={debt} />
              ))}
            </Duty>
          )}
          {own.obligations.length + debts.length === 0 ? <p class="muted empty">{t('play.decision.none')}</p> : null}
          {own.obligations.length === 0 ? null : (
            <Duty of="head">
              {own.obligations.map((obligation) => (
                <ObligationCard key={obligation.agreementId} view={view} own={own} obligation={obligation} />
              ))}
            </Duty>
          )}
        </div>
        <div class="stack">
          {isOpen(view, 'fund') ? (
            <Duty of="finance">
              <Payment view={view} own={own} />
              {isOpen(view, 'programme') && view.clock.round > 0 ? <Programme own={own} /> : null}
            </Duty>
          ) : null}
          {isOpen(view, 'prediction') ? (
            <Duty of="analyst">
              <Prediction view={view} own={own} />
            </Duty>
          ) : null}
        </div>
      </fieldset>
      <GlossaryTerms
        concepts={[
          ...(own.obligations.length > 0 ? (['commitment'] as const) : []),
          ...(isOpen(view, 'fund') ? (['collectiveAction', 'freeRiding'] as const) : []),
          ...(isOpen(view, 'programme') ? (['functional', 'sdgs'] as const) : []),
        ]}
      />
      <div class="ready-bar">
        <div class="ready-words">
          <p class="label" aria-live="polite">
            {decision.locked
              ? `${t('play.decision.lockedTitle')}. ${waiting > 0 ? t('play.decision.lockedText', { count: waiting }) : t('play.decision.lockedAll')}`
              : t('play.ready.others', { ready: readyCount(view), all: view.countries.length })}
          </p>
          {decision.locked ? null : <ConsentCount own={own} offerId={null} />}
        </div>
        <Duty of="head" shared={consent.shared} compact>
          <Button
            {...stepMark('lock')}
            kind={decision.locked ? 'plain' : 'primary'}
            disabled={consent.waits}
            pending={lock.pending}
            onClick={() => void lock.send({ type: 'LockDecision', locked: !decision.locked })}
          >
            {decision.locked ? t('play.decision.unlock') : consent.shared ? t('delegation.consent.lock') : t('play.decision.lock')}
          </Button>
        </Duty>
      </div>
    </div>
  );
}

/** The five buttons of what the common fund gets. */
export function Payment({ view, own }: Omit<PhaseProps, 'code'>) {
  const { send, pending } = useCommand();
  const pledge = countryOf(view, own.id)?.pledge ?? null;
  const fair = Math.round(own.limits.fairCoins);
  const values = { pledge: formatNumber(pledge ?? 0, 1), fair: formatNumber(own.limits.fairCoins, 1) };
  const { coinsMissing } = view.threat;
  return (
    <Card title={t('play.decision.payment')}>
      <p class="muted">
        {t(pledge === null ? 'play.decision.paymentNoPledge' : 'play.decision.paymentHint', values)}{' '}
        {coinsMissing > 0 ? t('play.decision.pledgesShort', { coins: coinsText(coinsMissing) }) : t('play.decision.pledgesEnough')}
      </p>
      <div class="coins" role="group" aria-busy={pending} aria-label={t('play.decision.payment')}>
        {own.limits.paymentChoices.map((coins) => (
          <button
            key={coins}
            type="button"
            class="pick"
            aria-pressed={own.decision.payment === coins}
            disabled={own.decision.locked}
            onClick={() => void send({ type: 'ChoosePayment', coins, split: own.decision.split })}
          >
            <b class="number">
              {formatNumber(coins, 1)}
              <span class="unseen"> {t('common.good.funds')}</span>
            </b>
            {coins === pledge ? <small>{t('play.decision.pledged')}</small> : coins === fair ? <small>{t('play.decision.fair')}</small> : null}
          </button>
        ))}
      </div>
      {isOpen(view, 'split') && view.otherThreats.length === 1 ? <Split view={view} own={own} /> : null}
    </Card>
  );
}

/** With two threats: which one the payment fights (rule ST2). */
function Split({ view, own }: Omit<PhaseProps, 'code'>) {
  const { send, pending } = useCommand();
  const [first, second] = [view.threat, ...view.otherThreats].map(({ id }) => threatWords(id)?.name ?? id);
  const { payment, split, locked } = own.decision;
  const ways = [
    { name: first, shares: [1, 0] },
    { name: t('play.decision.splitEven'), shares: [0.5, 0.5] },
    { name: second, shares: [0, 1] },
  ];
  return (
    <>
      <p class="label">{t('play.decision.split')}</p>
      <div class="choice" role="group" aria-busy={pending} aria-label={t('play.decision.split')}>
        {ways.map(({ name, shares }) => (
          <button
            key={name}
            type="button"
            aria-pressed={split?.[0] === shares[0]}
            disabled={locked}
            onClick={() => void send({ type: 'ChoosePayment', coins: payment, split: shares })}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}

function Programme({ own }: Pick<PhaseProps, 'own'>) {
  const { send, pending } = useCommand();
  const { programme, locked } = own.decision;
  return (
    <Card title={t('play.decision.programme')}>
      <p class="muted">{t('play.decision.programmeHint')}</p>
      <div class="choice" role="group" aria-busy={pending} aria-label={t('play.decision.programme')}>
        <button type="button" aria-pressed={programme} disabled={locked} onClick={() => void send({ type: 'ChooseProgramme', join: true })}>
          {t('play.decision.join')}
        </button>
        <button type="button" aria-pressed={!programme} disabled={locked} onClick={() => void send({ type: 'ChooseProgramme', join: false })}>
          {t('play.decision.notJoin')}
        </button>
      </div>
    </Card>
  );
}
