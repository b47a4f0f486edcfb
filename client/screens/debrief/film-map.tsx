import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LessonMap } from '../../../shared/protocol/http.ts';
import { useChartWidth } from '../../parts/charts/chart-width.ts';
import { inkOn } from '../../parts/charts/ink-on.ts';
import { countryColour } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { loadWorldMap, type Outlines, type WorldMapData } from '../../world/map/ground.ts';
import type { ToldDeal } from './film-deals.ts';
import { filmGround, filmMapLayout } from './film-map-layout.ts';

/** The map of the stage as it stood after a round: a curve for each agreement that ran, with a sign where it was not kept. */
export function FilmMap({ map, round, deals }: { readonly map: LessonMap; readonly round: number; readonly deals: readonly ToldDeal[] }) {
  const { box, width } = useChartWidth(440);
  const world = useWorldMap(map.map === 'world');
  const height = Math.round(width * (width < 400 ? 0.78 : 0.72));
  const screen = { x: 0, y: 0, width, height };
  const ground = useMemo(() => filmGround(map, world, screen), [map, world, width, height]);
  const { discs, curves, hubs, signs } = filmMapLayout(map, ground.homes, deals, screen);
  return (
    <div class="chart-box film-map" ref={box}>
      <svg
        class="chart-svg"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={t('charts.film.map', { deals: deals.length, broken: signs.length })}
      >
        <rect class="film-sea" width={width} height={height} rx="12" />
        <Ground ground={ground} />
        {curves.map(({ told, arc: { a, b, c } }, number) => (
          <path key={`${round}-${number}`} class={`film-link ${told.outcome}`} d={`M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}`} />
        ))}
        {hubs.map(({ told, at }) => (
          <circle key={told.deal.id} class={`film-hub ${told.outcome}`} cx={at.x} cy={at.y} r="5" />
        ))}
        {discs.map(({ id, code, x, y, radius }) => (
          <g key={id}>
            <circle class="film-country" cx={x} cy={y} r={radius} fill={countryColour(id)} />
            <text class="film-name" x={x} y={y + 3.5} text-anchor="middle" font-size={radius < 14 ? 9 : 10.5} fill={inkOn(countryColour(id))}>
              {code}
            </text>
          </g>
        ))}
        {signs.map(({ told, at }) => (
          <g key={told.deal.id} class={`film-broken ${told.outcome}`} transform={`translate(${at.x} ${at.y})`}>
            <circle r="8" />
            {told.outcome === 'break' ? <path d="M-3.500-3.500l7 7M3.500-3.500l-7 7" /> : <path d="M-4 0h8" />}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Land never changes while the film runs. */
function Ground({ ground }: { readonly ground: Outlines }) {
  return useMemo(
    () => (
      <g transform={`translate(${ground.x} ${ground.y}) scale(${ground.scale})`}>
        {ground.shapes.map(({ owner, d }, number) => (
          <path
            key={number}
            class={owner === null ? 'film-land' : 'film-land owned'}
            style={owner === null ? undefined : { fill: countryColour(owner) }}
            d={d}
          />
        ))}
      </g>
    ),
    [ground],
  );
}

function useWorldMap(wanted: boolean): WorldMapData | null {
  const [world, setWorld] = useState<WorldMapData | null>(null);
  useEffect(() => {
    let alive = true;
    // Without its outlines the film shows the countries on invented islands.
    if (wanted)
      loadWorldMap().then(
        (data) => alive && setWorld(data),
        () => undefined,
      );
    return () => {
      alive = false;
    };
  }, [wanted]);
  return world;
}
