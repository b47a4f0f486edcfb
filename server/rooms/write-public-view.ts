import { publicSections } from '../../shared/protocol/read-public-view.ts';
import type { PublicView } from '../../shared/protocol/views.ts';
import { CountryRow, type PublicState } from './public-state.ts';

type Texts = Record<string, string>;
type Row = { readonly [field: string]: unknown };

/** Brings the Schema to this view, touching only the leaves whose text differs; Colyseus then sends just those. */
export function writePublicView(state: PublicState, view: PublicView): void {
  const target = state as unknown as Record<string, unknown>;
  for (const [name, shape] of Object.entries(publicSections)) {
    const section: unknown = view[name as keyof PublicView];
    if (shape === 'value') writeText(target as Texts, name, section);
    else if (shape === 'fields') writeFields(target[name] as Texts, section as Row);
    else if (shape === 'table') writeEntries(target[name] as Map<string, string>, Object.entries(section as Row));
    else if (shape === 'list') writeEntries(target[name] as Map<string, string>, numbered(section as readonly Row[]));
    else writeRows(target[name] as Map<string, Texts>, section as readonly Row[]);
  }
}

/** JSON; most leaves are numbers, flags and nulls, whose text needs no serializer. */
const textOf = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : (JSON.stringify(value) ?? 'null');

function writeText(target: Texts, field: string, value: unknown): void {
  const text = textOf(value);
  if (target[field] !== text) target[field] = text;
}

function writeFields(target: Texts, fields: Row): void {
  for (const field in fields) writeText(target, field, fields[field]);
}

/** An item that knows its number keeps it as its key, so that a window that moves on sends only what is new. */
const numbered = (items: readonly Row[]): (readonly [string, unknown])[] =>
  items.map((item, place) => [String(typeof item.number === 'number' ? item.number : place), item]);

function writeEntries(target: Map<string, string>, entries: readonly (readonly [string, unknown])[]): void {
  for (const [key, value] of entries) {
    const text = textOf(value);
    if (target.get(key) !== text) target.set(key, text);
  }
  if (target.size > entries.length) deleteOthers(target, new Set(entries.map(([key]) => key)));
}

function writeRows(target: Map<string, Texts>, rows: readonly Row[]): void {
  rows.forEach((fields, place) => {
    const key = String(place);
    let row = target.get(key);
    if (!row) {
      row = new CountryRow() as unknown as Texts;
      writeFields(row, fields);
      target.set(key, row);
    } else writeFields(row, fields);
  });
  if (target.size > rows.length) deleteOthers(target, new Set(rows.map((_, place) => String(place))));
}

function deleteOthers(target: Map<string, unknown>, kept: ReadonlySet<string>): void {
  for (const key of [...target.keys()]) if (!kept.has(key)) target.delete(key);
}
