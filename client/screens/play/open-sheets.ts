import { signal } from '@preact/signals';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { OfferDraft } from './offer-draft.ts';

/** What lies open above the game on this device; no rule depends on it. */
export const openPartner = signal<CountryId | null>(null);
export const offerDraft = signal<OfferDraft | null>(null);
export const briefOpen = signal(false);
/** The talk with the teacher. */
export const teacherOpen = signal(false);
export const tutorialOpen = signal(false);
export const cheatSheetOpen = signal(false);
