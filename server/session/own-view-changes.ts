import { patchedLists } from '../../shared/protocol/apply-view-patch.ts';
import type { ViewPatchMessage } from '../../shared/protocol/messages.ts';
import type { OwnCountryView } from '../../shared/protocol/views.ts';

/** A value and its JSON; while the same object comes again, its text stands. */
interface Shown {
  readonly value: unknown;
  readonly text: string;
}

/** A country's view as it was last shown, encoded field by field and, for the long lists, item by item. */
export interface ShownView {
  readonly fields: ReadonlyMap<string, Shown>;
  readonly items: ReadonlyMap<string, ReadonlyMap<unknown, Shown>>;
}

export type OwnViewChanges = Pick<ViewPatchMessage, 'own' | 'items'>;

type Item = Readonly<Record<string, unknown>>;

const isList = (field: string): field is keyof typeof patchedLists => Object.hasOwn(patchedLists, field);

/** `before` is what was shown last: what is the same object need not be encoded again. */
export function shownView(own: OwnCountryView, before?: ShownView): ShownView {
  const fields = new Map<string, Shown>();
  const items = new Map<string, ReadonlyMap<unknown, Shown>>();
  for (const [field, value] of Object.entries(own)) {
    if (isList(field)) items.set(field, shownItems(value as readonly Item[], patchedLists[field], before?.items.get(field)));
    else fields.set(field, shown(value, before?.fields.get(field)));
  }
  return { fields, items };
}

function shownItems(list: readonly Item[], name: string, before: ReadonlyMap<unknown, Shown> | undefined): ReadonlyMap<unknown, Shown> {
  const items = new Map<unknown, Shown>();
  for (const item of list) items.set(item[name], shown(item, before?.get(item[name])));
  return items;
}

const shown = (value: unknown, before: Shown | undefined): Shown =>
  before !== undefined && before.value === value ? before : { value, text: JSON.stringify(value) ?? 'null' };

/** What a device that holds `before` lacks of `after`; null when nothing differs. */
export function ownViewChanges(before: ShownView, after: ShownView): OwnViewChanges | null {
  const own: Record<string, unknown> = {};
  const items: Record<string, unknown> = {};
  for (const [field, now] of after.fields) {
    const old = before.fields.get(field);
    if (old !== now && old?.text !== now.text) own[field] = now.value;
  }
  for (const [field, now] of after.items) {
    const old = before.items.get(field) ?? new Map<unknown, Shown>();
    // Items only come at the end; when one has gone, the whole list goes out.
    if (old.size > now.size || [...old.keys()].some((name) => !now.has(name))) own[field] = [...now.values()].map(({ value }) => value);
    else {
      const newer = [...now].filter(([name, item]) => old.get(name) !== item && old.get(name)?.text !== item.text);
      if (newer.length > 0) items[field] = newer.map(([, { value }]) => value);
    }
  }
  const hasItems = Object.keys(items).length > 0;
  if (!hasItems && Object.keys(own).length === 0) return null;
  return hasItems ? { own, items } : { own };
}
