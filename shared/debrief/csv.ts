export type CsvValue = string | number | boolean | null;

/**
 * A table as CSV that Excel and LibreOffice open well: a byte order mark for names outside ASCII, CRLF, and no cell that
 * would start a formula (rule XP3); such a text gets an apostrophe in front. null is an empty cell.
 */
export function csv(head: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // Some programs look behind spaces and look-alikes of these signs, too.
  const safe = /^\s*[=+\-@\t\r|%＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
