import type { AgreementView } from '../../../shared/protocol/views.ts';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { language, t } from '../../text/text.ts';
import { ConfirmButton } from './confirm-button.tsx';
import type { PhaseProps } from './game.tsx';
import { Duty } from './duty.tsx';
import { OfferLines } from './offer-lines.tsx';

/** An agreement of ours: who, what, until when, and the way out of a lasting one. */
export function AgreementCard({ own, agreement }: Pick<PhaseProps, 'own'> & { readonly agreement: AgreementView }) {
  const { send, pending } = useCommand();
  return (
    <article class="card good">
      <header>
        <span class="row">
          {agreement.parties
            .filter((party) => party !== own.id)
            .map((party) => (
              <CountryBadge key={party} id={party} />
            ))}
        </span>
      </header>
      {agreement.title === null ? null : <h3>{agreement.title[language.value]}</h3>}
      <OfferLines clauses={agreement.clauses} me={own.id} />
      {agreement.until > agreement.round ? <p class="label">{t('play.offer.until', { round: agreement.until })}</p> : null}
      {agreement.mediator === null ? null : <p class="label">{t('play.offer.mediator', { country: countryName(agreement.mediator) })}</p>}
      <GlossaryTerms concepts={[agreement.form]} />
      {own.limits.leavable.includes(agreement.id) ? (
        <Duty of="head">
          <ConfirmButton
            label={t('play.offer.leave')}
            title={t('play.offer.leaveTitle')}
            text={t('play.offer.leaveText')}
            kind="danger"
            pending={pending}
            onConfirm={() => send({ type: 'LeaveAgreement', agreementId: agreement.id }, t('play.offer.leaveDone'))}
          />
        </Duty>
      ) : null}
    </article>
  );
}
