import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { HeadlineView, PublicView } from '../../../shared/protocol/views.ts';
import { GoodIcon } from '../../parts/good-chip.tsx';
import { headlineWords } from '../../text/headline.ts';
import { formatSigned, t } from '../../text/text.ts';
import { CountryDot } from './country-dot.tsx';

interface Props {
  readonly view: PublicView;
  /** The reveal has not told this round's result yet: nor may a headline. */
  readonly before: boolean;
  readonly nameOf: (id: CountryId) => string;
  readonly codeOf: (id: CountryId) => string;
  readonly colourOf: (id: CountryId) => string;
}

const results: ReadonlySet<HeadlineView['code']> = new Set(['breach', 'hidden-breaches', 'fund', 'threat']);

/** What is being said: this round's news, an open plenary, the latest headlines. */
export function FeedPanel(props: Props) {
  const { view } = props;
  if (view.clock.phase === 'news') return <NewsPanel {...props} />;
  const list = useRef<HTMLUListElement>(null);
  const wanted = view.headlines
    .filter((line) => !(props.before && line.round === view.clock.round && results.has(line.code)))
    .sort((one, other) => other.number - one.number)
    .slice(0, view.motion ? 1 : 3);
  const shown = wanted.slice(0, useRoomFor(list, wanted.map((line) => line.number).join()));
  return (
    <div class="stage-feed" role="group" aria-label={t('stage.feed')}>
      {view.motion ? <MotionCard view={view} nameOf={props.nameOf} /> : null}
      {shown.length === 0 && !view.motion ? <p class="empty">{t('stage.feedEmpty')}</p> : null}
      <ul ref={list}>
        {shown.map((line) => {
          const words = headlineWords(line);
          return (
            <li key={line.number} class={words.tone}>
              <small>{line.round === view.clock.round ? t('stage.headline.now') : t('stage.headline.inRound', { round: line.round })}</small>
              <span>{words.text}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How many of the headlines fit into the panel whole: an older one rather stays away than being cut. */
function useRoomFor(list: RefObject<HTMLUListElement | null>, lines: string): number {
  const [room, setRoom] = useState(3);
  const [panel, setPanel] = useState('');
  const [, setLook] = useState(0);
  useLayoutEffect(() => {
    const box = list.current?.parentElement;
    if (!box) return;
    const watch = new ResizeObserver(() => setPanel(`${box.clientWidth}x${box.clientHeight}`));
    watch.observe(box);
    // Letters that come late, or another language, make lines longer without the panel changing.
    const watchLines = new ResizeObserver(() => setLook((before) => before + 1));
    if (list.current) watchLines.observe(list.current);
    return () => {
      watch.disconnect();
      watchLines.disconnect();
    };
  }, [list]);
  useLayoutEffect(() => setRoom(3), [lines, panel]);
  useLayoutEffect(() => {
    const box = list.current?.parentElement;
    if (box && room > 1 && box.scrollHeight > box.clientHeight + 1) setRoom(room - 1);
  });
  return room;
}

function NewsPanel({ view, nameOf, codeOf, colourOf }: Props) {
  return (
    <div class="stage-feed" role="group" aria-label={t('stage.newsTitle')}>
      <h2>{t('stage.newsTitle')}</h2>
      {view.news.length === 0 ? <p class="empty">{t('stage.newsNone')}</p> : null}
      <ul class={`news ${view.news.length > 3 ? 'many' : ''}`}>
        {view.news.map((item) => {
          const good = item.change > 0 === (item.kind === 'production');
          return (
            <li key={`${item.country}${item.kind}${item.good}`} class={good ? 'good' : 'bad'}>
              <CountryDot code={codeOf(item.country)} colour={colourOf(item.country)} />
              <span class="unseen">
                {t('stage.news.sentence', {
                  country: nameOf(item.country),
                  kind: t(`stage.news.${item.kind}`),
                  good: t(`common.good.${item.good}`),
                  change: formatSigned(item.change),
                })}
              </span>
              <span aria-hidden="true">
                <GoodIcon good={item.good} /> {t(`stage.newsShort.${item.kind}`)}
              </span>
              <b aria-hidden="true">{formatSigned(item.change)}</b>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function MotionCard({ view, nameOf }: Pick<Props, 'view' | 'nameOf'>) {
  const { motion } = view;
  if (!motion) return null;
  const all = view.countries.length;
  return (
    <article class={`motion ${motion.outcome}`}>
      <small>
        {t('stage.motion.title')} · {t('stage.motion.by', { country: nameOf(motion.by) })}
      </small>
      <strong>{motion.outcome === 'open' ? t(`common.motion.${motion.kind}`) : t(`stage.motion.${motion.outcome}`)}</strong>
      {motion.outcome === 'open' ? (
        <span>
          {t('stage.motion.spoke', { count: motion.spoke.length, all })} · {t('stage.motion.voted', { count: motion.voted.length, all })}
        </span>
      ) : (
        <span>{t(`common.motion.${motion.kind}`)}</span>
      )}
    </article>
  );
}
