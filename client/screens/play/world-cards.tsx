import type { PublicView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useCommand } from '../../state/use-command.ts';
import { countryName, threatWords, worldTexts } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { actorName, cardTitle, institutionName } from '../../text/headline.ts';
import { formatNumber, formatSigned, t } from '../../text/text.ts';
import { Duty } from './duty.tsx';
import type { PhaseProps } from './game.tsx';

/** What the world does to everybody's plans this round. */
export function NewsCard({ view }: { readonly view: PublicView }) {
  const { card } = view;
  if (card === null) return null;
  const text = worldTexts.value?.cards[card.id]?.text ?? '';
  return (
    <Card title={`${t('play.world.card')}: ${cardTitle(card.id)}`} tone="accent">
      <p>{card.country === null ? text : text.replaceAll('{country}', countryName(card.country))}</p>
    </Card>
  );
}

/** Who is not a state and may be called in this round; `watching`: only told of. */
export function ActorCard({ view, own, watching = false }: Omit<PhaseProps, 'code'> & { readonly watching?: boolean }) {
  const { send, pending } = useCommand();
  const { actor } = view;
  if (actor === null) return null;
  const coins = coinsText(actor.cost);
  const mine = actor.calledBy.includes(own.id);
  return (
    <Card title={`${t('play.world.actor.title')}: ${actorName(actor.id)}`} tone={actor.acts ? 'good' : 'plain'}>
      <p class="muted">{worldTexts.value?.actors[actor.id]?.about}</p>
      <p>
        <b>{t(`play.world.actor.does.${actor.kind}`)}</b>
      </p>
      {actor.acts ? (
        <p class="notice good">{t('play.world.actor.acts')}</p>
      ) : (
        <p class="label">
          {t('play.world.actor.price', { sponsors: actor.sponsors, coins })}{' '}
          {t('play.world.actor.called', { count: actor.calledBy.length, sponsors: actor.sponsors })}.
        </p>
      )}
      {actor.acts || watching ? null : mine ? (
        <p class="notice good">{t('play.world.actor.mine')}</p>
      ) : (
        <Duty of="finance">
          <Button pending={pending} onClick={() => void send({ type: 'CallActor' }, t('play.world.actor.done'))}>
            {t('play.world.actor.call', { coins })}
          </Button>
        </Duty>
      )}
    </Card>
  );
}

/** What is owed to us and by us, in coins. */
export function DebtsCard({ view, own }: Omit<PhaseProps, 'code'>) {
  if (own.debts.length + own.credits.length === 0) return null;
  return (
    <Card title={t('play.world.debts.title')}>
      <ul class="bullets">
        {own.debts.map((debt) => (
          <li key={debt.id}>
            {t('play.world.debts.owe', {
              coins: coinsText(debt.coins),
              creditor: debt.creditor === null ? institutionName(debt.institution ?? '') : countryName(debt.creditor),
              round: debt.dueRound,
            })}
            {debt.dueRound === view.clock.round ? <b> ({t('play.world.debts.now')})</b> : null}
          </li>
        ))}
        {own.credits.map((credit) => (
          <li key={credit.id}>{t('play.world.debts.owed', { coins: coinsText(credit.coins), debtor: countryName(credit.debtor), round: credit.dueRound })}</li>
        ))}
      </ul>
    </Card>
  );
}

/** Next round's news, for who shares information. */
export function ForesightCard({ view, own }: Omit<PhaseProps, 'code'>) {
  const { foresight } = own;
  if (foresight === null) return null;
  const threats = [view.threat, ...view.otherThreats];
  return (
    <Card title={t('play.world.foresight.title')} tone="secret">
      <p>
        {foresight.card === null
          ? t('play.world.foresight.noCard', { round: foresight.round })
          : t('play.world.foresight.card', { round: foresight.round, card: cardTitle(foresight.card) })}
      </p>
      {foresight.growth.map((growth, at) => (
        <p key={threats[at]?.id ?? at}>
          {t('play.world.foresight.growth', { threat: threatWords(threats[at]?.id)?.name ?? '', growth: formatNumber(growth, 1) })}
        </p>
      ))}
    </Card>
  );
}

/** Further threats than the one the top bar shows. */
export function OtherThreats({ view }: { readonly view: PublicView }) {
  if (view.otherThreats.length === 0) return null;
  return (
    <ul class="bullets">
      {view.otherThreats.map((threat) => (
        <li key={threat.id}>
          {t('play.details.threatTitle', { threat: threatWords(threat.id)?.name ?? '', level: formatNumber(threat.level), line: formatNumber(threat.line) })} (
          {formatSigned(threat.growth)})
        </li>
      ))}
    </ul>
  );
}
