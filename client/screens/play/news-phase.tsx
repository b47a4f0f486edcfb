import { useState } from 'preact/hooks';
import type { NewsView } from '../../../shared/protocol/views.ts';
import type { Feature } from '../../../shared/scenario/schema.ts';
import { Card } from '../../parts/card.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { GoodIcon } from '../../parts/good-chip.tsx';
import { threatWords, worldTexts } from '../../state/world-words.ts';
import { formatNumber, t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import { Observers } from './observers.tsx';
import { ReadyButton } from './ready-button.tsx';
import { ActorCard, ForesightCard, NewsCard, OtherThreats } from './world-cards.tsx';

/** What the round brings, the own country first. */
export function NewsPhase({ code, view, own }: PhaseProps) {
  const { threat, clock } = view;
  const texts = worldTexts.value;
  const ours = view.news.filter((item) => item.country === own.id);
  const theirs = view.news.filter((item) => item.country !== own.id);
  const opened = useOpened(code, view.open, clock.round);
  const growth = formatNumber(threat.growth);
  const flavour = texts === null || texts.news.length === 0 ? null : texts.news[clock.round % texts.news.length];
  return (
    <div class="column">
      <h2>{clock.practice ? t('play.news.practiceTitle') : t('play.news.title', { round: clock.round })}</h2>
      {clock.practice ? (
        <Card tone="accent">
          <p>{t('play.news.practiceText')}</p>
        </Card>
      ) : (
        <>
          <Card tone={threat.lastWave ? 'bad' : 'plain'}>
            <p class="big">
              {t(threat.lastWave ? 'play.news.lastWave' : 'play.news.threat', { threat: threatWords()?.name ?? '', verb: threatWords()?.verb ?? '', growth })}
            </p>
            <OtherThreats view={view} />
            {view.hiddenEnd && clock.round >= view.rounds ? <p class="notice">{t('play.news.hiddenEnd')}</p> : null}
            {view.news.length > 0 && flavour !== null ? <p class="muted">{flavour}</p> : null}
            <Observers view={view} />
          </Card>
          <NewsCard view={view} />
          <ActorCard view={view} own={own} watching />
          <ForesightCard view={view} own={own} />
          {opened.length === 0 ? null : (
            <Card title={t('play.news.opened')} tone="accent">
              <ul class="bullets">
                {opened.map((feature) => (
                  <li key={feature}>{t(`play.news.feature.${feature}`)}</li>
                ))}
              </ul>
            </Card>
          )}
          {ours.length === 0 ? null : (
            <Card title={t('play.news.ours')} tone="good">
              <Shifts items={ours} />
            </Card>
          )}
          {theirs.length === 0 ? null : (
            <Card title={t('play.news.theirs')}>
              <ul class="stack">
                {[...new Set(theirs.map((item) => item.country))].map((id) => (
                  <li key={id} class="shift-row">
                    <CountryBadge id={id} />
                    <Shifts items={theirs.filter((item) => item.country === id)} />
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {view.news.length === 0 && clock.round > 1 ? <p class="muted">{t('play.news.none')}</p> : null}
        </>
      )}
      <ReadyButton view={view} own={own} />
    </div>
  );
}

function Shifts({ items }: { readonly items: readonly NewsView[] }) {
  return (
    <ul class="stack tight">
      {items.map((item) => (
        <li key={item.kind + item.good}>
          <Shift item={item} />
        </li>
      ))}
    </ul>
  );
}

function Shift({ item }: { readonly item: NewsView }) {
  const way = item.change > 0 ? 'up' : 'down';
  return (
    <span class="faced">
      <GoodIcon good={item.good} />
      <b>{t(`play.news.${item.kind}.${way}`, { good: t(`common.good.${item.good}`), amount: formatNumber(Math.abs(item.change), 1) })}</b>
    </span>
  );
}

/** Features that were closed when this tab last looked at an earlier round. */
function useOpened(code: string, open: readonly Feature[], round: number): readonly Feature[] {
  const [opened] = useState(() => {
    const key = `mufakat:open:${code}`;
    try {
      const before = JSON.parse(sessionStorage.getItem(key) ?? 'null') as {
        readonly round: number;
        readonly open: readonly Feature[];
        readonly opened: readonly Feature[];
      } | null;
      // A first lesson begins with few features: what round 1 adds to the practice round's trade is news, too.
      const first = round === 1 && open.length <= 4 ? open.filter((feature) => feature !== 'trade') : [];
      const fresh = before === null ? first : before.round === round ? before.opened : open.filter((feature) => !before.open.includes(feature));
      sessionStorage.setItem(key, JSON.stringify({ round, open, opened: fresh }));
      return fresh;
    } catch {
      return [];
    }
  });
  return opened;
}
