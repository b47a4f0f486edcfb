import { Dice } from '../../support/random-play.ts';
import { cutAt, type CutFaults, cutPlaces, recordLog } from './cut-log.ts';
import { countIos, crashAt, failAt, ioFaults, type IoFaults } from './failing-io.ts';

export interface PowerProof {
  /** Places at which the store's journal was cut off. */
  readonly cuts: number;
  /** Lessons in which an I/O failed, one for every I/O, kind of fault and length. */
  readonly failingIos: number;
  /** Lessons in which the power went at an I/O. */
  readonly crashes: number;
  readonly lost: number;
  readonly doubled: number;
  readonly torn: number;
  readonly wrong: number;
  readonly stuck: number;
}

const commandsInLog = 80;
const noiseBytes = 512;

/** `without: 'durability'` takes a guard out: what is not on the disk yet counts as accepted. */
export async function provePower(about: { readonly cuts: number; readonly seed: string; readonly without: 'durability' | null }): Promise<PowerProof> {
  const dice = new Dice(about.seed);
  const recorded = await recordLog(commandsInLog, about.without === 'durability');
  const cutFaults: CutFaults = { lost: 0, torn: 0 };
  const places = cutPlaces(recorded, about.cuts, dice);
  for (const place of places) {
    const noise = Buffer.from(Array.from({ length: dice.chance(0.5) ? noiseBytes : 0 }, () => dice.below(256)));
    cutAt(recorded, place, noise, cutFaults);
  }
  const ios = await countIos();
  const ioResult: IoFaults = { wrong: 0, stuck: 0 };
  let failingIos = 0;
  let crashes = 0;
  let lost = cutFaults.lost;
  let doubled = 0;
  for (let nth = 1; nth <= ios; nth++) {
    for (const fault of ioFaults) {
      for (const times of [1, 3]) {
        await failAt(nth, times, fault, ioResult);
        failingIos += 1;
      }
    }
    for (const reached of [true, false]) {
      const after = await crashAt(nth, reached);
      lost += after.lost;
      doubled += after.doubled;
      crashes += 1;
    }
  }
  return { cuts: places.length, failingIos, crashes, lost, doubled, torn: cutFaults.torn, ...ioResult };
}
