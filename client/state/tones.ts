/** One soft note; times in seconds from now, loudness 0–1. */
export interface Tone {
  readonly hertz: number;
  readonly at: number;
  readonly lasts: number;
  readonly loudness: number;
}

/** Plays notes made on the spot. A browser that has had no touch yet stays silent, and nothing else fails. */
export async function playTones(tones: readonly Tone[]): Promise<void> {
  if (typeof AudioContext === 'undefined') return;
  const audio = new AudioContext();
  try {
    await audio.resume();
    for (const { hertz, at, lasts, loudness } of tones) {
      const from = audio.currentTime + at;
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = hertz;
      volume.gain.setValueAtTime(0.0001, from);
      volume.gain.exponentialRampToValueAtTime(loudness, from + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.0001, from + lasts);
      tone.connect(volume).connect(audio.destination);
      tone.start(from);
      tone.stop(from + lasts + 0.1);
    }
    const longest = Math.max(0, ...tones.map(({ at, lasts }) => at + lasts));
    setTimeout(() => void audio.close(), longest * 1000 + 500);
  } catch {
    void audio.close();
  }
}
