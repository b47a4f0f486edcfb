import { expect, it } from 'vitest';
import type { WhatIfChange } from '../../../shared/debrief/what-if-request.ts';
import { agreementId, countryId } from '../../../shared/lib/ids.ts';
import { everybodysWhatIfs, isOneDecision, namesCountry, whatIfId, whatIfOf } from '../../../shared/model/what-if-id.ts';

const country = countryId('PADI');
const general: readonly WhatIfChange[] = [
  { kind: 'all-kept' },
  { kind: 'all-paid' },
  { kind: 'nobody-paid' },
  { kind: 'no-institution' },
  { kind: 'other-risk', risk: 0.1 },
  { kind: 'all-public' },
  { kind: 'all-secret' },
  { kind: 'without-obstacle', obstacle: 'values' },
];
const ofOne: readonly WhatIfChange[] = [
  { kind: 'one-paid', country },
  { kind: 'one-choice', round: 2, country, agreement: agreementId('r2-a11'), choice: 'short' },
  { kind: 'one-payment', round: 3, country, coins: 0 },
];

it('DG2 every what-if has an id that names it again', () => {
  for (const change of [...general, ...ofOne]) expect(whatIfOf(whatIfId(change))).toEqual(change);
  expect(new Set([...general, ...ofOne].map(whatIfId)).size).toBe(general.length + ofOne.length);
});

it('DG2 what names no change is none', () => {
  for (const id of [
    everybodysWhatIfs,
    '',
    'all-kept/1',
    'one-paid',
    'one-choice/x/PADI/r1-a1/keep',
    'one-choice/1/PADI/r1-a1/steal',
    'one-payment/1/PADI',
    'other-risk/high',
    'without-obstacle/rain',
  ])
    expect(whatIfOf(id)).toBeNull();
});

it('DG5 a what-if about one country is known by its id', () => {
  for (const change of ofOne) expect(namesCountry(whatIfId(change))).toBe(true);
  for (const change of general) expect(namesCountry(whatIfId(change))).toBe(false);
  expect(namesCountry(everybodysWhatIfs)).toBe(false);
  expect([...general, ...ofOne].map(whatIfId).filter(isOneDecision)).toEqual(['one-choice/2/PADI/r2-a11/short', 'one-payment/3/PADI/0']);
});
