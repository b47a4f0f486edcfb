import type Phaser from 'phaser';
import type { StoryView } from '../../shared/protocol/story-view.ts';
import type { Rect } from './geometry/shapes.ts';
import { loadWorldMap, type WorldMapData } from './map/ground.ts';
import { AUTO, CANVAS, Game } from './phaser/phaser-slim.ts';
import type { StageModel } from './stage-model.ts';
import { playTimeline, type StoryPlay } from './story/play-timeline.ts';
import { buildTimeline, type StoryMoment } from './story/timeline.ts';
import { paletteOf } from './palette.ts';
import { WorldScene } from './world-scene.ts';

/** The drawn world. It holds no truth of its own: `update` with a model gives the whole picture, at any time. */
export interface Stage {
  readonly update: (model: StageModel) => void;
  /** Tells a reveal on the map; `onMoment` lets the screen caption it. `model` is the world to tell it in. */
  readonly playStory: (story: StoryView, model: StageModel, onMoment?: (moment: StoryMoment | null) => void) => StoryPlay;
  /** One moment alone, for a screen that keeps the story's time itself; null shows the plain world again. */
  readonly showMoment: (moment: StoryMoment | null, journeys: StoryView['journeys']) => void;
  readonly setTheme: (theme: StageModel['theme']) => void;
  readonly resize: (size: StageSize) => void;
  readonly destroy: () => void;
  /** Settles after the first picture. */
  readonly ready: Promise<void>;
}

/** CSS pixels. `safe`: what no panel covers; `unit`: 1 on a 1280×720 stage. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly safe: Rect;
  readonly unit: number;
}

export interface StageOptions {
  readonly size: StageSize;
  readonly theme: StageModel['theme'];
  /** Draw without WebGL even where there is some. */
  readonly renderer?: 'auto' | 'canvas';
}

/** Device pixels per CSS pixel: sharp, but never a texture that an old GPU refuses. */
function pixelRatio(size: StageSize): number {
  const wanted = Math.min(2, globalThis.devicePixelRatio || 1);
  return Math.min(wanted, 4_096 / Math.max(size.width, size.height, 1));
}

export function createStage(parent: HTMLElement, options: StageOptions): Stage {
  const scene = new WorldScene();
  let size = options.size;
  let model: StageModel | null = null;
  let moment: StoryMoment | null = null;
  let world: WorldMapData | null = null;
  let game: Phaser.Game | null = null;
  let running = false;
  let destroyed = false;
  let playing: StoryPlay | null = null;
  let idleFrames = 0;
  let drawn = false;
  let shown = false;
  let settleReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    settleReady = resolve;
  });

  const wake = (): void => {
    idleFrames = 0;
    game?.loop.wake();
  };
  const sized = (): void => {
    if (!running || !game) return;
    const dpr = pixelRatio(size);
    game.scale.resize(Math.round(size.width * dpr), Math.round(size.height * dpr));
    // Phaser keeps the CSS size of the start; the canvas must follow its box.
    game.canvas.style.width = `${size.width}px`;
    game.canvas.style.height = `${size.height}px`;
    scene.setFrame({ ...size, dpr });
    wake();
  };
  const draw = (): void => {
    if (!running || !model) return;
    if (model.map === 'world' && !world) {
      void loadWorldMap().then((data) => {
        world = data;
        if (!destroyed) draw();
      });
      return;
    }
    scene.show(model, world);
    drawn = true;
    wake();
  };
  const show = (next: StoryMoment | null): void => {
    moment = next;
    if (!running) return;
    scene.tell(next);
    wake();
  };

  // Names are baked into pictures, so their font must be there first.
  const fonts = ['700 14px', '800 14px'].map((face) => document.fonts.load(`${face} "Plus Jakarta Sans Variable"`).catch(() => []));
  void Promise.all(fonts).then(() => {
    if (destroyed) return;
    const dpr = pixelRatio(size);
    game = new Game({
      type: options.renderer === 'canvas' ? CANVAS : AUTO,
      parent,
      scene,
      banner: false,
      disableContextMenu: false,
      // 0: Scale.NONE. The canvas has device pixels, the page shows it at CSS size.
      scale: { mode: 0, width: Math.round(size.width * dpr), height: Math.round(size.height * dpr), zoom: 1 / dpr },
      backgroundColor: paletteOf(options.theme).oceanFar,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, powerPreference: 'low-power' },
      fps: { limit: 40 },
    });
    game.events.once('ready', () => {
      const canvas = game?.canvas;
      if (!canvas) return;
      canvas.setAttribute('aria-hidden', 'true');
      // Black until the first picture, which must not be seen on a paper stage.
      canvas.style.visibility = 'hidden';
      canvas.addEventListener('webglcontextrestored', wake);
    });
    document.addEventListener('visibilitychange', wake);
    // Phaser starts the scene on its first step.
    scene.booted = () => {
      if (destroyed) return;
      running = true;
      sized();
      draw();
      if (moment) show(moment);
    };
    game.events.on('postrender', () => {
      if (drawn && !shown && game) {
        shown = true;
        game.canvas.style.visibility = '';
        settleReady();
      }
      // Nothing moves: the last picture stays on the screen without any further work.
      idleFrames = scene.moving ? 0 : idleFrames + 1;
      if (running && idleFrames > 8) game?.loop.sleep();
    });
  });

  return {
    ready,
    update(next) {
      model = next;
      draw();
    },
    playStory(story, next, onMoment) {
      playing?.skip();
      model = next;
      draw();
      scene.journeys = story.journeys;
      playing = playTimeline(buildTimeline(story), (current) => {
        show(current);
        onMoment?.(current);
      });
      return playing;
    },
    showMoment(next, journeys) {
      scene.journeys = journeys;
      show(next);
    },
    setTheme(theme) {
      if (!model || model.theme === theme) return;
      model = { ...model, theme };
      draw();
    },
    resize(next) {
      if (next.width < 2 || next.height < 2 || JSON.stringify(next) === JSON.stringify(size)) return;
      size = next;
      sized();
    },
    destroy() {
      destroyed = true;
      document.removeEventListener('visibilitychange', wake);
      playing?.skip();
      game?.loop.wake();
      game?.destroy(true);
      game = null;
      running = false;
    },
  };
}
