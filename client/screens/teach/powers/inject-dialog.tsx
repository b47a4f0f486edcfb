import { useState } from 'preact/hooks';
import { countryId } from '../../../../shared/lib/ids.ts';
import type { Command } from '../../../../shared/game/commands/table.ts';
import type { PublicView } from '../../../../shared/protocol/views.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { countryName, worldTexts } from '../../../state/world-words.ts';
import { actorName, cardTitle } from '../../../text/headline.ts';
import { formatNumber, t } from '../../../text/text.ts';
import { sendPower } from '../send-power.ts';

interface Props {
  readonly view: PublicView;
  readonly onClose: () => void;
}

/** Sizes of a crisis that a class feels, from a nudge to a shock. */
const crises = [3, 6, 10] as const;
const grants = [2, 4, 6, 8, 10] as const;

/** What the teacher may bring into the running round (rules TP6–TP8); each choice is its own button. */
export function InjectDialog({ view, onClose }: Props) {
  const { phase, practice } = view.clock;
  const possible = (phase === 'news' || phase === 'negotiation') && !practice;
  const send = (command: Command, done: string) => {
    onClose();
    void sendPower(command, done);
  };
  const actors = Object.keys(worldTexts.value?.actors ?? {}).filter((id) => id !== view.actor?.id);
  const cards = Object.keys(worldTexts.value?.cards ?? {});
  const noActor = (view.actor?.calledBy.length ?? 0) > 0 ? t('powers.inject.actorTaken') : view.open.includes('actors') ? null : t('powers.inject.actorClosed');
  return (
    <Dialog title={t('powers.inject.title')} onClose={onClose}>
      {possible ? (
        <>
          <section class="stack tight">
            <h3>{t('powers.inject.cards')}</h3>
            {cards.length === 0 || view.card !== null ? (
              <p class="muted">{t(cards.length === 0 ? 'powers.inject.noCards' : 'powers.inject.cardTaken')}</p>
            ) : (
              <div class="power-choices">
                {cards.map((id) => (
                  <Button key={id} onClick={() => send({ type: 'InjectCard', cardId: id }, t('powers.inject.laid'))}>
                    {cardTitle(id)}
                  </Button>
                ))}
              </div>
            )}
          </section>
          {actors.length === 0 ? null : (
            <section class="stack tight">
              <h3>{t('powers.inject.actors')}</h3>
              {noActor === null ? (
                <div class="power-choices">
                  {actors.map((id) => (
                    <Button key={id} onClick={() => send({ type: 'InjectActor', actorId: id }, t('powers.inject.came'))}>
                      {actorName(id)}
                    </Button>
                  ))}
                </div>
              ) : (
                <p class="muted">{noActor}</p>
              )}
            </section>
          )}
          <section class="stack tight">
            <h3>{t('powers.inject.crisis')}</h3>
            <p class="muted">{t('powers.inject.crisisAbout')}</p>
            <div class="power-choices">
              {crises.map((points) => (
                <Button key={points} onClick={() => send({ type: 'InjectCrisis', points }, t('powers.inject.struck'))}>
                  {t('powers.inject.points', { points: formatNumber(points) })}
                </Button>
              ))}
            </div>
          </section>
          <Grant view={view} onGive={send} />
        </>
      ) : (
        <p>{t('powers.inject.when')}</p>
      )}
    </Dialog>
  );
}

function Grant(props: { readonly view: PublicView; readonly onGive: (command: Command, done: string) => void }) {
  const ids = props.view.countries.map(({ id }) => id);
  const [country, setCountry] = useState(ids[0] ?? '');
  const [coins, setCoins] = useState<number>(grants[1]);
  const id = countryId(country);
  return (
    <section class="stack tight">
      <h3>{t('powers.inject.grant')}</h3>
      <div class="power-grant">
        <label for="grant-country">
          {t('powers.inject.grantTo')}
          <select id="grant-country" class="input" value={country} onChange={(event) => setCountry(event.currentTarget.value)}>
            {ids.map((each) => (
              <option key={each} value={each}>
                {countryName(each)}
              </option>
            ))}
          </select>
        </label>
        <label for="grant-coins">
          {t('powers.inject.coins')}
          <select id="grant-coins" class="input" value={coins} onChange={(event) => setCoins(Number(event.currentTarget.value))}>
            {grants.map((each) => (
              <option key={each} value={each}>
                {formatNumber(each)}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => props.onGive({ type: 'GrantCoins', country: id, coins }, t('powers.inject.granted', { country: countryName(id) }))}>
          {t('powers.inject.give')}
        </Button>
      </div>
    </section>
  );
}
