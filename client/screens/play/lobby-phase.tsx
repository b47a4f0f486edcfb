import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { useCommand } from '../../state/use-command.ts';
import { worldTexts } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { BeliefsCard } from './beliefs-card.tsx';
import type { GameProps } from './game.tsx';
import { briefOpen } from './open-sheets.ts';
import { TutorialCard } from './tutorial/tutorial-card.tsx';

/** Before the start: the story, and who is here. */
export function LobbyPhase({ view, seat }: GameProps) {
  const texts = worldTexts.value;
  return (
    <div class="column">
      <Card>
        <h2>{texts?.title ?? t('play.lobby.title')}</h2>
        <p>{texts?.story}</p>
        <p class="notice info">
          {seat.office !== null ? t(`delegation.office.about.${seat.office}`) : seat.waiting ? t('delegation.waiting.text') : t('play.lobby.wait')}
        </p>
        {seat.own === null ? null : (
          <Button
            wide
            onClick={() => {
              briefOpen.value = true;
            }}
          >
            {t('play.lobby.readBrief')}
          </Button>
        )}
      </Card>
      {view.clock.phase === 'lobby' ? <TutorialCard seat={seat} /> : null}
      <ChooseCountry view={view} seat={seat} />
      {view.clock.phase === 'lobby' && !seat.waiting ? <BeliefsCard seat={seat} /> : null}
      <Card title={t('play.lobby.who', { count: view.seats.length })}>
        <ul class="stack tight">
          {view.seats.map((one) => (
            <li key={one.id} class="row spread">
              <b>
                {one.name}
                {one.id === seat.seatId ? ` (${t('play.chat.you')})` : ''}
              </b>
              {one.office !== null ? (
                <span>{t(`delegation.office.${one.office}`)}</span>
              ) : one.country === null ? (
                <span class="muted">{t('play.lobby.noCountry')}</span>
              ) : (
                <CountryBadge id={one.country} />
              )}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

/** Another country, as long as the game has not begun. */
function ChooseCountry({ view, seat }: Omit<GameProps, 'code'>) {
  const { send, pending } = useCommand();
  if (view.clock.phase !== 'lobby' || seat.waiting) return null;
  return (
    <Card>
      <details open={seat.country === null}>
        <summary>{t('play.lobby.chooseCountry')}</summary>
        <div class="guesses" role="group" aria-busy={pending} aria-label={t('play.lobby.chooseCountry')}>
          {view.countries.map(({ id }) => (
            <button
              key={id}
              type="button"
              class="pick"
              aria-pressed={seat.country === id}
              aria-disabled={pending}
              onClick={() => void send({ type: 'ChooseCountry', country: id })}
            >
              <CountryBadge id={id} />
            </button>
          ))}
        </div>
      </details>
    </Card>
  );
}
