import { seeded } from '../geometry/seeded.ts';
import type { WorldScene } from '../world-scene.ts';
import { ease, type Props } from './stagehands.ts';

type At = (elapsed: number) => void;

/**
 * The two endings. Nothing flashes: every change of light takes more than a second and happens once. The pictures that
 * stay afterwards, and that a still stage shows at once, are in `paint/ending.ts`.
 */

/** The rescued world: rings of light go out from every country and small lights rise. */
export function dawn(scene: WorldScene, props: Props, durationMs: number): At {
  const { dpr = 1 } = scene.frame ?? {};
  const rings = [...(scene.layout?.discs.values() ?? [])].flatMap((disc) =>
    [0, 1].map((turn) => ({
      turn,
      image: props.keep(
        scene
          .ring(turn === 0 ? scene.palette.good : scene.palette.accent)
          .setPosition(disc.x, disc.y)
          .setDepth(5),
      ),
    })),
  );
  const rise = drift(scene, props, durationMs, ['#fff6d8', '#ffd76f', '#ffc85700'], 44, -1);
  return (elapsed) => {
    for (const { turn, image } of rings) {
      const share = Math.max(0, Math.min(1, (elapsed - 600 - turn * 1_300) / 3_400));
      image.setScale((0.4 + share * 2.2) / dpr).setAlpha(share <= 0 ? 0 : (1 - share) * 0.8);
    }
    rise(elapsed);
  };
}

/** The struck world: the last wave rolls out from where the threat began, and ash comes down. */
export function lastWave(scene: WorldScene, props: Props, durationMs: number): At {
  const { width = 0, height = 0 } = scene.frame ?? {};
  const [from] = scene.layout?.discs.values() ?? [];
  const veil = props.keep(scene.veil());
  const size = Math.hypot(width, height) * 1.7;
  const key = scene.bake(`story-wave-${scene.nextName()}`, 512, (pen) => {
    pen.strokeStyle = scene.palette.threat;
    for (const [wide, alpha] of [
      [34, 0.1],
      [16, 0.18],
      [3, 0.85],
    ] as const) {
      pen.globalAlpha = alpha;
      pen.lineWidth = wide;
      pen.beginPath();
      pen.arc(0, 0, 234, 0, Math.PI * 2);
      pen.stroke();
    }
  });
  const fronts = [0, 1, 2].map((turn) => ({
    turn,
    image: props.keep(
      scene.add
        .image(from?.x ?? width / 2, from?.y ?? height / 2, key)
        .setDepth(5)
        .setAlpha(0),
      turn === 2,
    ),
  }));
  const fall = drift(scene, props, durationMs, ['#ffb3a0', '#c8402e', '#c8402e00'], 40, 1);
  return (elapsed) => {
    veil.setAlpha(0.34 * ease(elapsed, 0, 2_400) * (1 - ease(elapsed, durationMs - 1_300, durationMs)));
    for (const { turn, image } of fronts) {
      const share = Math.max(0, Math.min(1, (elapsed - 400 - turn * 1_200) / 4_400));
      image.setDisplaySize(Math.max(2, size * share), Math.max(2, size * share)).setAlpha(share <= 0 ? 0 : (1 - share) * 0.85);
    }
    fall(elapsed);
  };
}

/** Small lights that rise (`way` −1) or come down (1) over the whole stage. */
function drift(scene: WorldScene, props: Props, durationMs: number, colours: readonly [string, string, string], count: number, way: 1 | -1): At {
  const { width = 0, height = 0, unit = 1, dpr = 1 } = scene.frame ?? {};
  const random = seeded('drift');
  const key = scene.bake(`story-light-${way}-${scene.model?.theme}`, 22 * unit, (pen) => {
    const light = pen.createRadialGradient(0, 0, 0, 0, 0, 10 * unit);
    light.addColorStop(0, colours[0]);
    light.addColorStop(0.25, colours[1]);
    light.addColorStop(1, colours[2]);
    pen.fillStyle = light;
    pen.fillRect(-11 * unit, -11 * unit, 22 * unit, 22 * unit);
  });
  const lights = Array.from({ length: count }, () => ({
    x: random() * width,
    y: random(),
    pace: 0.5 + random() * 0.6,
    image: props.keep(
      scene.add
        .image(0, 0, key)
        .setDepth(5)
        .setScale((0.6 + random() * 0.8) / dpr),
    ),
  }));
  return (elapsed) => {
    const fade = ease(elapsed, 300, 1_500) * (1 - ease(elapsed, durationMs - 900, durationMs));
    for (const light of lights) {
      const share = (light.y + (elapsed / durationMs) * 0.55 * light.pace) % 1.1;
      const y = height * (way < 0 ? 1.05 - share : share - 0.05);
      light.image.setPosition(light.x + Math.sin(elapsed / 900 + light.y * 9) * 10 * unit, y).setAlpha(fade * 0.9);
    }
  };
}
