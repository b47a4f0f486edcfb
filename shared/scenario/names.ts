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
] as const;
export type Feature = (typeof features)[number];
