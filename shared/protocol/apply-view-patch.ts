import type { ViewPatchMessage } from './messages.ts';
import type { SeatView } from './views.ts';

/** The view after a patch: the fields of `own` that came replace those held; nothing else changes. */
export function applyViewPatch(view: SeatView, patch: ViewPatchMessage): SeatView {
  return view.own === null ? view : { ...view, own: { ...view.own, ...patch.own } };
}
