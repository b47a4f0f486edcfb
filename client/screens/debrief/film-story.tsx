import type { ChapterFocus } from '../../../shared/model/debrief-chapters.ts';
import type { DebriefView, FilmFrameView } from '../../../shared/protocol/debrief-view.ts';
import type { FoundMoment } from '../../../shared/protocol/lived-view.ts';
import { GlossaryTerm } from '../../parts/glossary-term.tsx';
import { countryName } from '../../state/world-words.ts';
import { cardTitle, institutionName } from '../../text/headline.ts';
import { momentWords } from '../../text/moment-words.ts';
import { formatList, t } from '../../text/text.ts';
import { AskOtherwise } from './ask-otherwise.tsx';
import { FlagSign, MomentSign } from './film-bar.tsx';
import { type ToldDeal, toldDeals } from './film-deals.ts';
import type { FilmMark } from './film-marks.ts';
import { PromiseMark } from './promise-marks.tsx';

/** More kept agreements than this stand in one line. */
const mostKept = 6;

/** What ran in a round and who kept it, the broken first; then what stood above it: news, bodies, open books. */
export function FilmDeals({ view, at }: { readonly view: DebriefView; readonly at: number }) {
  const frame = view.film[at];
  if (frame === undefined) return null;
  if (frame.round === 0) return <p class="muted">{t('charts.film.atStart')}</p>;
  const told = toldDeals(view, at);
  const kept = told.filter(({ outcome }) => outcome === 'keep');
  const closed = told.filter(({ outcome }) => outcome === 'closed');
  const listed = told.filter(({ outcome }) => outcome !== 'closed' && (outcome !== 'keep' || kept.length <= mostKept));
  return (
    <section class="film-deals-box">
      <h4>{t('charts.film.deals')}</h4>
      {told.length === 0 ? <p class="muted">{t('charts.film.noDeal')}</p> : null}
      <ul class="film-deals">
        {listed.map((one) => (
          <Deal key={one.deal.id} told={one} round={frame.round} />
        ))}
        {kept.length > mostKept ? <Folded told={kept} outcome="keep" /> : null}
        {closed.length > 0 ? <Folded told={closed} outcome="closed" /> : null}
      </ul>
      <Standing frame={frame} />
    </section>
  );
}

/** Many of a kind in one line that unfolds. */
function Folded({ told, outcome }: { readonly told: readonly ToldDeal[]; readonly outcome: 'keep' | 'closed' }) {
  return (
    <li>
      {outcome === 'keep' ? <PromiseMark choice="keep" /> : <span class="film-no-sign" aria-hidden="true" />}
      <details>
        <summary>{t(outcome === 'keep' ? 'charts.film.keptMany' : 'charts.film.closedMany', { count: told.length })}</summary>
        {formatList(told.map(({ deal }) => pairName(deal)))}
      </details>
    </li>
  );
}

const pairName = (deal: ToldDeal['deal']): string => deal.parties.map(countryName).join(' – ');

function Deal({ told, round }: { readonly told: ToldDeal; readonly round: number }) {
  const { deal, outcome, short, broke } = told;
  return (
    <li>
      {outcome === 'none' || outcome === 'closed' ? <span class="film-no-sign" aria-hidden="true" /> : <PromiseMark choice={outcome} />}
      <span>
        {pairName(deal)}: {dealWords(told)}
        {broke.length > 0 && short.length > 0 ? `; ${t('charts.film.whoShort', { countries: formatList(short.map(countryName)) })}` : ''}{' '}
        <AskOtherwise about={{ round, agreement: deal.id, country: null }} name={pairName(deal)} />
      </span>
    </li>
  );
}

/** What became of an agreement in words, with the names of those who did not keep it where they are open. */
export function dealWords({ outcome, short, broke }: ToldDeal): string {
  if (outcome === 'break' && broke.length > 0) return t('charts.film.whoBroke', { countries: formatList(broke.map(countryName)) });
  if (outcome === 'short' && short.length > 0) return t('charts.film.whoShort', { countries: formatList(short.map(countryName)) });
  return t(`charts.film.outcome.${outcome}`);
}

function Standing({ frame }: { readonly frame: FilmFrameView }) {
  const lines = [
    ...(frame.card === null
      ? []
      : [t('charts.film.news', { card: cardTitle(frame.card.id) + (frame.card.country === null ? '' : ` (${countryName(frame.card.country)})`) })]),
    ...frame.institutions.map(({ id, members }) => t('charts.film.body', { name: institutionName(id), members: members.length })),
    ...(frame.platform.length > 0 ? [t('charts.film.platform', { members: frame.platform.length })] : []),
    ...(frame.transparency ? [t('charts.film.open')] : []),
  ];
  return lines.length === 0 ? null : <p class="muted film-standing">{lines.join(' · ')}</p>;
}

/** What was found in this round, beside the film: the fact, and the question that belongs to it. */
export function FilmMoments(props: {
  readonly mark: FilmMark | undefined;
  /** The moment that the class looks at together comes first. */
  readonly first: string | null;
  /** Puts a moment on every screen; null: this screen does not lead. */
  readonly show: ((moment: FoundMoment) => void) | null;
}) {
  const { bookmarks = 0, moments = [] } = props.mark ?? {};
  if (bookmarks + moments.length === 0) return null;
  const [top, ...rest] = moments.toSorted((one, other) => Number(other.id === props.first) - Number(one.id === props.first));
  return (
    <section class="film-moments">
      {bookmarks > 0 ? (
        <p class="film-marked">
          <FlagSign />
          {t('charts.film.marked')}
        </p>
      ) : null}
      {top === undefined ? null : <Moment moment={top} show={props.show} />}
      {rest.length === 0 ? null : (
        <details>
          <summary class="btn small">{t('charts.film.more', { count: rest.length })}</summary>
          {rest.map((moment) => (
            <Moment key={moment.id} moment={moment} show={props.show} />
          ))}
        </details>
      )}
    </section>
  );
}

function Moment({ moment, show }: { readonly moment: FoundMoment; readonly show: ((moment: FoundMoment) => void) | null }) {
  const { says, asks } = momentWords(moment);
  return (
    <article class="film-moment">
      <h4>
        <MomentSign />
        <GlossaryTerm concept={moment.concept} />
      </h4>
      <p>{says}</p>
      <p>
        <b>{asks}</b>
      </p>
      {show === null ? null : (
        <button type="button" class="btn small" onClick={() => show(moment)}>
          {t('charts.film.showMoment')}
        </button>
      )}
    </article>
  );
}

export const momentFocus = (moment: FoundMoment, open: boolean): ChapterFocus =>
  // The id of a moment may name who did what: where secrets stay closed, the class is led to its round.
  open ? { kind: 'moment', id: moment.id } : { kind: 'round', round: moment.round };
