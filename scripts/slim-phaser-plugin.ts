import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where it really lies: modules are named by that, also when node_modules is a link. */
const source = `${realpathSync(fileURLToPath(new URL('../node_modules/phaser/src/', import.meta.url)))}/`;

/** Build switches of Phaser's own webpack set-up: `if (typeof FEATURE_SOUND)` must become a plain true or false. */
const switches: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** What `phaser-slim.ts` imports. */
const entries = [
  'renderer/index',
  'core/Game',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/UpdateList',
  'gameobjects/image/ImageFactory',
  'cameras/2d/CameraManager',
  'scene/ScenePlugin',
  'const',
  'scene/Scene',
].map((part) => `phaser/src/${part}.js`);

/** Parts of Phaser that the stage never reaches; Phaser names them all, so each becomes an empty function. */
const unused = [
  /^filters\//,
  /^renderer\/webgl\/renderNodes\/filters\/Filter/,
  /^renderer\/webgl\/shaders\/Filter/,
  /^renderer\/webgl\/renderNodes\/(?:BatchHandlerPointLight|BatchHandlerTileSprite|DynamicTextureHandler|DrawLine|FillPath|StrokePath)\.js$/,
  /^renderer\/webgl\/renderNodes\/(?:submitter\/SubmitterTile|texturer\/TexturerTile|transformer\/TransformerTile|submitter\/SubmitterMesh)/,
  /^renderer\/snapshot\//,
  /^textures\/(?:DynamicTexture\.js|parsers\/(?!index|Canvas|Image))/,
  /^gameobjects\/(?:tilesprite|rendertexture|pathfollower|text|bitmaptext|shader|group|sprite)\//,
  /^gameobjects\/components\/(?:PathFollower|Mask|GetBounds|Crop|Lighting)\.js$/,
  /^display\/mask\//,
  /^input\/(?!events)/,
  /^animations\/(?!events)/,
  /^loader\/(?!events)/,
  /^geom\/(?!rectangle|point)/,
  /^tweens\/builders\/(?:StaggerBuilder|TweenChainBuilder)\.js$/,
  /^core\/DebugHeader\.js$/,
];

/** It names `this`, or the minifier would make it an arrow, which nothing can inherit from. */
const empty = 'module.exports = function Unused () { return this; };';
/** Phaser makes one tile sprite of its own when it starts, and sets its origin. */
const emptySprite = `${empty.replace('module.exports =', '')}
Unused.prototype.setOrigin = Unused.prototype.destroy = function () { return this; };
module.exports = Unused;`;

/**
 * Lets `phaser/src/…` be imported (Phaser's package.json exports the whole bundle only) and leaves out what the
 * stage does not use: about half of Phaser.
 */
export function slimPhaser(): Plugin {
  const lean = {
    name: 'mufakat:slim-phaser',
    resolveId: (id: string) => (id.startsWith('phaser/src/') ? source + id.slice('phaser/src/'.length) : null),
    transform: {
      filter: { id: /\/phaser\/src\/.*\.js$/ },
      handler(code: string, id: string) {
        const part = id.split('?')[0]?.slice(source.length) ?? '';
        if (unused.some((pattern) => pattern.test(part))) return { code: part === 'gameobjects/tilesprite/TileSprite.js' ? emptySprite : empty, map: null };
        return { code: code.replaceAll(/typeof ([A-Z_0-9]{6,})/g, (all, name: string) => String(switches[name] ?? all)), map: null };
      },
    },
  };
  return {
    ...lean,
    enforce: 'pre',
    // The development server bundles CommonJS once, before it serves; it must leave out the same parts. What it is to
    // bundle it looks up by aliases alone, without asking plugins.
    config: () => ({
      resolve: { alias: [{ find: /^phaser\/src\//, replacement: source }] },
      optimizeDeps: { include: entries, rolldownOptions: { plugins: [lean] } },
    }),
  };
}
