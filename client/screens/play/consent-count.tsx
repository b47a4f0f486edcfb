import type { OwnCountryView } from '../../../shared/protocol/views.ts';
import { seatView } from '../../state/views.ts';
import { t } from '../../text/text.ts';

interface Consent {
  /** A majority signs off here, and there is more than one to ask. */
  readonly shared: boolean;
  readonly agreed: number;
  readonly needed: number;
  /** This student has agreed, and the others are still missing. */
  readonly waits: boolean;
}

/** How far the delegation agrees to sign this offer, or (null) to lock (rule RO6). */
export function consentOf(own: OwnCountryView, offerId: string | null): Consent {
  const { members, signOff, needed, consents } = own.delegation;
  const agreed = offerId === null ? consents.lock : (consents.offers[offerId] ?? []);
  const me = seatView.value?.seatId;
  const shared = signOff === 'majority' && members.length > 1;
  return { shared, agreed: agreed.length, needed, waits: shared && agreed.length < needed && agreed.some((id) => id === me) };
}

export function ConsentCount({ own, offerId }: { readonly own: OwnCountryView; readonly offerId: string | null }) {
  const { shared, agreed, needed, waits } = consentOf(own, offerId);
  if (!shared) return null;
  const all = own.delegation.members.filter((member) => !member.away).length;
  return (
    <p class="consent" role="status">
      <b>{t('delegation.consent.count', { count: agreed, all: Math.max(all, needed) })}</b>{' '}
      <span class="muted">{waits ? t('delegation.consent.waits', { needed }) : t('delegation.consent.needed', { needed })}</span>
    </p>
  );
}
