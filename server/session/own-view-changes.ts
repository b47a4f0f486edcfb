import { sameValue } from '../../shared/lib/same-value.ts';
import { patchedLists } from '../../shared/protocol/apply-view-patch.ts';
import type { ViewPatchMessage } from '../../shared/protocol/messages.ts';
import type { OwnCountryView } from '../../shared/protocol/views.ts';

export type OwnViewChanges = Pick<ViewPatchMessage, 'own' | 'items'>;

type Fields = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, unknown>>;

const isList = (field: string): field is keyof typeof patchedLists => Object.hasOwn(patchedLists, field);

/** What a device that holds `before` lacks of `after`; null when nothing differs. What is the same object costs nothing. */
export function ownViewChanges(before: OwnCountryView, after: OwnCountryView): OwnViewChanges | null {
  const own: Record<string, unknown> = {};
  const items: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(after)) {
    const old = (before as unknown as Fields)[field];
    if (!isList(field)) {
      if (!sameValue(old, value)) own[field] = value;
      continue;
    }
    const newer = newerItems(old as readonly Item[], value as readonly Item[], patchedLists[field]);
    if (newer === null) own[field] = value;
    else if (newer.length > 0) items[field] = newer;
  }
  const hasItems = Object.keys(items).length > 0;
  if (!hasItems && Object.keys(own).length === 0) return null;
  return hasItems ? { own, items } : { own };
}

/** Items keep their place and new ones come at the end; null when that does not hold and the whole list must go out. */
function newerItems(before: readonly Item[], after: readonly Item[], name: string): readonly Item[] | null {
  if (before.length > after.length) return null;
  const newer: Item[] = [];
  for (const [place, item] of after.entries()) {
    const old = before[place];
    if (old === item) continue;
    if (old !== undefined && old[name] !== item[name]) return null;
    if (!sameValue(old, item)) newer.push(item);
  }
  return newer;
}
