import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanWords } from '../../server/session/clean-words.ts';
import { checkName, skeleton } from '../../server/session/names.ts';
import { censored } from '../../server/session/word-filter.ts';

const ordinary = [
  'Sari',
  'Budi Santoso',
  'Siti Nurhaliza',
  'Asuka',
  'Taiga',
  'Babiana',
  'Guruh',
  'Made Wijaya',
  'I Gusti Ngurah',
  'Putri Ayu',
  'Dewi Lestari',
  'Muhammad Rizky',
  'Christian',
  'Batik',
  'Jean-Luc',
  "O'Brien",
  'Zoë',
  'Nguyễn',
  'Łukasz',
  '李娜',
  'Kelompok 7',
  'Tim Garuda!',
  'Perekonomian',
  'Cocok',
  'Kokok',
  'Tita',
  'Titik',
  'Rina & Dina',
  'Anjani',
  'Tolong',
  'Begonia',
  'Scunthorpe',
  'Putri Assyifa',
  'Analisa',
  'Analis Kita',
  'Cok Agung',
  'Habib Assegaf',
];
const refused = [
  '',
  '   ',
  '!!!',
  'Guru',
  'Pak Guru',
  'g u r u',
  'GURÚ',
  'Тeacher',
  'Te4cher',
  'admin',
  'Bu\u202edi',
  'Bu\u200bdi',
  'Bu\u0000di',
  'S\u0301\u0301\u0301\u0301ari',
  '\u2800',
  'anjing',
  'AnJiNg',
  '4nj1ng',
  'aaanjing',
  'kontol',
  'b a n g s a t',
  'fuck',
  'fuuuck',
  'ｆｕｃｋ',
  'sh1t',
  'tai',
  'x'.repeat(25),
  42,
  null,
  { name: 'Sari' },
];

describe('names', () => {
  test.each(ordinary)('%s is a name', (name) => {
    expect(checkName(name)).toEqual({ ok: true, value: name });
  });

  test.each(refused)('%j is not', (name) => {
    expect(checkName(name).ok).toBe(false);
  });

  test('a name is shown with single spaces and in one Unicode form', () => {
    expect(checkName('  Sari \t Dewi ')).toEqual({ ok: true, value: 'Sari Dewi' });
    expect(checkName('Ｓａｒｉ')).toEqual({ ok: true, value: 'Sari' });
  });

  test('24 graphemes are enough, whatever they are made of', () => {
    expect(checkName('é'.repeat(24)).ok).toBe(true);
    expect(checkName('é'.repeat(25))).toEqual({ ok: false, refusal: { reason: 'text-too-long', field: 'name', limit: 24 } });
  });

  test('names that look the same are the same', () => {
    for (const twin of ['sari', 'SARI', 'S a r i', 'Sárì', 'Sаri', 'Sarl']) expect([twin, skeleton(twin)]).toEqual([twin, skeleton('Sari')]);
    expect(skeleton('Sari')).not.toBe(skeleton('Sara'));
  });
});

describe('free text in commands', () => {
  test('bad words are starred out, hiding characters taken away, the rest left as it is', () => {
    const said = (text: string) => (cleanWords({ type: 'SendChat', to: null, text }) as { text: string }).text;
    expect(said('Kami kirim 3 beras.')).toBe('Kami kirim 3 beras.');
    expect(said('dasar anjing kalian')).toMatch(/^dasar \*+ kalian$/);
    expect(said('halo\u202e dunia\u200b')).toBe('halo dunia');
  });

  test('TK4 glitch text, look-alikes and spelled-out words', () => {
    const said = (text: string) => (cleanWords({ type: 'SendChat', to: null, text }) as { text: string }).text;
    const bad = ['a n j i n g', 'k-o-n-t-o-l', 'b.a.b.i', 'аnjing', 'ａｎｊｉｎｇ', '𝐚𝐧𝐣𝐢𝐧𝐠', 'a͜n͜j͜i͜n͜g', 'n̶g̶e̶n̶t̶o̶t̶', 'ba\u202ebi', 'anj1ing', 'f u c k'];
    for (const word of bad) {
      expect([word, said(`dasar ${word} kalian`)]).toEqual([word, expect.stringMatching(/^dasar \*+ kalian$/)]);
      expect(checkName(word).ok).toBe(false);
    }
    expect(said('Z̷̢̛a̸l̶g̴o̷ halo')).toBe('Zalgo halo');
    for (const fine of ['titik dua', 'A, B, C', 'R.A. Kartini', 'PT. A B C', 'Kami punya 3 2 1 beras', 'é à ñ', 'नमस्ते', 'สวัสดี']) expect(said(fine)).toBe(fine);
  });

  test('also what the teacher writes on screens and into the log', () => {
    const bad = 'dasar\u202e anjing';
    expect(cleanWords({ type: 'StopAndAsk', question: bad })).toEqual({ type: 'StopAndAsk', question: 'dasar ******' });
    expect(cleanWords({ type: 'BookmarkMoment', note: bad })).toEqual({ type: 'BookmarkMoment', note: 'dasar ******' });
    expect(cleanWords({ type: 'RemoveSeat', seatId: 's', reason: bad })).toEqual({ type: 'RemoveSeat', seatId: 's', reason: 'dasar ******' });
    expect(cleanWords({ type: 'RemoveSeat', seatId: 's' })).toEqual({ type: 'RemoveSeat', seatId: 's' });
  });

  test('no word of our own texts, nor what a class says every day, loses a letter', () => {
    const files = [...globSync('client/text/{id,en}/*.ts'), ...globSync('scenarios/*/texts*/**/*.json'), ...globSync('scenarios/*/*.json')];
    const daily =
      'cuma percuma tetangganya enggak sehingga sementara dianggap anggaran melanggar tinggal bangga tunggal tenggara penggerak menganalisis dianalogikan tugasmu semen semenjak impornya ekspornya laporannya'.split(
        ' ',
      );
    const said = files.flatMap((file) => readFileSync(file, 'utf8').match(/\p{L}+(?:[- ]\p{L}+)*/gu) ?? []);
    expect(said.length).toBeGreaterThan(3000);
    expect([...new Set([...daily, ...said])].filter((text) => censored(text) !== text)).toEqual([]);
    for (const bad of ['nigga', 'nigger', 'cum', 'anal', 'porn', 'penis', 'anjing']) expect(censored(bad), bad).toMatch(/^\*+$/);
  });

  test('every part of the sentence that a student leaves with', () => {
    expect(cleanWords({ type: 'WriteExit', before: 'dasar anjing', now: 'baik', because: 'anjing' })).toEqual({
      type: 'WriteExit',
      before: 'dasar ******',
      now: 'baik',
      because: '******',
    });
  });

  test('whatever else is passed on as it is, for the schema to judge', () => {
    for (const raw of [
      null,
      7,
      'text',
      [],
      { type: 'SendChat', text: 5 },
      { type: 'SendChat', text: 'a'.repeat(10_000) },
      { type: '__proto__', text: 'anjing' },
    ]) {
      expect(cleanWords(raw)).toBe(raw);
    }
  });
});
