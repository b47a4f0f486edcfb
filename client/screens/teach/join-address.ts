/** The link that a class keeps, in the same two forms. */
export function classAddress(origin: string, code: string): { readonly link: string; readonly words: string } {
  const url = new URL(`/k/${code}`, origin);
  return { link: url.href, words: `${url.host}/k/${code}` };
}

/** Where students join, as a link for the QR code and as short words for the board. */
export function joinAddress(origin: string, code: string): { readonly link: string; readonly words: string; readonly localOnly: boolean } {
  const url = new URL(`/j/${code}`, origin);
  return {
    link: url.href,
    words: `${url.host}/j/${code}`,
    localOnly: url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(url.hostname),
  };
}
