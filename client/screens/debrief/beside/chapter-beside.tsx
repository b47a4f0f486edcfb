import './beside.css';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { ChartFigure } from '../../../parts/charts/chart-figure.tsx';
import { PledgeBars } from '../../../parts/charts/pledge-bars.tsx';
import { formatList, formatNumber, t } from '../../../text/text.ts';
import { Chapter, type ChapterProps } from '../chapters.tsx';
import { roundLabel } from '../round-words.ts';
import { Worlds } from '../twin-worlds.ts';
import { dayWords, large, percent } from './beside-words.ts';
import { classEnds, classFund, classRounds, meanShare } from './class-figures.ts';
import { DosesChart } from './doses-chart.tsx';
import { collectiveRisk, covax, type DosesPoint, type Source, type SourceId, sources } from './published.ts';
import { Earlier } from './earlier.tsx';
import { ReachedGroups } from './reached-groups.tsx';
import { ShareBars, ShareLegend } from './share-bars.tsx';

/** Published experiments and the real case beside this class's own figures, and what can and cannot be concluded. */
export function ChapterBeside({ view, code }: ChapterProps) {
  const worlds = useContext(Worlds).flatMap((world) => (world.view === null ? [] : [world.view]));
  return (
    <Chapter id="world" about={t('beside.about')}>
      <Risk view={view} worlds={worlds.length > 1 ? worlds : [view]} />
      <Fine view={view} />
      <Covax view={view} />
      <Earlier code={code} today={worlds.length > 1 ? worlds : [view]} />
      <section class="beside-limits" aria-labelledby="beside-limits">
        <h3 id="beside-limits">{t('beside.limits.title')}</h3>
        <p>{t('beside.limits.lab')}</p>
        <p>{t('beside.limits.you')}</p>
        <p>
          <b>{t('beside.limits.use')}</b>
        </p>
      </section>
      <section aria-labelledby="beside-sources">
        <h3 id="beside-sources">{t('beside.sources')}</h3>
        <ul class="beside-sources">
          {Object.values(sources).map((source) => (
            <li key={source.title}>{reference(source)}</li>
          ))}
        </ul>
      </section>
    </Chapter>
  );
}

type Viewed = Pick<ChapterProps, 'view'>;

const reference = ({ authors, year, title, where, at }: Source): string => `${authors} (${year}). ${title}. ${where}. ${at}`;
const cited = (...ids: readonly SourceId[]): string => [...new Set(ids.map((id) => `${sources[id].short} ${sources[id].year}`))].join('; ');

/** One piece of the world outside on the left, what this class did on the right. */
function Pair(props: {
  readonly title: string;
  readonly story: string;
  readonly by: string;
  readonly left?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="beside-pair">
      <div class="beside-there">
        <h3>{props.title}</h3>
        <p>
          {props.story} <small class="muted">({props.by})</small>
        </p>
        {props.left}
      </div>
      <div class="card inner beside-here">
        <h4>{t('beside.thisClass')}</h4>
        {props.children}
      </div>
    </section>
  );
}

function Risk({ view, worlds }: Viewed & { readonly worlds: readonly ChapterProps['view'][] }) {
  const { levels, players, rounds, euros, target, source } = collectiveRisk;
  const { kept, played } = classEnds(worlds);
  const risk = percent(view.risk);
  const ending =
    played === 0
      ? t('beside.risk.early', { risk })
      : played > 1
        ? t('beside.risk.several', { risk, kept, worlds: played })
        : t(kept === 1 ? 'beside.risk.kept' : 'beside.risk.missed', { risk });
  return (
    <Pair
      title={t('beside.risk.title')}
      story={t('beside.risk.story', { players, rounds, euros, target })}
      by={cited(source)}
      left={
        <ChartFigure
          title={t('beside.risk.chart')}
          summary={t('beside.risk.summary', {
            list: formatList(levels.map((level) => t('beside.risk.item', { reached: level.reached, groups: level.groups, risk: percent(level.risk) }))),
          })}
          words={t('debrief.table')}
          table={{
            head: [t('beside.risk.riskHead'), t('beside.risk.reachedHead')],
            rows: levels.map((level) => [percent(level.risk), t('beside.risk.of', { reached: level.reached, groups: level.groups })]),
          }}
        >
          <ReachedGroups
            rows={levels.map((level) => ({
              label: t('beside.risk.row', { risk: percent(level.risk) }),
              reached: level.reached,
              groups: level.groups,
              text: t('beside.risk.of', { reached: level.reached, groups: level.groups }),
            }))}
          />
        </ChartFigure>
      }
    >
      <p class="beside-said">{ending}</p>
      {played === 0 ? null : (
        <ReachedGroups
          rows={[{ label: t('beside.risk.row', { risk }), reached: kept, groups: played, text: t('beside.risk.of', { reached: kept, groups: played }) }]}
        />
      )}
      <p class="beside-ask">{t('beside.risk.ask')}</p>
    </Pair>
  );
}

function Fine({ view }: Viewed) {
  const rounds = classRounds(view);
  const [without, fined] = [meanShare(rounds, false), meanShare(rounds, true)];
  const values = { without: percent(without ?? 0), with: percent(fined ?? 0) };
  const said =
    without === null
      ? t(fined === null ? 'beside.fine.none' : 'beside.fine.onlyWith', values)
      : t(fined === null ? 'beside.fine.onlyWithout' : 'beside.fine.both', values);
  return (
    <Pair
      title={t('beside.fine.title')}
      story={t('beside.fine.story')}
      by={cited('punishment', 'altruistic')}
      left={<p class="muted">{t('beside.fine.differs')}</p>}
    >
      {without === null && fined === null ? (
        <p class="beside-said">{said}</p>
      ) : (
        <ChartFigure
          title={t('beside.fine.chart')}
          summary={said}
          words={t('debrief.table')}
          table={{
            head: [t('debrief.rounds'), t('beside.fine.share'), t('beside.fine.fineHead')],
            rows: rounds.map((one) => [
              roundLabel(one.round),
              one.share === null ? '–' : percent(one.share),
              t(one.fined ? 'beside.fine.yes' : 'beside.fine.no'),
            ]),
          }}
        >
          <ShareLegend without={t('beside.fine.without')} fined={fined === null ? null : t('beside.fine.with')} fair={t('beside.fine.fair')} />
          <ShareBars rounds={rounds} labelOf={roundLabel} textOf={percent} />
        </ChartFigure>
      )}
    </Pair>
  );
}

function Covax({ view }: Viewed) {
  const { goal, delivered, economies } = covax;
  const [, half, end] = delivered;
  const doses = (point: DosesPoint): string => (point.almost ? t('beside.covax.almost', { doses: large(point.doses) }) : large(point.doses));
  const item = (point: DosesPoint): string => t('beside.covax.item', { doses: doses(point), day: dayWords(point.day) });
  const fund = classFund(view);
  return (
    <Pair
      title={t('beside.covax.title')}
      story={t('beside.covax.story', {
        ...{ goal: large(goal.doses), goalDay: dayWords(goal.day), half: large(half.doses), halfDay: dayWords(half.day) },
        ...{ end: large(end.doses), endDay: dayWords(end.day), economies },
      })}
      by={cited('covaxGoal', 'covaxBillion', 'covaxHoarding', 'covaxEnd')}
      left={
        <ChartFigure
          title={t('beside.covax.chart')}
          summary={t('beside.covax.summary', { goal: item(goal), list: formatList(delivered.map(item)) })}
          words={t('debrief.table')}
          table={{
            head: [t('beside.covax.dayHead'), t('beside.covax.delivered'), t('beside.covax.goal')],
            rows: [...delivered, goal]
              .toSorted((a, b) => (a.day < b.day ? -1 : 1))
              .map((point) => [dayWords(point.day), point === goal ? '–' : doses(point), point === goal ? doses(point) : '–']),
          }}
        >
          <DosesChart delivered={delivered} goal={goal} textOf={doses} goalText={`${t('beside.covax.goal')} ${large(goal.doses)}`} />
        </ChartFigure>
      }
    >
      <p class="beside-said">
        {fund.pledged === 0 && fund.paid === 0
          ? t('beside.covax.noFund')
          : t('beside.covax.fund', {
              pledged: formatNumber(fund.pledged, 1),
              paid: formatNumber(fund.paid, 1),
              part: percent(fund.fair > 0 ? fund.paid / fund.fair : 0),
            })}
      </p>
      {fund.rounds.length === 0 ? null : (
        <ChartFigure
          summary={t('debrief.promises.fundAbout')}
          words={t('debrief.table')}
          table={{
            head: [t('debrief.rounds'), t('debrief.promises.pledged'), t('debrief.promises.paid'), t('debrief.promises.fair')],
            rows: fund.rounds.map((one) => [roundLabel(one.round), ...[one.pledged, one.paid, one.fair].map((coins) => formatNumber(coins, 1))]),
          }}
        >
          <PledgeBars
            most={Math.max(1, ...fund.rounds.flatMap((one) => [one.pledged, one.paid, one.fair]))}
            coins={(amount) => formatNumber(amount, 1)}
            bars={fund.rounds.map((one) => ({ ...one, label: roundLabel(one.round) }))}
          />
        </ChartFigure>
      )}
      <p class="beside-ask">{t('beside.covax.ask')}</p>
    </Pair>
  );
}
