import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { slimPhaser } from './scripts/slim-phaser-plugin.ts';

const compressible = /\.(?:html|js|css|svg|json|map|webmanifest)$/;

/** Every text asset also as .br and .gz: browsers ask for gzip on plain http, for brotli on https. */
function preCompressed(): Plugin {
  let outDir = '';
  return {
    name: 'mufakat:pre-compressed',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !compressible.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
        );
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

const server = process.env['MUFAKAT_SERVER'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: 'client',
  plugins: [slimPhaser(), preact({ devToolsEnabled: false }), preCompressed()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // No inline script may stand in the page (the CSP refuses it), and assets stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // What every page begins with is one file: each file costs a round trip, and six go at a time.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  server: {
    port: 3300,
    strictPort: true,
    // The dev harness (tests/support) shows screens from fixture views.
    fs: { allow: ['..'] },
    proxy: { '/api': server, '/matchmake': server, '/health': server },
  },
});
