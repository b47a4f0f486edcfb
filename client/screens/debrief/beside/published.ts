/** What others published, each figure once, with where it stands; the words of the chapter hold no figure of their own. */
export interface Source {
  readonly authors: string;
  /** As the text cites it, without the year. */
  readonly short: string;
  readonly year: number;
  readonly title: string;
  /** Journal or publisher, and where in it. */
  readonly where: string;
  /** A DOI or an address, to be typed or looked up: nothing here is loaded from elsewhere. */
  readonly at: string;
}

export const sources = {
  collectiveRisk: {
    authors: 'Milinski, M., Sommerfeld, R. D., Krambeck, H.-J., Reed, F. A., & Marotzke, J.',
    short: 'Milinski et al.',
    year: 2008,
    title: 'The collective-risk social dilemma and the prevention of simulated dangerous climate change',
    where: 'PNAS 105(7), 2291–2294',
    at: 'doi.org/10.1073/pnas.0709546105',
  },
  punishment: {
    authors: 'Fehr, E., & Gächter, S.',
    short: 'Fehr & Gächter',
    year: 2000,
    title: 'Cooperation and Punishment in Public Goods Experiments',
    where: 'American Economic Review 90(4), 980–994',
    at: 'doi.org/10.1257/aer.90.4.980',
  },
  altruistic: {
    authors: 'Fehr, E., & Gächter, S.',
    short: 'Fehr & Gächter',
    year: 2002,
    title: 'Altruistic punishment in humans',
    where: 'Nature 415, 137–140',
    at: 'doi.org/10.1038/415137a',
  },
  covaxGoal: {
    authors: 'WHO, Gavi, CEPI',
    short: 'WHO',
    year: 2020,
    title: 'Press briefing on the COVAX Facility, 21 September 2020',
    where: 'WHO',
    at: 'who.int',
  },
  covaxBillion: {
    authors: 'UNICEF',
    short: 'UNICEF',
    year: 2022,
    title: 'COVAX: 1 billion vaccines delivered, 19 January 2022',
    where: 'UNICEF Supply Division',
    at: 'unicef.org/supply/stories/covax-1-billion-vaccines-delivered',
  },
  covaxHoarding: {
    authors: 'WHO',
    short: 'WHO',
    year: 2022,
    title: 'COVAX delivers its 1 billionth COVID-19 vaccine dose, 16 January 2022',
    where: 'WHO',
    at: 'who.int',
  },
  covaxEnd: {
    authors: 'WHO, UNICEF, Gavi, CEPI',
    short: 'WHO',
    year: 2023,
    title: 'COVID-19 vaccinations shift to regular immunization as COVAX draws to a close, 19 December 2023',
    where: 'WHO',
    at: 'who.int',
  },
} as const satisfies Readonly<Record<string, Source>>;
export type SourceId = keyof typeof sources;

interface Published {
  readonly source: SourceId;
}

/** Groups of players who all lose what they have left, with this probability (0–1), when the group misses its target. */
export interface RiskLevel {
  readonly risk: number;
  readonly reached: number;
  readonly groups: number;
}

export const collectiveRisk = {
  source: 'collectiveRisk',
  players: 6,
  euros: 40,
  rounds: 10,
  target: 120,
  levels: [
    { risk: 0.9, reached: 5, groups: 10 },
    { risk: 0.5, reached: 1, groups: 10 },
    { risk: 0.1, reached: 0, groups: 10 },
  ],
} as const satisfies Published & Readonly<Record<string, unknown>>;

/** Doses that COVAX had delivered by a day (ISO); `almost`: the source says "nearly". */
export interface DosesPoint extends Published {
  readonly day: string;
  readonly doses: number;
  readonly almost: boolean;
}

export const covax = {
  goal: { source: 'covaxGoal', day: '2021-12-31', doses: 2_000_000_000, almost: false },
  delivered: [
    { source: 'covaxBillion', day: '2021-02-24', doses: 0, almost: false },
    { source: 'covaxBillion', day: '2022-01-15', doses: 1_000_000_000, almost: false },
    { source: 'covaxEnd', day: '2023-12-19', doses: 2_000_000_000, almost: true },
  ],
  economies: 146,
} as const satisfies { readonly goal: DosesPoint; readonly delivered: readonly DosesPoint[]; readonly economies: number };
