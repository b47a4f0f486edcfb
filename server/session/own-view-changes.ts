import { patchedLists } from '../../shared/protocol/apply-view-patch.ts';
import type { ViewPatchMessage } from '../../shared/protocol/messages.ts';
import type { OwnCountryView } from '../../shared/protocol/views.ts';

/** A country's view as it was last shown, encoded field by field and, for the long lists, item by item. */
export interface ShownView {
  readonly fields: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, ReadonlyMap<unknown, string>>;
}

export type OwnViewChanges = Pick<ViewPatchMessage, 'own' | 'items'>;

type Fields = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, unknown>>;

const isList = (field: string): field is keyof typeof patchedLists => Object.hasOwn(patchedLists, field);

export function shownView(own: OwnCountryView): ShownView {
  const fields = new Map<string, string>();
  const items = new Map<string, ReadonlyMap<unknown, string>>();
  for (const [field, value] of Object.entries(own)) {
    if (isList(field)) items.set(field, new Map((value as Item[]).map((item) => [item[patchedLists[field]], JSON.stringify(item)])));
    else fields.set(field, JSON.stringify(value) ?? 'null');
  }
  return { fields, items };
}

/** What a device that holds `before` lacks of `own`; null when nothing differs. */
export function ownViewChanges(before: ShownView, after: ShownView, own: OwnCountryView): OwnViewChanges | null {
  const changed: Record<string, unknown> = {};
  const items: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(own as unknown as Fields)) {
    if (!isList(field)) {
      if (before.fields.get(field) !== after.fields.get(field)) changed[field] = value;
      continue;
    }
    const [old, now] = [before.items.get(field) ?? new Map(), after.items.get(field) ?? new Map()];
    const newer = (value as Item[]).filter((item) => old.get(item[patchedLists[field]]) !== now.get(item[patchedLists[field]]));
    // Items only come at the end; when one has gone, the whole list goes out.
    if ([...old.keys()].some((name) => !now.has(name))) changed[field] = value;
    else if (newer.length > 0) items[field] = newer;
  }
  const hasItems = Object.keys(items).length > 0;
  if (!hasItems && Object.keys(changed).length === 0) return null;
  return hasItems ? { own: changed, items } : { own: changed };
}
