export type Door =
  | { readonly door: 'home' | 'teach' | 'openFile' | 'missing' }
  | { readonly door: 'join' | 'class' | 'play' | 'stage' | 'console' | 'debrief' | 'print' | 'report'; readonly code: string };

const withCode = { j: 'join', k: 'class', play: 'play', stage: 'stage', teach: 'console', debrief: 'debrief', print: 'print', report: 'report' } as const;

const withoutCode = { '': 'home', teach: 'teach', debrief: 'openFile' } as const;

/** Which door a path of the address bar opens; codes are written in capitals. */
export function readPath(pathname: string): Door {
  const [first = '', second, ...rest] = pathname.split('/').filter((part) => part !== '');
  if (rest.length > 0) return { door: 'missing' };
  if (second === undefined) return { door: Object.hasOwn(withoutCode, first) ? withoutCode[first as keyof typeof withoutCode] : 'missing' };
  if (!Object.hasOwn(withCode, first) || !/^[A-Za-z0-9-]{3,16}$/.test(second)) return { door: 'missing' };
  return { door: withCode[first as keyof typeof withCode], code: second.toUpperCase() };
}
