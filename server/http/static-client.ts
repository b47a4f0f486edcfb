import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';

/** Routes that the client draws itself; every one gets the same page. */
const pages = [
  '/',
  '/j/:code',
  '/play/:code',
  '/stage/:code',
  '/teach',
  '/teach/:code',
  '/debrief',
  '/debrief/:code',
  '/print/:code',
  '/report/:code',
  '/k/:code',
];

export const hasClient = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/** The built client, pre-compressed: br where a browser asks for it, gzip on plain http. null: it is not built. */
export function staticClient(folder: string): Router | null {
  if (!hasClient(folder)) return null;
  const router = Router();
  const files: RequestHandler = expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: false,
    serveStatic: {
      setHeaders: (response, path) => {
        // Vite puts a hash of the content into the names under assets/.
        const isHashed = /[\\/]assets[\\/]/.test(path);
        response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    },
  });
  router.get(pages, (request, response, next) => {
    request.url = '/index.html';
    files(request, response, next);
  });
  router.use(files);
  // A person with a mistyped address gets the page that says so, a program the refusal.
  router.use((request, response, next) => {
    if (request.method !== 'GET' || /^\/(api|matchmake)\//.test(request.path) || request.accepts(['json', 'html']) !== 'html') return next();
    response.status(404);
    request.url = '/index.html';
    files(request, response, next);
  });
  return router;
}
