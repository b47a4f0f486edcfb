import type { OwnCountryView, PublicView, SeatView } from '../../../shared/protocol/views.ts';
import { Sheet } from '../../parts/dialog.tsx';
import { duties, isAway, type Member } from '../../state/delegation.ts';
import { presence } from '../../state/views.ts';
import { countryName } from '../../state/world-words.ts';
import { formatList, t } from '../../text/text.ts';
import { delegationChannel } from './channels.ts';
import { Chat } from './chat.tsx';

interface Props {
  readonly view: PublicView;
  readonly seat: SeatView;
  readonly own: OwnCountryView;
  readonly onClose: () => void;
}

/** Who is in the delegation, who does what, and a line of its own to talk (rules RO1–RO7, TK). */
export function DelegationDialog({ view, seat, own, onClose }: Props) {
  const { members, signOff, strictRoles } = own.delegation;
  return (
    <Sheet title={t('delegation.title', { country: countryName(own.id) })} onClose={onClose} careful>
      <ul class="delegation-members">
        {members.map((member) => (
          <li key={member.id} class={member.id === seat.seatId ? 'me' : ''}>
            <div class="row spread">
              <b>
                {member.name}
                {member.id === seat.seatId ? ` (${t('play.chat.you')})` : ''}
              </b>
              {isAway(member, presence.value) ? <span class="state">{t('delegation.away')}</span> : null}
            </div>
            <RolesOf member={member} />
          </li>
        ))}
      </ul>
      <p class="label">
        {t(strictRoles ? 'delegation.strict' : 'delegation.guide')} {t(`delegation.signOff.${signOff}`)}
      </p>
      <h3>{t('delegation.chat.title')}</h3>
      <Chat view={view} own={own} channel={delegationChannel(own)} />
    </Sheet>
  );
}

function RolesOf({ member }: { readonly member: Member }) {
  const mine = member.roles.map((role) => t(`delegation.role.${role}`));
  const others = duties(member).filter((role) => !member.roles.includes(role));
  return (
    <span class="muted">
      {formatList(mine)}
      {others.length === 0 ? '' : ` · ${t('delegation.standsIn', { roles: formatList(others.map((role) => t(`delegation.role.${role}`))) })}`}
    </span>
  );
}
