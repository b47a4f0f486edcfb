// Long because one scene owns every image of the stage: it makes, places, reuses and drops them; how they are painted stands in paint/.
import type Phaser from 'phaser';
import type { CountryId } from '../../shared/lib/ids.ts';
import type { StoryView } from '../../shared/protocol/story-view.ts';
import type { Good } from '../../shared/scenario/schema.ts';
import { contains, inset, type Point, type Rect } from './geometry/shapes.ts';
import { type Ground, layGround, type WorldMapData } from './map/ground.ts';
import { paintDisc, discReach } from './paint/disc.ts';
import { paintRescued, paintStruck } from './paint/ending.ts';
import { paintGround } from './paint/ground.ts';
import { labelFont, labelPadding, paintLabel } from './paint/label.ts';
import { paintBlocs } from './paint/blocs.ts';
import { captionFont, paintLandmarks } from './paint/landmarks.ts';
import { paintMarks } from './paint/link-marks.ts';
import { paintLinks } from './paint/links.ts';
import { paintSpores, scatterSpores, type Spore } from './paint/threat.ts';
import { paintToken } from './paint/tokens.ts';
import { type Palette, paletteOf } from './palette.ts';
import { Scene } from './phaser/phaser-slim.ts';
import { alongRoute, layoutStage, type StageLayout } from './stage-layout.ts';
import type { StageModel } from './stage-model.ts';
import { planTokens, tokensAtMost } from './token-plan.ts';
import { type Effect, effectOf } from './story/effects.ts';
import type { StoryMoment } from './story/timeline.ts';

/** The canvas and what of it is free, in CSS pixels; `unit` is 1 on a 1280×720 stage. */
export interface StageFrame {
  readonly width: number;
  readonly height: number;
  readonly safe: Rect;
  readonly unit: number;
  readonly dpr: number;
}

const depth = { backdrop: 0, next: 1, token: 4, disc: 6, veil: 8, raised: 10 } as const;
/** A tab that slept does not jump. */
const longestStepMs = 600;
const fadeMs = 2_600;
/** So long before its end no effect of a story has begun to fade. */
const fadeOutMs = 1_300;

interface Flow {
  readonly image: Phaser.GameObjects.Image;
  readonly legs: StageLayout['routes'][number]['legs'];
  readonly offset: number;
  readonly perSecond: number;
}

/** Draws a `StageModel`. Everything can be thrown away and drawn again from the model at any time. */
export class WorldScene extends Scene {
  frame: StageFrame | null = null;
  layout: StageLayout | null = null;
  palette: Palette = paletteOf('night');
  model: StageModel | null = null;
  /** What travelled in the round that is being told. */
  journeys: StoryView['journeys'] = [];
  /** Milliseconds of this scene's own clock; story effects are functions of it. */
  now = 0;
  private steppedAt = 0;
  private world: WorldMapData | null = null;
  private ground: Ground | null = null;
  private spores: readonly Spore[] = [];
  private groundKey = '';
  private groundCanvas: HTMLCanvasElement | null = null;
  private readonly discImages = new Map<CountryId, Phaser.GameObjects.Image>();
  private readonly discKeys = new Map<CountryId, string>();
  private flows: Flow[] = [];
  /** Where a token fades, for it passes over a name. */
  private names: readonly Rect[] = [];
  private backdrop: Phaser.GameObjects.Image | null = null;
  private fading: { readonly image: Phaser.GameObjects.Image; readonly since: number } | null = null;
  private effect: Effect | null = null;
  private moment: StoryMoment | null = null;
  private pulses: { readonly image: Phaser.GameObjects.Image; readonly since: number }[] = [];
  private ruler: CanvasRenderingContext2D | null = null;
  private generation = 0;

  constructor() {
    super('world');
  }

  /** Called once, when pictures can be made. */
  booted: () => void = () => {};

  create(): void {
    this.booted();
  }

  /** Does the next frame differ from the last one? */
  get moving(): boolean {
    if (this.fading || this.pulses.length > 0) return true;
    if (this.model?.still) return false;
    return this.effect !== null || this.flows.length > 0;
  }

  show(model: StageModel, world: WorldMapData | null): void {
    const previous = this.model;
    this.model = model;
    this.world = world;
    this.palette = paletteOf(model.theme);
    if (!this.frame) return;
    const sameWorld = previous?.theme === model.theme && previous.map === model.map && this.backdrop !== null;
    const fade = sameWorld && !model.still && (previous.threat.level !== model.threat.level || previous.mood !== model.mood);
    const known = new Set(previous?.links.map((link) => link.id));
    this.draw(fade);
    if (!sameWorld || model.still) return;
    for (const link of model.links) if (!known.has(link.id) && known.size + 1 >= model.links.length) for (const party of link.parties) this.pulse(party);
    if (model.struck !== null && model.struck !== previous?.struck) this.pulse(model.struck, this.palette.bad);
  }

  setFrame(frame: StageFrame): void {
    this.frame = frame;
    this.cameras.main.setOrigin(0, 0).setZoom(frame.dpr);
    this.groundKey = '';
    if (this.model) this.draw(false);
  }

  /** Shows one moment of a story, or the plain world again. */
  tell(moment: StoryMoment | null): void {
    this.moment = moment;
    this.restart(this.now);
  }

  /** Makes the running moment's effect for the world as it stands now; it goes on from where it was. */
  private restart(since: number): void {
    const { moment } = this;
    this.effect?.end();
    this.effect = moment && this.layout && this.model ? effectOf(this, moment, since) : null;
    for (const flow of this.flows) flow.image.setVisible(this.effect === null);
    // Without motion: one still picture that tells the same.
    this.effect?.at(this.model?.still && moment ? moment.durationMs * 0.62 : this.heldTime(this.now - since));
  }

  override update(): void {
    // Not the engine's own step, which a slow machine shortens: captions keep real time, and the picture must too.
    const clock = performance.now();
    this.now += Math.min(clock - this.steppedAt, longestStepMs);
    this.steppedAt = clock;
    if (this.fading) {
      const share = Math.min(1, (this.now - this.fading.since) / fadeMs);
      this.fading.image.setAlpha(share);
      if (share === 1) this.settle();
    }
    this.pulses = this.pulses.filter(({ image, since }) => {
      const share = (this.now - since) / 1_200;
      image.setScale((0.5 + share * 1.1) / (this.frame?.dpr ?? 1)).setAlpha(Math.max(0, 0.9 - share));
      if (share < 1) return true;
      image.destroy();
      return false;
    });
    if (this.model?.still) return;
    if (this.effect) {
      this.effect.at(this.heldTime(this.now - this.effect.since));
      return;
    }
    for (const flow of this.flows) {
      const share = (flow.offset + (this.now / 1_000) * flow.perSecond) % 1;
      const place = alongRoute(flow.legs, share);
      const alpha = Math.min(1, Math.min(share, 1 - share) * 12);
      // A name stays readable while goods pass over it.
      flow.image.setPosition(place.x, place.y).setAlpha(this.onName(place) ? alpha * 0.22 : alpha);
    }
  }

  /** A moment that the teacher holds stays as it is before it would fade. */
  private heldTime(elapsed: number): number {
    const { moment } = this;
    return moment?.held && moment.step.kind !== 'journeys' ? Math.min(elapsed, moment.durationMs - fadeOutMs) : elapsed;
  }

  private draw(fade: boolean): void {
    const { frame, model } = this;
    if (!frame || !model) return;
    // A stage that is hidden has no size, and no canvas without one can be painted; `setFrame` draws it when it has.
    if (Math.round(frame.width * frame.dpr) === 0 || Math.round(frame.height * frame.dpr) === 0) return;
    const screen = { x: 0, y: 0, width: frame.width, height: frame.height };
    const key = [model.map, model.theme, model.mood, this.world === null, model.seats.map((seat) => seat.id + seat.colour).join()].join('|');
    if (key !== this.groundKey) {
      this.groundKey = key;
      const ground = layGround(model, this.world, screen, this.seatRoom(frame, model));
      this.ground = ground;
      this.groundCanvas = canvasOf(frame, (pen) => paintGround(pen, ground, model, this.palette, screen, frame.dpr));
      this.spores = scatterSpores(ground, screen, frame.unit);
    }
    this.layout = layoutStage(model, {
      screen,
      safe: frame.safe,
      unit: frame.unit,
      homes: this.ground?.homes ?? new Map<CountryId, Point>(),
      measure: (name, unit) => this.widthOf(name, labelFont(unit)) + 2 * labelPadding(unit),
      measureSmall: (name) => this.widthOf(name, captionFont(frame.unit)),
    });
    this.names = [...this.layout.labels.values()].map((rect) => inset(rect, -4));
    this.drawBackdrop(fade);
    this.drawDiscs();
    this.drawFlows();
    if (this.moment) this.restart(this.effect?.since ?? this.now);
  }

  private widthOf(text: string, font: string): number {
    // A canvas of its own: measuring on the painted one would wait until all of it is drawn.
    this.ruler ??= document.createElement('canvas').getContext('2d');
    if (!this.ruler) return text.length * 8 * (this.frame?.unit ?? 1);
    this.ruler.font = font;
    return Math.ceil(this.ruler.measureText(text).width);
  }

  /** Where countries' homes may lie: the safe part, less the room that a disc and its name take. */
  private seatRoom(frame: StageFrame, model: StageModel): Rect {
    const { safe, unit } = frame;
    const side = model.map === 'islands' ? 0 : 58 * unit;
    const top = model.map === 'islands' ? 0 : 28 * unit;
    return {
      x: safe.x + side,
      y: safe.y + top,
      width: Math.max(40, safe.width - 2 * side),
      height: Math.max(40, safe.height - top - (model.map === 'islands' ? 0 : 52 * unit)),
    };
  }

  private drawBackdrop(fade: boolean): void {
    const { frame, model, layout } = this;
    if (!frame || !model || !layout || !this.groundCanvas) return;
    this.settle();
    const key = `backdrop-${this.nextName()}`;
    const canvas = blankCanvas(this.groundCanvas.width, this.groundCanvas.height);
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.drawImage(this.groundCanvas, 0, 0);
    pen.setTransform(frame.dpr, 0, 0, frame.dpr, 0, 0);
    const level = model.mood === 'struck' ? 100 : model.mood === 'rescued' ? Math.min(model.threat.level, 8) : model.threat.level;
    paintSpores(pen, this.spores, level, this.palette, [...layout.discs.values()]);
    const screen = { x: 0, y: 0, width: frame.width, height: frame.height };
    if (model.mood === 'rescued') paintRescued(pen, layout, this.palette, screen, frame.safe, frame.unit);
    if (model.mood === 'struck') paintStruck(pen, layout, this.palette, screen, frame.unit);
    paintBlocs(pen, layout, model, this.palette);
    paintLinks(pen, layout, this.palette, frame.unit * layout.density);
    paintMarks(pen, layout, model, this.palette);
    paintLandmarks(pen, layout, model, this.palette, frame.unit);
    for (const seat of model.seats) {
      const rect = layout.labels.get(seat.id);
      const disc = layout.discs.get(seat.id);
      if (rect && disc) paintLabel(pen, seat.name, rect, this.palette, layout.labelUnit, disc);
    }
    this.textures.addCanvas(key, canvas);
    const image = this.add
      .image(0, 0, key)
      .setOrigin(0)
      .setScale(1 / frame.dpr)
      .setDepth(fade ? depth.next : depth.backdrop);
    if (fade && this.backdrop) {
      this.fading = { image: image.setAlpha(0), since: this.now };
    } else {
      this.drop(this.backdrop);
      this.backdrop = image;
    }
  }

  /** Ends a running cross-fade. */
  private settle(): void {
    if (!this.fading) return;
    this.drop(this.backdrop);
    this.backdrop = this.fading.image.setAlpha(1).setDepth(depth.backdrop);
    this.fading = null;
  }

  private drop(image: Phaser.GameObjects.Image | null): void {
    if (!image) return;
    const key = image.texture.key;
    image.destroy();
    this.textures.remove(key);
  }

  private drawDiscs(): void {
    const { frame, model, layout } = this;
    if (!frame || !model || !layout) return;
    for (const [id, image] of this.discImages) {
      if (model.seats.some((seat) => seat.id === id)) continue;
      this.drop(image);
      this.discImages.delete(id);
      this.discKeys.delete(id);
    }
    const size = Math.ceil(layout.radius * discReach * 2) + 2;
    for (const seat of model.seats) {
      const disc = layout.discs.get(seat.id);
      if (!disc) continue;
      const look = [
        seat.code,
        seat.colour,
        seat.need.toFixed(2),
        seat.mark,
        seat.bot,
        seat.inInstitution,
        seat.onPlatform,
        seat.struck,
        seat.people,
        model.theme,
        size,
        frame.dpr,
      ].join('|');
      let image = this.discImages.get(seat.id);
      if (!image || this.discKeys.get(seat.id) !== look) {
        if (image) this.drop(image);
        const key = this.bake(`disc-${this.nextName()}`, size, (pen) => paintDisc(pen, seat, disc.radius, this.palette));
        image = this.add.image(0, 0, key).setScale(1 / frame.dpr);
        this.discImages.set(seat.id, image);
        this.discKeys.set(seat.id, look);
      }
      image.setPosition(Math.round(disc.x), Math.round(disc.y)).setDepth(depth.disc);
    }
  }

  private drawFlows(): void {
    const { frame, layout, model } = this;
    for (const flow of this.flows) flow.image.destroy();
    this.flows = [];
    if (!frame || !layout || !model) return;
    for (const [index, { route, count }] of planTokens(layout.routes, tokensAtMost).entries()) {
      const length = route.legs.reduce((sum, leg) => sum + leg.length, 0);
      for (let i = 0; i < count; i += 1) {
        const offset = (i / count + index * 0.37) % 1;
        const image = this.token(route.good, { aid: route.aid }).setVisible(this.effect === null);
        const place = model.still ? this.restingPlace(route.legs, 0.3 + 0.4 * offset) : alongRoute(route.legs, offset);
        image.setPosition(place.x, place.y);
        this.flows.push({ image, legs: route.legs, offset, perSecond: (38 * frame.unit) / Math.max(60, length) });
      }
    }
  }

  private onName(point: Point): boolean {
    for (const rect of this.names) if (contains(rect, point)) return true;
    return false;
  }

  /** Where a token that does not move lies: near `share` of its way, but not on a name. */
  private restingPlace(legs: Flow['legs'], share: number): Point {
    for (let step = 0; step < 9; step += 1) {
      const place = alongRoute(legs, share + (step % 2 ? 1 : -1) * Math.ceil(step / 2) * 0.06);
      if (!this.onName(place)) return place;
    }
    return alongRoute(legs, share);
  }

  private pulse(id: CountryId, colour = this.palette.trustHigh): void {
    const disc = this.layout?.discs.get(id);
    if (!disc) return;
    this.pulses.push({
      image: this.ring(colour)
        .setPosition(disc.x, disc.y)
        .setDepth(depth.disc - 1),
      since: this.now,
    });
  }

  /** A new image of a good's token; the caller destroys it. */
  token(good: Good, { raised = false, aid = false } = {}): Phaser.GameObjects.Image {
    const unit = this.frame?.unit ?? 1;
    const radius = 6.6 * Math.max(0.8, unit) * (raised ? 1 : Math.max(0.72, this.layout?.density ?? 1));
    const key = this.bake(`token-${good}-${aid}-${this.model?.theme}-${radius}-${this.frame?.dpr}`, radius * 4.6, (pen) =>
      paintToken(pen, good, radius, this.palette.glow, aid),
    );
    return this.add
      .image(0, 0, key)
      .setScale(1 / (this.frame?.dpr ?? 1))
      .setDepth(raised ? depth.raised + 1 : depth.token);
  }

  /** A ring of about three discs' width, to be scaled. */
  ring(colour: string): Phaser.GameObjects.Image {
    const radius = (this.layout?.radius ?? 22) * 2.2;
    const key = this.bake(`ring-${colour}-${radius}-${this.frame?.dpr}`, radius * 2 + 12, (pen) => {
      pen.strokeStyle = colour;
      pen.lineWidth = 3.5 * (this.frame?.unit ?? 1);
      pen.beginPath();
      pen.arc(0, 0, radius, 0, Math.PI * 2);
      pen.stroke();
    });
    return this.add.image(0, 0, key).setScale(1 / (this.frame?.dpr ?? 1));
  }

  /** A picture of its own, e.g. one story's line; removed with `drop`. `size` in CSS pixels, origin in its middle. */
  bake(key: string, size: number | { readonly width: number; readonly height: number }, paint: (pen: CanvasRenderingContext2D) => void): string {
    if (this.textures.exists(key)) return key;
    const dpr = this.frame?.dpr ?? 1;
    const { width, height } = typeof size === 'number' ? { width: size, height: size } : size;
    const canvas = blankCanvas(Math.max(2, Math.ceil(width * dpr)), Math.max(2, Math.ceil(height * dpr)));
    const pen = canvas.getContext('2d');
    if (!pen) return key;
    pen.setTransform(dpr, 0, 0, dpr, canvas.width / 2, canvas.height / 2);
    paint(pen);
    this.textures.addCanvas(key, canvas);
    return key;
  }

  /** A number that no picture has had yet. */
  nextName(): number {
    this.generation += 1;
    return this.generation;
  }

  disc(id: CountryId): Phaser.GameObjects.Image | undefined {
    return this.discImages.get(id);
  }

  /** Lifts a disc over the veil, or back. */
  raise(id: CountryId, up: boolean, scale = 1): void {
    this.discImages
      .get(id)
      ?.setDepth(up ? depth.raised : depth.disc)
      .setScale(scale / (this.frame?.dpr ?? 1));
  }

  /** A country's name above the veil, moved out of the way of its grown disc; null where names are not shown. */
  nameTag(id: CountryId, discScale: number): Phaser.GameObjects.Image | null {
    const rect = this.layout?.labels.get(id);
    const disc = this.layout?.discs.get(id);
    const seat = this.model?.seats.find((candidate) => candidate.id === id);
    if (!this.layout || !rect || !disc || !seat || !this.frame) return null;
    const { dpr } = this.frame;
    const { labelUnit } = this.layout;
    const key = this.bake(`name-${this.nextName()}`, { width: rect.width + 4, height: rect.height + 4 }, (pen) => {
      paintLabel(pen, seat.name, { x: -rect.width / 2, y: -rect.height / 2, width: rect.width, height: rect.height }, this.palette, labelUnit);
    });
    const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    const away = disc.radius * (discScale - 1);
    const sideways = Math.abs(centre.y - disc.y) < disc.radius * 0.8;
    return this.add
      .image(centre.x + (sideways ? Math.sign(centre.x - disc.x) * away : 0), centre.y + (sideways ? 0 : Math.sign(centre.y - disc.y) * away), key)
      .setScale(1 / dpr)
      .setDepth(depth.raised + 1)
      .setAlpha(0);
  }

  /** One dark cloth over the whole world, under raised discs. */
  veil(): Phaser.GameObjects.Image {
    const key = this.bake(`veil-${this.model?.theme}`, 4, (pen) => {
      pen.fillStyle = this.palette.veil;
      pen.fillRect(-4, -4, 8, 8);
    });
    const { width = 0, height = 0 } = this.frame ?? {};
    return this.add.image(0, 0, key).setOrigin(0).setDisplaySize(width, height).setDepth(depth.veil).setAlpha(0);
  }

  remove(image: Phaser.GameObjects.Image, withTexture = false): void {
    if (withTexture) this.drop(image);
    else image.destroy();
  }
}

function canvasOf(frame: StageFrame, paint: (pen: CanvasRenderingContext2D) => void): HTMLCanvasElement | null {
  const canvas = blankCanvas(Math.round(frame.width * frame.dpr), Math.round(frame.height * frame.dpr));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  paint(pen);
  return canvas;
}

/** Painted before Phaser hears of it: a canvas of Phaser's own goes to the GPU twice, blank and painted. */
function blankCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
