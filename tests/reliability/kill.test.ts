import { expect, test } from 'vitest';
import { runClass } from '../prove/kill/class-run.ts';

// The short form of `npm run prove:kill`. What chance brings differs from run to run; what must hold does not.

test('no accepted command is lost or doubled over deaths of the server behind a faulty network', async () => {
  const { accepted, unfinished, lost, doubled, mismatches } = await runClass('short-form', 2, null);
  expect({ unfinished, lost, doubled, mismatches }).toEqual({ unfinished: null, lost: 0, doubled: 0, mismatches: 0 });
  expect(accepted).toBeGreaterThan(20);
});

test('the proof finds accepted commands that are lost when answers do not wait for the disk', async () => {
  expect((await runClass('no-durability', 1, 'durability')).lost).toBeGreaterThan(0);
});

test('the proof finds doubled commands when what is sent again goes out under a new id', async () => {
  expect((await runClass('no-same-id', 3, 'same-id')).doubled).toBeGreaterThan(0);
});
