// Long because every effect of a told beat stands here, each in a few lines.
import type Phaser from 'phaser';
import type { Beat } from '../../../shared/protocol/story-view.ts';
import type { Good } from '../../../shared/scenario/schema.ts';
import { type Circle, clamp, middle } from '../geometry/shapes.ts';
import { tokenPath } from '../paint/tokens.ts';
import { mix } from '../palette.ts';
import { alongRoute } from '../stage-layout.ts';
import type { WorldScene } from '../world-scene.ts';
import { dawn, lastWave } from './ending-effects.ts';
import { asideEffect } from './aside-effects.ts';
import { ease, line, Props, wayBetween } from './stagehands.ts';
import type { StoryMoment } from './timeline.ts';

/** What one moment of the story adds to the world: a function of the time since it began. */
export interface Effect {
  /** The scene's clock when it began. */
  readonly since: number;
  readonly at: (elapsedMs: number) => void;
  readonly end: () => void;
}

export function effectOf(scene: WorldScene, moment: StoryMoment, since: number): Effect {
  const props = new Props(scene);
  const at = paintFor(scene, props, moment);
  return { since, at, end: () => props.clear() };
}

function paintFor(scene: WorldScene, props: Props, { step, durationMs }: StoryMoment): Effect['at'] {
  if (step.kind === 'journeys') return journeys(scene, props, durationMs);
  const veil = props.keep(scene.veil());
  if (step.kind === 'silence' || step.kind === 'curtain') return (elapsed) => veil.setAlpha(0.62 * ease(elapsed, 0, 700));
  if (step.kind === 'aside') return asideEffect(scene, props, step.moment, veil);
  const { beat } = step;
  const cloth = (elapsed: number, dark: number): void => {
    veil.setAlpha(dark * ease(elapsed, 0, 500) * (1 - ease(elapsed, durationMs - 500, durationMs)));
  };
  switch (beat.kind) {
    case 'broken-promise':
      return broken(scene, props, beat, cloth);
    case 'rescue':
      return rescue(scene, props, beat, cloth);
    case 'hidden-breaches':
      return hidden(scene, props, beat, cloth);
    case 'no-agreements':
      return (elapsed) => cloth(elapsed, 0.45);
    case 'all-kept':
      return allKept(scene, props, durationMs);
    case 'fund':
      return (elapsed) => veil.setAlpha(0.62 * (1 - ease(elapsed, 200, 1_600)));
    case 'ending':
      return beat.catastrophe ? lastWave(scene, props, durationMs) : beat.kept ? dawn(scene, props, durationMs) : (elapsed) => cloth(elapsed, 0.25);
  }
}

function journeys(scene: WorldScene, props: Props, durationMs: number): Effect['at'] {
  const most = Math.max(1, Math.floor(90 / Math.max(1, scene.journeys.length)));
  const tokens = scene.journeys.flatMap((journey, j) => {
    const legs = wayBetween(scene, journey.from, journey.to);
    if (!legs) return [];
    return Array.from({ length: Math.max(1, Math.min(most, 5, Math.round(journey.amount))) }, (_, i) => ({
      legs,
      start: (j % 5) * 110 + i * 170,
      image: props.keep(scene.token(journey.good)),
    }));
  });
  const travel = durationMs - 1_300;
  return (elapsed) => {
    for (const { legs, start, image } of tokens) {
      const share = ease(elapsed, start, start + travel);
      const place = alongRoute(legs, share);
      image.setPosition(place.x, place.y).setAlpha(share <= 0 || share >= 1 ? 0 : Math.min(1, share * 8, (1 - share) * 8));
    }
  };
}

/** Empty outlines beside a country: what did not come. */
function emptyPlaces(scene: WorldScene, props: Props, at: Circle, good: Good, count: number): Phaser.GameObjects.Image {
  const unit = scene.frame?.unit ?? 1;
  const size = 8 * unit;
  const shown = Math.max(1, Math.min(6, Math.round(count)));
  const width = shown * size * 2.9;
  const { x: left = 0, width: wide = 0 } = scene.frame?.safe ?? {};
  const right = left + wide;
  const key = scene.bake(`story-empty-${scene.nextName()}`, { width: width + 8, height: size * 4 }, (pen) => {
    for (let i = 0; i < shown; i += 1) {
      pen.save();
      pen.translate(-width / 2 + size * 1.45 + i * size * 2.9, 0);
      const path = tokenPath(good, size);
      pen.fillStyle = '#00000055';
      pen.fill(path);
      pen.strokeStyle = mix(scene.palette.bad, '#ffffff', 0.35);
      pen.lineWidth = 2 * unit;
      pen.setLineDash([3 * unit, 2.4 * unit]);
      pen.stroke(path);
      pen.restore();
    }
  });
  return props.keep(
    scene.add
      .image(clamp(at.x, left + width / 2, right - width / 2), at.y - at.radius * 2.5, key)
      .setScale(1 / (scene.frame?.dpr ?? 1))
      .setDepth(12)
      .setAlpha(0),
    true,
  );
}

function broken(
  scene: WorldScene,
  props: Props,
  beat: Extract<Beat, { kind: 'broken-promise' }>,
  cloth: (elapsed: number, dark: number) => void,
): Effect['at'] {
  const victim = scene.layout?.discs.get(beat.victim);
  const legs = wayBetween(scene, beat.breaker, beat.victim);
  if (!victim || !legs) return (elapsed) => cloth(elapsed, 0.5);
  const bad = mix(scene.palette.bad, '#ffffff', scene.palette.glow ? 0 : 0.25);
  const thread = line(scene, props, legs, bad, 0);
  const empty = emptyPlaces(scene, props, victim, beat.good, beat.missing);
  const tokens = Array.from({ length: Math.max(1, Math.min(5, Math.round(beat.missing))) }, (_, i) => ({
    i,
    image: props.keep(scene.token(beat.good, { raised: true })),
  }));
  const wait = props.keep(scene.ring(bad).setPosition(victim.x, victim.y).setDepth(9));
  return (elapsed) => {
    cloth(elapsed, 0.6);
    // Who waited comes first; who did not send comes after.
    props.raise(beat.victim, ease(elapsed, 100, 700));
    props.raise(beat.breaker, ease(elapsed, 1_700, 2_300));
    const breath = (elapsed % 1_600) / 1_600;
    wait.setScale((0.62 + breath * 0.35) / (scene.frame?.dpr ?? 1)).setAlpha(ease(elapsed, 200, 800) * (1 - breath) * 0.8);
    thread.setAlpha(ease(elapsed, 1_700, 2_400));
    for (const { i, image } of tokens) {
      // They set out, stop half way and turn back.
      const out = ease(elapsed, 1_900 + i * 120, 3_300 + i * 120);
      const back = ease(elapsed, 3_600 + i * 60, 4_700 + i * 60);
      const place = alongRoute(legs, 0.06 + (0.42 - i * 0.035) * (out - back));
      image.setPosition(place.x, place.y).setAlpha(Math.min(out * 4, 1) * (1 - ease(elapsed, 4_500, 4_900)));
    }
    empty.setAlpha(ease(elapsed, 700, 1_400));
  };
}

function rescue(scene: WorldScene, props: Props, beat: Extract<Beat, { kind: 'rescue' }>, cloth: (elapsed: number, dark: number) => void): Effect['at'] {
  const receiver = scene.layout?.discs.get(beat.receiver);
  const legs = wayBetween(scene, beat.giver, beat.receiver);
  if (!receiver || !legs) return (elapsed) => cloth(elapsed, 0.4);
  const bright = scene.palette.glow ? scene.palette.good : mix(scene.palette.good, '#ffffff', 0.35);
  const thread = line(scene, props, legs, bright, 90);
  const burst = props.keep(
    scene
      .ring(scene.palette.glow ? scene.palette.accent : '#ffd98a')
      .setPosition(receiver.x, receiver.y)
      .setDepth(9)
      .setAlpha(0),
  );
  const tokens = Array.from({ length: Math.max(1, Math.min(7, Math.round(beat.amount))) }, (_, i) => ({
    i,
    image: props.keep(scene.token(beat.good, { raised: true })),
  }));
  return (elapsed) => {
    cloth(elapsed, 0.52);
    props.raise(beat.receiver, ease(elapsed, 100, 700));
    props.raise(beat.giver, ease(elapsed, 700, 1_300));
    thread.setAlpha(ease(elapsed, 1_000, 1_800));
    for (const { i, image } of tokens) {
      const share = ease(elapsed, 1_300 + i * 240, 3_400 + i * 240);
      const place = alongRoute(legs, 0.05 + 0.9 * share);
      image.setPosition(place.x, place.y).setAlpha(share <= 0 ? 0 : Math.min(1, share * 6, (1 - share) * 9));
    }
    const arrived = ease(elapsed, 3_200, 4_800);
    burst.setScale((0.5 + arrived * 0.9) / (scene.frame?.dpr ?? 1)).setAlpha(arrived <= 0 ? 0 : 1 - arrived);
  };
}

function hidden(
  scene: WorldScene,
  props: Props,
  beat: Extract<Beat, { kind: 'hidden-breaches' }>,
  cloth: (elapsed: number, dark: number) => void,
): Effect['at'] {
  const { unit = 1, safe = { x: 0, y: 0, width: 0, height: 0 }, dpr = 1 } = scene.frame ?? {};
  const size = 30 * unit;
  const key = scene.bake(`story-hidden-${scene.nextName()}`, size * 2.6, (pen) => {
    pen.beginPath();
    pen.arc(0, 0, size, 0, Math.PI * 2);
    pen.fillStyle = '#10233dee';
    pen.fill();
    pen.lineWidth = 3 * unit;
    pen.setLineDash([6 * unit, 5 * unit]);
    pen.strokeStyle = mix(scene.palette.bad, '#ffffff', 0.3);
    pen.stroke();
    pen.fillStyle = '#ffffff';
    pen.font = `800 ${size * 1.1}px "Plus Jakarta Sans Variable", system-ui`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText('?', 0, size * 0.06);
  });
  const count = Math.min(7, beat.count);
  const centre = middle(safe);
  const images = Array.from({ length: count }, (_, i) =>
    props.keep(
      scene.add
        .image(centre.x + (i - (count - 1) / 2) * size * 2.5, centre.y, key)
        .setDepth(12)
        .setScale(1 / dpr)
        .setAlpha(0),
      i === count - 1,
    ),
  );
  return (elapsed) => {
    cloth(elapsed, 0.55);
    for (const [i, image] of images.entries())
      image.setAlpha(ease(elapsed, 500 + i * 260, 1_000 + i * 260)).setY(centre.y + Math.sin(elapsed / 700 + i) * 5 * unit);
  };
}

function allKept(scene: WorldScene, props: Props, durationMs: number): Effect['at'] {
  const routes = scene.layout?.routes ?? [];
  const tokens = routes.slice(0, 40).flatMap((route) => [0, 1, 2].map((i) => ({ route, i, image: props.keep(scene.token(route.good, { aid: route.aid })) })));
  const rings = [...(scene.layout?.discs.values() ?? [])].map((disc) => props.keep(scene.ring(scene.palette.good).setPosition(disc.x, disc.y).setDepth(5)));
  return (elapsed) => {
    for (const { route, i, image } of tokens) {
      const share = ease(elapsed, 200 + i * 300, durationMs - 1_200 + i * 300);
      const place = alongRoute(route.legs, share);
      image.setPosition(place.x, place.y).setAlpha(share <= 0 || share >= 1 ? 0 : 1);
    }
    const share = ease(elapsed, durationMs - 2_200, durationMs - 400);
    for (const ring of rings) ring.setScale((0.45 + share * 0.6) / (scene.frame?.dpr ?? 1)).setAlpha(share <= 0 ? 0 : 1 - share);
  };
}
