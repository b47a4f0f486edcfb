import { hostname } from 'node:os';

/**
 * Who may post and open sockets. A page of another site must not use the server through a visitor's browser: its
 * Origin has to be the very host that was asked. Against DNS rebinding, where both carry the attacker's own name, the
 * host itself must be one that no public name server can point here: an address, a name of the local network, or one
 * the operator named in ALLOWED_ORIGINS.
 */
export interface OriginPolicy {
  readonly allowedOrigins: readonly string[];
}

export function isAllowedRequest(headers: { readonly host?: string | undefined; readonly origin?: string | undefined }, policy: OriginPolicy): boolean {
  const { host, origin } = headers;
  if (host === undefined) return false;
  if (origin !== undefined && policy.allowedOrigins.includes(origin)) return true;
  if (!isLocalHost(host) && !policy.allowedOrigins.some((allowed) => hostOf(allowed) === host.toLowerCase())) return false;
  // Programs send no Origin; browsers always do with a POST or a socket.
  return origin === undefined || hostOf(origin) === host.toLowerCase();
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}

const localSuffixes = ['.local', '.lan', '.home', '.internal', '.home.arpa', '.localhost'];

function isLocalHost(host: string): boolean {
  let name: string;
  try {
    name = new URL(`http://${host}`).hostname.toLowerCase();
  } catch {
    return false;
  }
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(name) || name.startsWith('[')) return true;
  return !name.includes('.') || name === hostname().toLowerCase() || localSuffixes.some((suffix) => name.endsWith(suffix));
}
