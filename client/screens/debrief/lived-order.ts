import type { LivedView } from '../../../shared/protocol/lived-view.ts';

/** The two lists of the teacher's arrangement (rule DG4). */
export interface Arrangement {
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
}

export const arrangementOf = (lived: LivedView): Arrangement => ({
  pinned: lived.proposed.slice(0, lived.pinned).map(({ id }) => id),
  hidden: lived.hidden.map(({ id }) => id),
});

export function pin(lived: LivedView, id: string): Arrangement {
  const { pinned, hidden } = arrangementOf(lived);
  return { pinned: [...pinned.filter((one) => one !== id), id], hidden: hidden.filter((one) => one !== id) };
}

export function unpin(lived: LivedView, id: string): Arrangement {
  const { pinned, hidden } = arrangementOf(lived);
  return { pinned: pinned.filter((one) => one !== id), hidden };
}

export function hide(lived: LivedView, id: string): Arrangement {
  const { pinned, hidden } = unpin(lived, id);
  return { pinned, hidden: [...hidden, id] };
}

export function showAgain(lived: LivedView, id: string): Arrangement {
  const { pinned, hidden } = arrangementOf(lived);
  return { pinned, hidden: hidden.filter((one) => one !== id) };
}

/** One place up or down in the list that is seen. Whatever stands above the moved ones is pinned with them, or the order would not last. */
export function move(lived: LivedView, at: number, by: -1 | 1): Arrangement {
  const ids = lived.proposed.map(({ id }) => id);
  const to = at + by;
  const [one, other] = [ids[at], ids[to]];
  if (one === undefined || other === undefined) return arrangementOf(lived);
  ids[at] = other;
  ids[to] = one;
  return { pinned: ids.slice(0, Math.max(lived.pinned, at + 1, to + 1)), hidden: arrangementOf(lived).hidden };
}
