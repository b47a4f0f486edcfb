import type { ViewPatchMessage } from './messages.ts';
import type { OwnCountryView, SeatView } from './views.ts';

/** Lists of the own view whose items a patch may carry one by one, and the field that names an item. */
export const patchedLists = { offers: 'id', obligations: 'agreementId', pairChat: 'id', tableChat: 'id' } as const satisfies Partial<
  Record<keyof OwnCountryView, string>
>;

type Item = Readonly<Record<string, unknown>>;

/** The view after a patch: items that came replace those of the same name or are added at the end; fields replace fields. */
export function applyViewPatch(view: SeatView, { own, items = {} }: ViewPatchMessage): SeatView {
  if (view.own === null) return view;
  const lists = Object.fromEntries(
    Object.entries(items).map(([field, changed]) => {
      const name = patchedLists[field as keyof typeof patchedLists];
      const held = view.own?.[field as keyof typeof patchedLists] as readonly unknown[] as readonly Item[];
      return [field, merged(held, changed as readonly unknown[] as readonly Item[], name)];
    }),
  );
  return { ...view, own: { ...view.own, ...own, ...lists } };
}

function merged(held: readonly Item[], changed: readonly Item[], name: string): readonly Item[] {
  const rest = new Map(changed.map((item) => [item[name], item]));
  const kept = held.map((item) => {
    const newer = rest.get(item[name]);
    rest.delete(item[name]);
    return newer ?? item;
  });
  return [...kept, ...rest.values()];
}
