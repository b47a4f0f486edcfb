import { signal } from '@preact/signals';

const storageKey = 'mufakat:bell-sound';

const remembered = (): boolean => {
  try {
    return localStorage.getItem(storageKey) === 'on';
  } catch {
    return false;
  }
};

/** Whether the bell may be heard on this device; off until somebody wants it. */
export const bellSound = signal(remembered());

export function setBellSound(on: boolean): void {
  bellSound.value = on;
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // The choice then lasts as long as the page.
  }
}

// The stage has no controls: in a second window it follows the console's choice.
addEventListener('storage', (event) => {
  if (event.key === storageKey) bellSound.value = event.newValue === 'on';
});

/** One soft stroke. A browser that has had no touch yet stays silent, and nothing else fails. */
export async function playBell(): Promise<void> {
  if (!bellSound.peek() || typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  try {
    await audio.resume();
    for (const [frequency, loudness] of [
      [660, 0.16],
      [1320, 0.06],
    ] as const) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(loudness, audio.currentTime);
      volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 1.6);
      tone.connect(volume).connect(audio.destination);
      tone.start();
      tone.stop(audio.currentTime + 1.7);
    }
    setTimeout(() => void audio.close(), 2000);
  } catch {
    void audio.close();
  }
}
