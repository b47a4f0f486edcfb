/**
 * The stage has no power of its own. A console open in the same browser lends it a remote control for the reveal: the
 * stage asks, the console answers, and sends the command by its own connection. Nothing leaves the device this way.
 */
export type RemoteWish = 'next' | 'replay';

type Word = { readonly kind: 'who' } | { readonly kind: 'here' } | { readonly kind: 'wish'; readonly wish: RemoteWish };

const channelOf = (code: string): BroadcastChannel | null => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`mufakat:stage:${code}`));

/** The console's side; returns how to stop. */
export function lendRemote(code: string, onWish: (wish: RemoteWish) => void): () => void {
  const channel = channelOf(code);
  if (channel === null) return () => {};
  const say = (word: Word) => channel.postMessage(word);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'who') say({ kind: 'here' });
    if (data.kind === 'wish') onWish(data.wish);
  };
  say({ kind: 'here' });
  return () => channel.close();
}

/** The stage's side: `onFound` as soon as a console answers. */
export function askForRemote(code: string, onFound: () => void): { readonly wish: (wish: RemoteWish) => void; readonly close: () => void } {
  const channel = channelOf(code);
  if (channel === null) return { wish: () => {}, close: () => {} };
  const say = (word: Word) => channel.postMessage(word);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.kind === 'here') onFound();
  };
  say({ kind: 'who' });
  return { wish: (wish) => say({ kind: 'wish', wish }), close: () => channel.close() };
}
