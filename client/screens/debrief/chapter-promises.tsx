import { CountryBadge } from '../../parts/country-badge.tsx';
import { formatNumber, t } from '../../text/text.ts';
import { AskOtherwise } from './ask-otherwise.tsx';
import { Chapter, type ChapterProps } from './chapters.tsx';
import { FundPictures } from './fund-pictures.tsx';
import { groupFund, groupLedger, type LedgerCell, type LedgerCountry, type LedgerTotals, ledgerTotals } from './promise-ledger.ts';
import { choiceWord, HiddenMark, PhoneMark, PromiseLegend, PromiseMark } from './promise-marks.tsx';
import { roundLabel } from './round-words.ts';
import { TrustCourse } from './trust-course.tsx';
import { countryName } from '../../state/world-words.ts';
import { wholeGame } from './whole-game.ts';
import { WoundList } from './wound-list.tsx';

/** The ledger: what was promised, what was done, who saw it, and whom the capital called. */
export function ChapterPromises({ view, own, focus }: ChapterProps) {
  const rounds = view.records.map(({ round }) => round).filter((round) => round > 0);
  const closed = view.opened !== 'all';
  const ledger = groupLedger(view.countries, rounds, view.ledger).filter(({ country, promises }) => !closed || promises > 0 || country === own);
  const totals = ledgerTotals(view.ledger);
  const fund = groupFund(view.countries, rounds, view.fund).filter(({ country }) => !closed || country === own);
  return (
    <Chapter id="promises" about={t('debrief.promises.about')}>
      {closed ? <p class="notice">{t(own === null ? 'charts.closed.promises' : 'charts.closed.promisesOwn')}</p> : null}
      {totals.promises > 0 ? <Ledger rounds={rounds} ledger={ledger} totals={totals} /> : null}
      {wholeGame(view).promises === 0 ? <p class="notice">{t(rounds.length === 0 ? 'charts.noRound' : 'debrief.promises.noneAtAll')}</p> : null}
      <WoundList view={view} />
      {fund.length === 0 || rounds.length === 0 ? null : <FundPictures countries={fund} />}
      <TrustCourse view={view} own={own} focus={focus} />
    </Chapter>
  );
}

function Ledger(props: { readonly rounds: readonly number[]; readonly ledger: readonly LedgerCountry[]; readonly totals: LedgerTotals }) {
  const { rounds, ledger, totals } = props;
  return (
    <>
      <ul class="promise-totals">
        <li>
          <PromiseMark choice="keep" />
          <b class="number">{totals.kept}</b> {t('debrief.promises.totalKept')}
        </li>
        <li>
          <PromiseMark choice="short" />
          <b class="number">{totals.short}</b> {t('debrief.promises.totalShort')}
        </li>
        <li>
          <PromiseMark choice="break" />
          <b class="number">{totals.broken}</b> {t('debrief.promises.totalBroken')}
        </li>
        <li>
          <HiddenMark />
          <b class="number">{totals.hidden}</b> {t('debrief.promises.totalHidden')}
        </li>
      </ul>
      <h3>{t('debrief.promises.gridTitle')}</h3>
      <PromiseLegend />
      <div class="scroll-box" role="region" tabIndex={0} aria-label={t('debrief.promises.gridTitle')}>
        <table class="figures promise-grid">
          <caption class="unseen">{t('debrief.promises.gridTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief.country')}</th>
              {rounds.map((round) => (
                <th key={round} scope="col">
                  <abbr title={t('debrief.round', { round })}>{roundLabel(round)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ledger.map((row) => (
              <tr key={row.country}>
                <th scope="row">
                  <CountryBadge id={row.country} />
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.round}>
                    <Cell cell={cell} country={countryName(row.country)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{t('debrief.promises.detail')}</h3>
      <p class="debrief-about">{t('debrief.promises.lost')}</p>
      <div class="promise-details">
        {ledger.map((row) => (
          <Details key={row.country} row={row} />
        ))}
      </div>
    </>
  );
}

function Cell(props: { readonly cell: LedgerCell; readonly country: string }) {
  const { cell } = props;
  if (cell.kept + cell.short + cell.broken === 0)
    return (
      <span class="muted">
        –<span class="unseen"> {t('debrief.promises.none')}</span>
      </span>
    );
  return (
    <span class="promise-cell">
      <span class="unseen">
        {t('debrief.promises.cell', { country: props.country, round: cell.round, kept: cell.kept, short: cell.short, broken: cell.broken })}
        {cell.called ? `. ${t('debrief.promises.called')}` : ''}
        {cell.hidden > 0 ? `. ${t('debrief.promises.hidden')}` : ''}
      </span>
      <span class="promise-signs" aria-hidden="true">
        {(['keep', 'short', 'break'] as const).map((choice) => {
          const count = choice === 'keep' ? cell.kept : choice === 'short' ? cell.short : cell.broken;
          return count === 0 ? null : (
            <span key={choice} class="promise-sign">
              <PromiseMark choice={choice} />
              {count > 1 ? <b class="number">×{count}</b> : null}
            </span>
          );
        })}
        {cell.called ? <PhoneMark /> : null}
        {cell.hidden > 0 ? <HiddenMark /> : null}
      </span>
    </span>
  );
}

function Details(props: { readonly row: LedgerCountry }) {
  const { row } = props;
  const name = countryName(row.country);
  return (
    <details class="card inner promise-detail">
      <summary>
        <CountryBadge id={row.country} bare />
        {t('debrief.promises.detailOf', { country: name, kept: row.kept, all: row.promises })}
      </summary>
      {row.rows.length === 0 ? (
        <p class="muted">{t('debrief.promises.none')}</p>
      ) : (
        <ul class="promise-list">
          {row.rows.map((promise, at) => (
            <li key={at} class={promise.choice}>
              <PromiseMark choice={promise.choice} />
              <div>
                <b>
                  {t('debrief.round', { round: promise.round })} · {choiceWord(promise.choice)}
                </b>
                {promise.lines.map((line, number) => (
                  <p key={number}>
                    {t('debrief.promises.line', {
                      promised: formatNumber(line.promised, 1),
                      good: t(`common.good.${line.good}`),
                      to: countryName(line.to),
                      delivered: formatNumber(line.delivered, 1),
                      arrived: formatNumber(line.arrived, 1),
                    })}
                  </p>
                ))}
                <AskOtherwise about={{ round: promise.round, agreement: promise.agreement, country: row.country }} name={name} />
                {promise.called || promise.choice !== 'keep' ? (
                  <p class="promise-notes">
                    {promise.called ? (
                      <span>
                        <PhoneMark />
                        {t('debrief.promises.called')}
                      </span>
                    ) : null}
                    {promise.choice === 'keep' ? null : promise.visible ? (
                      <span>{t('debrief.promises.visible')}</span>
                    ) : (
                      <span>
                        <HiddenMark />
                        {t('debrief.promises.hidden')}
                      </span>
                    )}
                  </p>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
