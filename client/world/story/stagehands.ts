import type Phaser from 'phaser';
import type { CountryId } from '../../../shared/lib/ids.ts';
import { fanOut } from '../geometry/arcs.ts';
import { arcPath, dashes, strokeLink } from '../paint/links.ts';
import { leg, legsBetween, type TokenRoute } from '../stage-layout.ts';
import type { WorldScene } from '../world-scene.ts';

/** 0 → 1 between two times, slow at both ends. */
export function ease(elapsed: number, from: number, to: number): number {
  const share = Math.max(0, Math.min(1, (elapsed - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

/** How much larger a disc is while the story speaks of its country. */
const grown = 1.42;

/** Collects what an effect made, so that its end removes everything. */
export class Props {
  readonly scene: WorldScene;
  private readonly images: { image: Phaser.GameObjects.Image; own: boolean }[] = [];
  private readonly raised = new Map<CountryId, Phaser.GameObjects.Image | null>();
  constructor(scene: WorldScene) {
    this.scene = scene;
  }
  keep(image: Phaser.GameObjects.Image, own = false): Phaser.GameObjects.Image {
    this.images.push({ image, own });
    return image;
  }
  raise(id: CountryId, share: number): void {
    let name = this.raised.get(id);
    if (name === undefined) {
      name = this.scene.nameTag(id, grown);
      if (name) this.keep(name, true);
      this.raised.set(id, name);
    }
    name?.setAlpha(share);
    this.scene.raise(id, share > 0.02, 1 + (grown - 1) * share);
  }
  clear(): void {
    for (const { image, own } of this.images) this.scene.remove(image, own);
    for (const id of this.raised.keys()) this.scene.raise(id, false);
  }
}

/** The agreement's own curves between two countries, or a new one. */
export function wayBetween(scene: WorldScene, from: CountryId, to: CountryId): TokenRoute['legs'] | null {
  const { layout, frame } = scene;
  const a = layout?.discs.get(from);
  const b = layout?.discs.get(to);
  if (!layout || !frame || !a || !b) return null;
  for (const { link } of layout.strands) {
    const legs = legsBetween(
      layout.strands.filter((strand) => strand.link === link),
      from,
      to,
    );
    if (legs) return legs;
  }
  const [arc] = fanOut([{ key: 'way', a: from, b: to, from: a, to: b }], layout.discs, frame.safe);
  return arc ? [leg(arc, false)] : null;
}

/** One line over the veil, baked once. */
export function line(scene: WorldScene, props: Props, legs: TokenRoute['legs'], colour: string, trust: number): Phaser.GameObjects.Image {
  const { width = 0, height = 0, unit = 1, dpr = 1 } = scene.frame ?? {};
  const key = scene.bake(`story-line-${scene.nextName()}`, { width, height }, (pen) => {
    pen.translate(-width / 2, -height / 2);
    pen.lineCap = 'round';
    const thick = 5 * unit;
    for (const { arc } of legs) strokeLink(pen, arcPath(arc), colour, thick, dashes(trust, thick), scene.palette);
  });
  return props.keep(
    scene.add
      .image(0, 0, key)
      .setOrigin(0)
      .setScale(1 / dpr)
      .setDepth(9)
      .setAlpha(0),
    true,
  );
}
