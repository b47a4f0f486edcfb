import type { Language } from '../../shared/scenario/schema.ts';

/**
 * Words a pseudonym is drawn from: one of `first`, a space, one of `second` (`Nuri Riang`, `Bright Heron`). Kind to
 * everybody in every combination: no given names, no party emblems or colours, no animal that is used to tease.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const nameWords: Readonly<Record<Language, { readonly first: readonly string[]; readonly second: readonly string[] }>> = {
  id: {
    first: list(`
      Nuri Cenderawasih Merak Jalak Kutilang Merpati Camar Kenari Bangau Elang
      Rusa Anoa Komodo Penyu Kancil Tarsius Maleo Kepodang Pipit Belibis
      Anggrek Teratai Flamboyan Meranti Bambu Pandan Cemara Bakau Rotan Mahoni
      Samudra Ombak Pelangi Senja Awan Rimba Lembah Telaga Sungai Cakrawala
      Perahu Layar Lentera Angklung Kompas Gamelan Sasando Mercusuar
    `),
    second: list(`
      Riang Tenang Cerdik Tangguh Ramah Gesit Sabar Teliti Berani Jujur
      Bijak Ceria Cermat Santai Lincah Setia Tekun Kreatif Sigap Hangat
      Lembut Cekatan Optimis Mandiri Terampil Waspada Tulus Luwes Rapi Supel
      Adil Kompak Mujur Jenaka Telaten Gigih Bersahaja Bersahabat Ulet Damai
      Gembira Jeli Kalem Sopan Peduli Antusias
    `),
  },
  en: {
    first: list(`
      Bright Calm Brave Clever Gentle Patient Steady Swift Kind Merry
      Curious Quiet Honest Lively Cheerful Careful Bold Nimble Loyal Fair
      Keen Warm Sunny Witty Thoughtful Hopeful Friendly Graceful Eager Humble
      Jolly Tidy Playful Sturdy Lucky Polite Peaceful Tireless Wise Candid
      Earnest Daring Mellow Watchful
    `),
    second: list(`
      Heron Otter Falcon Dolphin Turtle Sparrow Lynx Panda Koala Gecko
      Hornbill Pelican Puffin Swan Deer Hare Owl Finch Penguin Seal
      Starling Kingfisher Dragonfly Firefly Orchid Bamboo Maple Cedar Lotus Clover
      River Harbour Island Meadow Comet Lantern Compass Rainbow Breeze Canyon
      Lagoon Ocean Summit Pebble Kite Horizon Valley Forest
    `),
  },
};

/** The pseudonym at two picks in [0, 1), e.g. two draws of `Math.random()`. */
export function pseudonym(language: Language, firstPick: number, secondPick: number): string {
  const { first, second } = nameWords[language];
  return `${at(first, firstPick)} ${at(second, secondPick)}`;
}

const at = (words: readonly string[], pick: number): string => words[Math.min(words.length - 1, Math.floor(pick * words.length))] as string;
