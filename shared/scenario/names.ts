/** The closed lists of names that scenarios, views and screens share; without the schema library, so that a browser can load it. */
export const resources = ['food', 'energy', 'medicine'] as const;
export const goods = ['food', 'energy', 'medicine', 'funds'] as const;
export const indicators = ['prosperity', 'peace', 'health', 'sustainability', 'understanding'] as const;
export const languages = ['id', 'en'] as const;

export type Resource = (typeof resources)[number];
export type Good = (typeof goods)[number];
export type Indicator = (typeof indicators)[number];
export type Language = (typeof languages)[number];

/** What a lesson can open round by round (the ladder): a feature is closed before the round named for it. */
export const features = [
  'trade',
  'fund',
  'programme',
  'culture',
  'tech',
  'tradeLink',
  'monitoring',
  'penalty',
  'short',
  'secrecy',
  'telephone',
  'prediction',
  'plenary',
  'platform',
  'charter',
  'pressure',
  'aid',
  'loan',
  'info',
  'security',
  'condition',
  'arbitration',
  'exclusive',
  'repair',
  'mediator',
  'lasting',
  'southSouth',
  'redLines',
  'bloc',
  'agency',
  'principles',
  'actors',
  'cards',
  'split',
] as const;
export type Feature = (typeof features)[number];

/** What can stand in an agreement; `transfer` is opened by the feature `trade`, the others by the feature of their name. */
export const clauseKinds = [
  'transfer',
  'aid',
  'loan',
  'tradeLink',
  'fund',
  'tech',
  'info',
  'programme',
  'security',
  'culture',
  'monitoring',
  'penalty',
  'arbitration',
  'condition',
  'exclusive',
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** Who is not a state and yet acts (rule AC1). */
export const actorKinds = ['ngo', 'philanthropy', 'company', 'media', 'university', 'startup'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What the world does to everybody's plans (rule NC1). */
export const cardKinds = ['harvest', 'disaster', 'variant', 'heat', 'price', 'refugees', 'terror', 'cyber', 'trafficking', 'finding', 'hoarding'] as const;
export type CardKind = (typeof cardKinds)[number];

/** These strike one country, whose name their text may hold as `{country}`; the others strike everybody. */
export const strikingCards = ['harvest', 'disaster', 'refugees'] as const satisfies readonly CardKind[];

/** A security shock: a joint security programme wards it off (rule NC5). */
export const securityCards = ['terror', 'cyber', 'trafficking'] as const satisfies readonly CardKind[];

/** Why a draft lies on the table when a round begins (rule DR1); known to nobody before the debrief. */
export const draftKinds = ['starting', 'unfair', 'harmful'] as const;
export type DraftKind = (typeof draftKinds)[number];

/** The obstacles of the subject that a lesson can switch off one by one (rule OB1). */
export const obstacles = ['mistrust', 'bureaucracy', 'values', 'sovereignty', 'funding'] as const;
export type Obstacle = (typeof obstacles)[number];

/** The concepts of the subject; each has a mechanism, a glossary entry and a place in the debrief (docs/concepts.md). */
export const concepts = [
  'interdependence',
  'sharedInterest',
  'comparativeAdvantage',
  'bilateral',
  'regional',
  'multilateral',
  'functional',
  'asean',
  'eu',
  'au',
  'apec',
  'iora',
  'un',
  'wto',
  'who',
  'imf',
  'unep',
  'unesco',
  'opec',
  'iaea',
  'sdgs',
  'southSouth',
  'nonStateActors',
  'digitalisation',
  'economicGrowth',
  'freeTrade',
  'peaceSecurity',
  'interdependencePeace',
  'globalProblems',
  'techTransfer',
  'mutualUnderstanding',
  'aid',
  'trust',
  'sovereignty',
  'equality',
  'mutualBenefit',
  'peacefulSettlement',
  'internationalLaw',
  'commitment',
  'consensus',
  'differingInterests',
  'powerInequality',
  'bureaucracy',
  'funding',
  'techGap',
  'complexity',
  'differingValues',
  'mistrust',
  'collectiveAction',
  'freeRiding',
  'benefitsOutweighRisks',
  'covax',
  'preamble',
  'freeAndActive',
  'bandung',
] as const;
export type Concept = (typeof concepts)[number];
