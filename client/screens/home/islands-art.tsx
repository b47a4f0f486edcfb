import { t } from '../../text/text.ts';
import { GoodIcon } from '../../parts/good-chip.tsx';
import type { Good } from '../../../shared/scenario/schema.ts';

/** Four islands and the deals between them: the first picture of the game, light enough for the first page. */

interface Island {
  readonly name: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly land: string;
}
const islands: readonly Island[] = [
  {
    name: 'SUR',
    colour: '#bf5914',
    x: 175,
    y: 120,
    land: 'M95 128c-6-34 22-66 62-70 34-4 44 14 74 18 34 6 46 34 34 62-10 24-34 22-52 40-22 20-58 22-82 4-20-14-32-30-36-54Z',
  },
  {
    name: 'MED',
    colour: '#795fe2',
    x: 470,
    y: 130,
    land: 'M392 118c10-40 46-62 88-52 30 6 34 28 58 42 26 16 22 50-2 66-20 14-34 4-58 14-34 14-70 6-84-22-8-16-8-32-2-48Z',
  },
  {
    name: 'PAD',
    colour: '#256127',
    x: 150,
    y: 320,
    land: 'M62 330c-8-36 18-68 56-70 26-2 36 10 60 6 36-6 66 20 62 56-4 32-34 36-54 54-26 22-70 26-96 4-16-14-24-30-28-50Z',
  },
  {
    name: 'KAR',
    colour: '#0050a2',
    x: 480,
    y: 335,
    land: 'M424 300c22-20 44-12 62-20 26-10 56 2 62 28 6 24-14 32-14 54 0 26-26 42-52 36-22-6-26-22-48-26-32-6-42-46-10-72Z',
  },
];
const islets =
  'M312 76c10-8 26-4 26 8s-14 16-24 10-10-12-2-18ZM300 388c8-10 28-8 30 4s-16 18-26 12-10-8-4-16ZM566 232c8-6 20-2 20 8s-12 12-20 6-8-10 0-14ZM36 222c8-6 22-2 20 8s-14 12-22 6-6-10 2-14Z';

interface Deal {
  readonly path: string;
  readonly look: 'high' | 'unsure' | 'low';
  readonly good: Good;
  readonly back: Good | null;
}
const deals: readonly Deal[] = [
  { path: 'M175 120C250 40 400 40 470 130', look: 'high', good: 'energy', back: 'medicine' },
  { path: 'M150 320C80 260 90 180 175 120', look: 'high', good: 'food', back: 'energy' },
  { path: 'M470 130C560 190 560 270 480 335', look: 'unsure', good: 'medicine', back: 'food' },
  { path: 'M150 320C240 420 400 420 480 335', look: 'low', good: 'funds', back: null },
];

export function IslandsArt() {
  return (
    <svg class="islands" viewBox="0 0 640 460" role="img" aria-label={t('home.art')}>
      <defs>
        <radialGradient id="sea-glow">
          <stop offset="0" class="glow-in" />
          <stop offset="1" class="glow-out" />
        </radialGradient>
      </defs>
      <ellipse cx="320" cy="230" rx="330" ry="235" fill="url(#sea-glow)" />
      <g class="grid">
        {[60, 145, 230, 315, 400].map((y) => (
          <path key={y} d={`M0 ${y}C160 ${y - 26} 480 ${y - 26} 640 ${y}`} />
        ))}
        {[80, 200, 320, 440, 560].map((x) => (
          <path key={x} d={`M${x} 0C${x + (320 - x) * 0.16} 150 ${x + (320 - x) * 0.16} 310 ${x} 460`} />
        ))}
      </g>
      {islands.map((island) => (
        <g key={island.name} style={{ '--k': island.colour }}>
          <path class="shallows" d={island.land} />
          <path class="land" d={island.land} />
        </g>
      ))}
      <path class="land neutral" d={islets} />
      <g class="wave">
        <circle cx="320" cy="228" r="44" />
        <circle cx="320" cy="228" r="62" />
        <circle cx="320" cy="228" r="82" />
        <path d="M286 232h16l8-26 14 46 10-30 6 10h16" />
      </g>
      {deals.map((deal) => (
        <g key={deal.path} class={`deal ${deal.look}`}>
          <path class="halo" d={deal.path} />
          <path class="core" d={deal.path} />
        </g>
      ))}
      {deals.map((deal, index) => (
        <Token key={deal.path} path={deal.path} good={deal.good} delay={index * 1.3} back={false} />
      ))}
      {deals.map((deal, index) => (deal.back === null ? null : <Token key={deal.path} path={deal.path} good={deal.back} delay={index * 1.3 + 2.6} back />))}
      {islands.map((island) => (
        <g key={island.name} class="seat" style={{ '--k': island.colour }}>
          <circle cx={island.x} cy={island.y} r="27" class="ring" />
          <circle cx={island.x} cy={island.y} r="21" class="disc" />
          <text x={island.x} y={island.y + 5}>
            {island.name}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Token({ path, good, delay, back }: { readonly path: string; readonly good: Good; readonly delay: number; readonly back: boolean }) {
  return (
    <g class={`token ${back ? 'back' : ''}`} style={{ offsetPath: `path('${path}')`, animationDelay: `${-delay}s` }}>
      <svg x="-11" y="-11" width="22" height="22" viewBox="0 0 20 20" overflow="visible">
        <GoodIcon good={good} />
      </svg>
    </g>
  );
}
