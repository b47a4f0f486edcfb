/**
 * The part of Phaser that the stage uses: game, scene, camera, images, canvas textures. Importing from
 * `phaser` itself would bring 346 KB gz; see `scripts/slim-phaser-plugin.ts` for what is left out. Types come from the
 * real package.
 */
import type Phaser from 'phaser';
import 'phaser/src/renderer/index.js';
import PhaserGame from 'phaser/src/core/Game.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/scene/ScenePlugin.js';
import PhaserConstants from 'phaser/src/const.js';
import PhaserScene from 'phaser/src/scene/Scene.js';

export const Game = PhaserGame as typeof Phaser.Game;
export const Scene = PhaserScene as typeof Phaser.Scene;
export const { AUTO, CANVAS, WEBGL } = PhaserConstants as Pick<typeof Phaser, 'AUTO' | 'CANVAS' | 'WEBGL'>;
