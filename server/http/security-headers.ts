import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * A strict policy without inline script or style. A LAN address over plain http is not a secure context: nothing here
 * may upgrade, pin or require https, or the page stays blank in a classroom.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // Phaser makes textures from data and blob URLs.
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        // Browsers that do not count ws: as 'self' need it named; the host is added by `connectSources`.
        connectSrc: ["'self'", 'data:', 'blob:', (request) => socketSources(request.headers.host)],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        // No text becomes markup or a script's address by code: no policy may be made that would let it.
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    // Ignored, with a warning in the console, on a plain http address.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

const socketSources = (host: string | undefined): string => (host !== undefined && /^[A-Za-z0-9.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'");
