import { signal } from '@preact/signals';
import { playTones } from './tones.ts';

const storageKey = 'mufakat:bell-sound';

const remembered = (): boolean => {
  try {
    return localStorage.getItem(storageKey) === 'on';
  } catch {
    return false;
  }
};

/** Whether the bell, and on the stage the reveal, may be heard on this device; off until somebody wants it. */
export const bellSound = signal(remembered());

export function setBellSound(on: boolean): void {
  bellSound.value = on;
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // The choice then lasts as long as the page.
  }
}

// In a second window the stage follows the console's choice, and the other way round.
addEventListener('storage', (event) => {
  if (event.key === storageKey) bellSound.value = event.newValue === 'on';
});

/** One soft stroke. */
export async function playBell(): Promise<void> {
  if (!bellSound.peek()) return;
  await playTones([
    { hertz: 660, at: 0, lasts: 1.6, loudness: 0.16 },
    { hertz: 1320, at: 0, lasts: 1.6, loudness: 0.06 },
  ]);
}
