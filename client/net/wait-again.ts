/** How long to wait before the nth attempt to join again: full jitter, so that a class does not come back as one. */
export function waitAgainMs(attempt: number, { shortestMs, longestMs }: { readonly shortestMs: number; readonly longestMs: number }): number {
  const most = Math.min(longestMs, shortestMs * 2 ** attempt);
  return shortestMs + Math.random() * (most - shortestMs);
}
