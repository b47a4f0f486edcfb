import { publicSections } from '../../shared/protocol/read-public-view.ts';
import type { PublicView } from '../../shared/protocol/views.ts';
import { CountryRow, type PublicState } from './public-state.ts';

type Texts = Record<string, string>;
type Row = { readonly [field: string]: unknown };
type Entries = readonly (readonly [string, unknown])[];

/** What each Schema was last brought to: what is the same object since then need not be encoded again. */
const written = new WeakMap<PublicState, PublicView>();

/** Brings the Schema to this view, touching only the leaves whose text differs; Colyseus then sends just those. */
export function writePublicView(state: PublicState, view: PublicView): void {
  const target = state as unknown as Record<string, unknown>;
  const last = written.get(state);
  for (const [name, shape] of Object.entries(publicSections)) {
    const section: unknown = view[name as keyof PublicView];
    const before: unknown = last?.[name as keyof PublicView];
    if (section === before) continue;
    if (shape === 'value') writeText(target as Texts, name, section);
    else if (shape === 'fields') writeFields(target[name] as Texts, section as Row, before as Row | undefined);
    else if (shape === 'table') writeEntries(target[name] as Map<string, string>, Object.entries(section as Row), before as Row | undefined);
    else if (shape === 'list') writeList(target[name] as Map<string, string>, section as readonly Row[], before as readonly Row[] | undefined);
    else writeRows(target[name] as Map<string, Texts>, section as readonly Row[], before as readonly Row[] | undefined);
  }
  written.set(state, view);
}

function writeText(target: Texts, field: string, value: unknown): void {
  const text = JSON.stringify(value) ?? 'null';
  if (target[field] !== text) target[field] = text;
}

function writeFields(target: Texts, fields: Row, before: Row | undefined): void {
  for (const field in fields) if (before === undefined || fields[field] !== before[field]) writeText(target, field, fields[field]);
}

/** An item that knows its number keeps it as its key, so that a window that moves on sends only what is new. */
const keyOf = (item: Row, place: number): string => String(typeof item.number === 'number' ? item.number : place);

function writeList(target: Map<string, string>, items: readonly Row[], before: readonly Row[] | undefined): void {
  const known = before && Object.fromEntries(before.map((item, place) => [keyOf(item, place), item]));
  writeEntries(
    target,
    items.map((item, place) => [keyOf(item, place), item]),
    known,
  );
}

function writeEntries(target: Map<string, string>, entries: Entries, before: Row | undefined): void {
  for (const [key, value] of entries) {
    if (before !== undefined && value === before[key]) continue;
    const text = JSON.stringify(value) ?? 'null';
    if (target.get(key) !== text) target.set(key, text);
  }
  if (target.size > entries.length) deleteOthers(target, new Set(entries.map(([key]) => key)));
}

function writeRows(target: Map<string, Texts>, rows: readonly Row[], before: readonly Row[] | undefined): void {
  rows.forEach((fields, place) => {
    const key = String(place);
    const row = target.get(key);
    if (row) writeFields(row, fields, before?.[place]);
    else {
      const added = new CountryRow() as unknown as Texts;
      writeFields(added, fields, undefined);
      target.set(key, added);
    }
  });
  if (target.size > rows.length) deleteOthers(target, new Set(rows.map((_, place) => String(place))));
}

function deleteOthers(target: Map<string, unknown>, kept: ReadonlySet<string>): void {
  for (const key of [...target.keys()]) if (!kept.has(key)) target.delete(key);
}
