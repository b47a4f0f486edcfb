/** The ways in which a text of letters and digits may stand in bytes, each as it would be found there. */
function encodingsOf(token: string): readonly Buffer[] {
  const plain = Buffer.from(token);
  // In base64 a text looks different at each of three places; its ends mix with what stands around it.
  const based = [0, 1, 2].flatMap((place) => {
    const whole = Buffer.concat([Buffer.alloc(place), plain])
      .toString('base64')
      .replace(/=+$/, '');
    const inner = whole.slice(place === 0 ? 0 : place + 1, whole.length - 1);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const hex = plain.toString('hex');
  const escaped = [...token].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const percent = [...plain].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const wide = Buffer.from(token, 'utf16le');
  const texts = [
    token.toLowerCase(),
    token.toUpperCase(),
    [...token].reverse().join(''),
    ...based,
    hex,
    hex.toUpperCase(),
    escaped,
    percent,
    percent.toUpperCase(),
  ];
  return [plain, wide, Buffer.from(wide).swap16(), ...texts.map((text) => Buffer.from(text))];
}

/** Finds `token`, letters and digits only, in any of `texts`, in whichever encoding. Compressed bytes have to be unpacked before. */
export function seeks(token: string): (texts: readonly Buffer[]) => boolean {
  const encodings = encodingsOf(token);
  return (texts) => texts.some((text) => encodings.some((encoding) => text.includes(encoding)));
}
