import type { HeadlineNews, WorldState } from './state.ts';

/** Headlines that the ticker keeps. */
const kept = 12;

/** Adds a public line to the ticker. */
export const withHeadline = (state: WorldState, news: HeadlineNews): WorldState => ({
  ...state,
  headlineCount: state.headlineCount + 1,
  headlines: [...state.headlines.slice(1 - kept), { ...news, number: state.headlineCount + 1, round: state.round }],
});
