import type { Language } from '../../shared/scenario/schema.ts';
import type { Glossary } from './glossary-entry.ts';
import type { again } from './id/again.ts';
import type { beside } from './id/beside.ts';
import type { classLink } from './id/class-link.ts';
import type { classList } from './id/class-list.ts';
import type { charts } from './id/charts.ts';
import type { common } from './id/common.ts';
import type { debrief } from './id/debrief.ts';
import type { delegation } from './id/delegation.ts';
import type { beliefs } from './id/beliefs.ts';
import type { exit } from './id/exit.ts';
import type { exports } from './id/exports.ts';
import type { headline } from './id/headline.ts';
import type { hints } from './id/hints.ts';
import type { home } from './id/home.ts';
import type { join } from './id/join.ts';
import type { ladder } from './id/ladder.ts';
import type { keeping } from './id/keeping.ts';
import type { lead } from './id/lead.ts';
import type { lived } from './id/lived.ts';
import type { plan } from './id/plan.ts';
import type { people } from './id/people.ts';
import type { play } from './id/play.ts';
import type { powers } from './id/powers.ts';
import type { print } from './id/print.ts';
import type { refusals } from './id/refusals.ts';
import type { report } from './id/report.ts';
import type { reveal } from './id/reveal.ts';
import type { stage } from './id/stage.ts';
import type { talk } from './id/talk.ts';
import type { teach } from './id/teach.ts';
import type { tutorial } from './id/tutorial.ts';
import type { whatIf } from './id/what-if.ts';
import type { worlds } from './id/worlds.ts';

/** Every word of the client, by namespace. Indonesian is the source of the keys. */
export interface AllWords {
  readonly again: typeof again;
  readonly beside: typeof beside;
  readonly classLink: typeof classLink;
  readonly classList: typeof classList;
  readonly charts: typeof charts;
  readonly common: typeof common;
  readonly delegation: typeof delegation;
  readonly beliefs: typeof beliefs;
  readonly exit: typeof exit;
  readonly exports: typeof exports;
  readonly headline: typeof headline;
  readonly hints: typeof hints;
  readonly home: typeof home;
  readonly join: typeof join;
  readonly ladder: typeof ladder;
  readonly keeping: typeof keeping;
  readonly lead: typeof lead;
  readonly lived: typeof lived;
  readonly plan: typeof plan;
  readonly people: typeof people;
  readonly play: typeof play;
  readonly print: typeof print;
  readonly report: typeof report;
  readonly reveal: typeof reveal;
  readonly powers: typeof powers;
  readonly talk: typeof talk;
  readonly teach: typeof teach;
  readonly stage: typeof stage;
  readonly debrief: typeof debrief;
  readonly tutorial: typeof tutorial;
  readonly whatIf: typeof whatIf;
  readonly worlds: typeof worlds;
  readonly refusals: typeof refusals;
  readonly glossary: Glossary;
}
export type Namespace = keyof AllWords;

type Loader = () => Promise<Readonly<Record<string, unknown>>>;

/** One small file per namespace and language, loaded with the door that needs it. */
export const loaders: Readonly<Record<Language, Readonly<Record<Namespace, Loader>>>> = {
  id: {
    again: () => import('./id/again.ts'),
    beside: () => import('./id/beside.ts'),
    classLink: () => import('./id/class-link.ts'),
    classList: () => import('./id/class-list.ts'),
    common: () => import('./id/common.ts'),
    delegation: () => import('./id/delegation.ts'),
    headline: () => import('./id/headline.ts'),
    hints: () => import('./id/hints.ts'),
    home: () => import('./id/home.ts'),
    join: () => import('./id/join.ts'),
    ladder: () => import('./id/ladder.ts'),
    keeping: () => import('./id/keeping.ts'),
    lead: () => import('./id/lead.ts'),
    lived: () => import('./id/lived.ts'),
    plan: () => import('./id/plan.ts'),
    people: () => import('./id/people.ts'),
    play: () => import('./id/play.ts'),
    print: () => import('./id/print.ts'),
    report: () => import('./id/report.ts'),
    reveal: () => import('./id/reveal.ts'),
    powers: () => import('./id/powers.ts'),
    talk: () => import('./id/talk.ts'),
    teach: () => import('./id/teach.ts'),
    stage: () => import('./id/stage.ts'),
    charts: () => import('./id/charts.ts'),
    debrief: () => import('./id/debrief.ts'),
    exports: () => import('./id/exports.ts'),
    exit: () => import('./id/exit.ts'),
    beliefs: () => import('./id/beliefs.ts'),
    tutorial: () => import('./id/tutorial.ts'),
    whatIf: () => import('./id/what-if.ts'),
    worlds: () => import('./id/worlds.ts'),
    refusals: () => import('./id/refusals.ts'),
    glossary: () => import('./id/glossary.ts'),
  },
  en: {
    again: () => import('./en/again.ts'),
    beside: () => import('./en/beside.ts'),
    classLink: () => import('./en/class-link.ts'),
    classList: () => import('./en/class-list.ts'),
    common: () => import('./en/common.ts'),
    delegation: () => import('./en/delegation.ts'),
    headline: () => import('./en/headline.ts'),
    hints: () => import('./en/hints.ts'),
    home: () => import('./en/home.ts'),
    join: () => import('./en/join.ts'),
    ladder: () => import('./en/ladder.ts'),
    keeping: () => import('./en/keeping.ts'),
    lead: () => import('./en/lead.ts'),
    lived: () => import('./en/lived.ts'),
    plan: () => import('./en/plan.ts'),
    people: () => import('./en/people.ts'),
    play: () => import('./en/play.ts'),
    print: () => import('./en/print.ts'),
    report: () => import('./en/report.ts'),
    reveal: () => import('./en/reveal.ts'),
    powers: () => import('./en/powers.ts'),
    talk: () => import('./en/talk.ts'),
    teach: () => import('./en/teach.ts'),
    stage: () => import('./en/stage.ts'),
    charts: () => import('./en/charts.ts'),
    debrief: () => import('./en/debrief.ts'),
    exports: () => import('./en/exports.ts'),
    exit: () => import('./en/exit.ts'),
    beliefs: () => import('./en/beliefs.ts'),
    tutorial: () => import('./en/tutorial.ts'),
    whatIf: () => import('./en/what-if.ts'),
    worlds: () => import('./en/worlds.ts'),
    refusals: () => import('./en/refusals.ts'),
    glossary: () => import('./en/glossary.ts'),
  },
};
