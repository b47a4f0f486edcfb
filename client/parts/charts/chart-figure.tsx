import type { ComponentChildren } from 'preact';

export interface ChartTable {
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A picture with its words: what it shows in a sentence, and the same figures as a table for those who cannot see it
 * or want the exact number. `words` names the table's button.
 */
export function ChartFigure(props: {
  readonly title?: string;
  readonly summary: string;
  readonly words: string;
  readonly table: ChartTable;
  readonly children: ComponentChildren;
}) {
  return (
    <figure class="chart">
      {props.title ? <h3 class="chart-title">{props.title}</h3> : null}
      {props.children}
      <figcaption class="chart-summary">{props.summary}</figcaption>
      <details class="chart-table">
        <summary>{props.words}</summary>
        <ScrollTable caption={props.title ?? props.summary} table={props.table} />
      </details>
    </figure>
  );
}

/** A plain table that scrolls inside its own box; the box takes focus so that arrow keys can scroll it. */
export function ScrollTable(props: { readonly caption: string; readonly table: ChartTable }) {
  return (
    <div class="scroll-box" role="region" tabIndex={0} aria-label={props.caption}>
      <table class="figures">
        <caption class="unseen">{props.caption}</caption>
        <thead>
          <tr>
            {props.table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.table.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
