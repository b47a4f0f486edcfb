interface Waits {
  readonly shortestMs: number;
  readonly longestMs: number;
  /** The server's hint: its devices come back spread over so long at least. */
  readonly spreadMs?: number;
}

/** How long to wait before the nth attempt to join again: full jitter, so that a class does not come back as one. */
export function waitAgainMs(attempt: number, { shortestMs, longestMs, spreadMs = 0 }: Waits): number {
  const most = Math.max(spreadMs, Math.min(longestMs, shortestMs * 2 ** attempt));
  return shortestMs + Math.random() * (most - shortestMs);
}
