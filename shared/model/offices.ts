/** What a student may do whom no country needs (rules OC1–OC5). */
export const offices = ['press', 'ngo', 'secretariat', 'researcher'] as const;
export type Office = (typeof offices)[number];
