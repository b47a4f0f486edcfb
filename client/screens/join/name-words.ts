import type { Language } from '../../text/text.ts';

/** Words of generated names. Indonesian puts the quality after the noun. */
const nouns: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Komodo',
    'Elang',
    'Penyu',
    'Cendrawasih',
    'Rusa',
    'Merpati',
    'Kancil',
    'Lumba',
    'Melati',
    'Rinjani',
    'Ombak',
    'Bintang',
    'Pelangi',
    'Bakau',
    'Badak',
    'Gajah',
    'Maleo',
    'Karang',
    'Jati',
    'Mentari',
    'Angin',
    'Kunang',
    'Anggrek',
    'Tarsius',
  ],
  en: [
    'Komodo',
    'Eagle',
    'Turtle',
    'Deer',
    'Dove',
    'Dolphin',
    'Jasmine',
    'Wave',
    'Star',
    'Rainbow',
    'Mangrove',
    'Rhino',
    'Elephant',
    'Reef',
    'Falcon',
    'Comet',
    'Breeze',
    'Firefly',
    'Orchid',
    'Tarsier',
    'Otter',
    'Heron',
    'Maple',
    'River',
  ],
};
const qualities: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Ceria',
    'Bijak',
    'Tangguh',
    'Ramah',
    'Cerdik',
    'Gesit',
    'Tenang',
    'Berani',
    'Jujur',
    'Riang',
    'Sigap',
    'Hebat',
    'Lincah',
    'Sabar',
    'Cemerlang',
    'Teguh',
  ],
  en: ['Merry', 'Wise', 'Sturdy', 'Kind', 'Clever', 'Swift', 'Calm', 'Brave', 'Honest', 'Sunny', 'Ready', 'Bright', 'Nimble', 'Patient', 'Lucky', 'Steady'],
};

function pick(words: readonly string[]): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return words[drawn % words.length] ?? '';
}

/** A friendly made-up name, e.g. `Komodo Bijak 27` or `Wise Komodo 27`. */
export function newName(language: Language): string {
  const noun = pick(nouns[language]);
  const quality = pick(qualities[language]);
  const [drawn = 0] = crypto.getRandomValues(new Uint8Array(1));
  const number = 10 + (drawn % 90);
  return language === 'id' ? `${noun} ${quality} ${number}` : `${quality} ${noun} ${number}`;
}
