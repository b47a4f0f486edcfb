import type { PublicView } from '../../shared/protocol/views.ts';

/** The public view as the room's state carries it; null before the first whole state has come. */
export function readState(state: unknown): PublicView | null {
  const plain = (state as { toJSON?: () => unknown } | null)?.toJSON?.() as Partial<PublicView> | undefined;
  return plain?.clock === undefined || plain.threat === undefined ? null : (plain as PublicView);
}
