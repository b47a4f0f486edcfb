import { useEffect, useRef, useState } from 'preact/hooks';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { inkOn } from '../../parts/charts/ink-on.ts';
import { FaceIcon, trustFace } from '../../parts/trust-face.tsx';
import { countryColour, countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { codesOf } from '../../world/stage-model.ts';
import type { TrustCell } from './trust-steps.ts';

/** Up to here a cell has room for its number beside the face. */
export const mostWithNumbers = 10;

interface Pair {
  readonly judge: number;
  readonly actor: number;
}

/**
 * Who trusts whom as faces in three tones, a row for each country that judges. Where there is no room for the numbers,
 * one pair at a time is read in words: chosen by name, or by pointing at its cell.
 */
export function TrustGrid(props: {
  readonly countries: readonly CountryId[];
  readonly cells: readonly (readonly (TrustCell | null)[])[];
  readonly caption: string;
  readonly own: CountryId | null;
}) {
  const { countries, cells, own } = props;
  const crowd = countries.length > mostWithNumbers;
  const [pair, setPair] = useState<Pair>({ judge: 0, actor: 1 });
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const grid = table.current;
    if (grid === null || !crowd) return undefined;
    const point = (event: Event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-judge]') : null;
      if (cell !== null) setPair({ judge: Number(cell.dataset['judge']), actor: Number(cell.dataset['actor']) });
    };
    grid.addEventListener('pointerover', point);
    grid.addEventListener('click', point);
    return () => {
      grid.removeEventListener('pointerover', point);
      grid.removeEventListener('click', point);
    };
  }, [crowd]);
  const codes = codesOf(countries);
  const isHere = (judge: number, actor: number) => crowd && pair.judge === judge && pair.actor === actor;
  return (
    <div class={crowd ? 'trust-grid crowd' : 'trust-grid'}>
      <table ref={table}>
        <caption class="unseen">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t('debrief.trust.judge')}</span>
            </th>
            {countries.map((id) => (
              <th key={id} scope="col">
                <Code id={id} code={codes.get(id) ?? id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((id, judge) => (
            <tr key={id} class={id === own ? 'own' : ''}>
              <th scope="row">
                <Code id={id} code={codes.get(id) ?? id} />
              </th>
              {cells[judge]?.map((cell, actor) =>
                cell === null ? (
                  <td key={countries[actor]} class="trust-self" />
                ) : (
                  <td key={countries[actor]} data-judge={judge} data-actor={actor} class={isHere(judge, actor) ? 'here' : ''}>
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {crowd ? <PairInWords countries={countries} cells={cells} pair={pair} choose={setPair} /> : null}
    </div>
  );
}

function Cell({ cell: { value, change } }: { readonly cell: TrustCell }) {
  const face = trustFace(value);
  return (
    <span class={`trust-tone ${face} ${change > 0 ? 'up' : change < 0 ? 'down' : ''}`}>
      <FaceIcon face={face} />
      <b class="number">{value}</b>
      {change === 0 ? null : (
        <small class="number" aria-hidden="true">
          {change > 0 ? '▲' : '▼'}
          {Math.abs(change)}
        </small>
      )}
      <span class="unseen">
        {t(`common.trust.${face}`)}
        {change === 0 ? '' : `, ${changeWords(change)}`}
      </span>
    </span>
  );
}

const changeWords = (change: number): string => t(change > 0 ? 'debrief.trust.up' : 'debrief.trust.down', { change: Math.abs(change) });

function PairInWords(props: {
  readonly countries: readonly CountryId[];
  readonly cells: readonly (readonly (TrustCell | null)[])[];
  readonly pair: Pair;
  readonly choose: (pair: Pair) => void;
}) {
  const { countries, cells, pair, choose } = props;
  const cell = cells[pair.judge]?.[pair.actor] ?? null;
  const list = (value: number, label: string, change: (place: number) => void) => (
    <select aria-label={label} value={value} onChange={(event) => change(Number(event.currentTarget.value))}>
      {countries.map((id, place) => (
        <option key={id} value={place}>
          {countryName(id)}
        </option>
      ))}
    </select>
  );
  return (
    <div class="trust-pair">
      {list(pair.judge, t('debrief.trust.judge'), (judge) => choose({ ...pair, judge }))}
      <span aria-hidden="true">→</span>
      {list(pair.actor, t('charts.trust.actor'), (actor) => choose({ ...pair, actor }))}
      <output>
        {cell === null ? (
          '–'
        ) : (
          <>
            <FaceIcon face={trustFace(cell.value)} /> <b class="number">{cell.value}</b> {t(`common.trust.${trustFace(cell.value)}`)}
            {cell.change === 0 ? '' : `, ${changeWords(cell.change)}`}
          </>
        )}
      </output>
    </div>
  );
}

function Code({ id, code }: { readonly id: CountryId; readonly code: string }) {
  const colour = countryColour(id);
  return (
    <span class="trust-code" style={{ background: colour, color: inkOn(colour) }}>
      <span aria-hidden="true">{code}</span>
      <span class="unseen">{countryName(id)}</span>
    </span>
  );
}

/** How to read it, and what faces and corners mean; where cells are too small for corners, without them. */
export function TrustLegend({ changes }: { readonly changes: boolean }) {
  return (
    <ul class="chart-legend">
      <li>{t('charts.trust.read')}</li>
      {(['low', 'unsure', 'high'] as const).map((face) => (
        <li key={face}>
          <FaceIcon face={face} />
          {t(`common.trust.${face}`)}
        </li>
      ))}
      {changes
        ? (['up', 'down'] as const).map((way) => (
            <li key={way}>
              <span class={`trust-corner ${way}`} aria-hidden="true" />
              {t(way === 'up' ? 'charts.trust.rose' : 'charts.trust.fell')}
            </li>
          ))
        : null}
    </ul>
  );
}
