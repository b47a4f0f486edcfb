import type { CountryId } from '../../../shared/lib/ids.ts';
import type { Moment } from '../../../shared/protocol/story-view.ts';
import type { Good } from '../../../shared/scenario/names.ts';
import { middle } from '../geometry/shapes.ts';
import { shield } from '../paint/link-marks.ts';
import { threadsOf } from '../paint/landmarks.ts';
import { bodyColour, mix } from '../palette.ts';
import { alongRoute } from '../stage-layout.ts';
import type { WorldScene } from '../world-scene.ts';
import { ease, line, type Props, wayBetween } from './stagehands.ts';
import { asideMs } from './timeline.ts';

type At = (elapsed: number) => void;

/** What the map adds to a short caption; the countries it speaks of step forward, all the rest is one small picture. */
export function asideEffect(scene: WorldScene, props: Props, moment: Moment, veil: { setAlpha: (alpha: number) => unknown }): At {
  const people = countriesOf(moment);
  const picture = pictureOf(scene, props, moment);
  return (elapsed) => {
    const shown = ease(elapsed, 0, 400) * (1 - ease(elapsed, asideMs - 300, asideMs));
    veil.setAlpha(0.5 * shown);
    for (const id of people) props.raise(id, shown);
    picture(elapsed);
  };
}

function countriesOf(moment: Moment): readonly CountryId[] {
  switch (moment.kind) {
    case 'award':
      return [moment.country, moment.claimant];
    case 'apology':
      return [moment.country, moment.victim];
    case 'aid':
      return [moment.giver, moment.receiver];
    case 'tech':
      return [moment.from, moment.to];
    case 'mediation':
      return [moment.mediator, ...moment.parties];
    case 'exclusive':
    case 'agreement-left':
      return moment.parties;
    case 'institution-left':
    case 'red-line':
      return [moment.country];
    case 'debt-unpaid':
      return moment.creditor === null ? [moment.country] : [moment.country, moment.creditor];
    case 'card':
      return moment.country === null ? [] : [moment.country];
    default:
      return [];
  }
}

function pictureOf(scene: WorldScene, props: Props, moment: Moment): At {
  switch (moment.kind) {
    case 'apology':
      return mend(scene, props, moment.country, moment.victim);
    case 'award':
      return moment.complied
        ? send(scene, props, moment.country, moment.claimant, 'funds', moment.coins, false)
        : tear(scene, props, moment.country, moment.claimant);
    case 'aid':
      return send(scene, props, moment.giver, moment.receiver, moment.good, moment.amount, true);
    case 'tech':
      return bond(scene, props, moment.from, moment.to);
    case 'debt-unpaid':
      return moment.creditor === null ? () => {} : tear(scene, props, moment.country, moment.creditor);
    case 'institution-founded':
      return light(scene, props, moment.institution);
    case 'security':
      return guard(scene, props);
    default:
      return () => {};
  }
}

const bad = (scene: WorldScene): string => mix(scene.palette.bad, '#ffffff', scene.palette.glow ? 0 : 0.25);
const bright = (scene: WorldScene): string => mix(scene.palette.good, '#ffffff', scene.palette.glow ? 0 : 0.35);

/** A broken link grows whole again. */
function mend(scene: WorldScene, props: Props, from: CountryId, to: CountryId): At {
  const legs = wayBetween(scene, from, to);
  if (!legs) return () => {};
  const torn = line(scene, props, legs, bad(scene), 0);
  const whole = line(scene, props, legs, bright(scene), 90);
  return (elapsed) => {
    const mended = ease(elapsed, 900, 1_700);
    const out = 1 - ease(elapsed, asideMs - 300, asideMs);
    torn.setAlpha(ease(elapsed, 200, 600) * (1 - mended));
    whole.setAlpha(mended * out);
  };
}

function tear(scene: WorldScene, props: Props, from: CountryId, to: CountryId): At {
  const legs = wayBetween(scene, from, to);
  if (!legs) return () => {};
  const torn = line(scene, props, legs, bad(scene), 0);
  return (elapsed) => torn.setAlpha(ease(elapsed, 200, 700) * (1 - ease(elapsed, asideMs - 300, asideMs)));
}

function bond(scene: WorldScene, props: Props, from: CountryId, to: CountryId): At {
  const legs = wayBetween(scene, from, to);
  if (!legs) return () => {};
  const whole = line(scene, props, legs, bright(scene), 90);
  return (elapsed) => whole.setAlpha(ease(elapsed, 300, 900) * (1 - ease(elapsed, asideMs - 300, asideMs)));
}

/** Goods on their way; a gift has a token of its own shape. */
function send(scene: WorldScene, props: Props, from: CountryId, to: CountryId, good: Good, amount: number, aid: boolean): At {
  const legs = wayBetween(scene, from, to);
  if (!legs) return () => {};
  const thread = line(scene, props, legs, bright(scene), 90);
  const tokens = Array.from({ length: Math.max(1, Math.min(4, Math.round(amount))) }, (_, i) => ({
    i,
    image: props.keep(scene.token(good, { raised: true, aid })),
  }));
  return (elapsed) => {
    thread.setAlpha(ease(elapsed, 200, 600) * (1 - ease(elapsed, asideMs - 300, asideMs)));
    for (const { i, image } of tokens) {
      const share = ease(elapsed, 400 + i * 180, 2_300 + i * 180);
      const place = alongRoute(legs, 0.06 + 0.88 * share);
      image.setPosition(place.x, place.y).setAlpha(share <= 0 ? 0 : Math.min(1, share * 6, (1 - share) * 9));
    }
  };
}

/** The threads of a founded body light up, from its sign to its members. */
function light(scene: WorldScene, props: Props, id: string): At {
  const { layout, model, frame } = scene;
  const body = model?.institutions.find((candidate) => candidate.id === id);
  const place = body && layout?.institutions.get(id);
  if (!layout || !frame || !body || !place) return () => {};
  const { width, height, unit, dpr } = frame;
  const colour = mix(bodyColour(scene.palette, body.place), '#ffffff', scene.palette.glow ? 0.2 : 0.35);
  const key = scene.bake(`story-threads-${scene.nextName()}`, { width, height }, (pen) => {
    pen.translate(-width / 2, -height / 2);
    pen.strokeStyle = colour;
    pen.lineWidth = 3.5 * unit;
    pen.lineCap = 'round';
    for (const [from, to] of threadsOf(layout, { ...body, form: 'multilateral' }, place)) {
      pen.beginPath();
      pen.moveTo(from.x, from.y);
      pen.lineTo(to.x, to.y);
      pen.stroke();
    }
  });
  const threads = props.keep(
    scene.add
      .image(0, 0, key)
      .setOrigin(0)
      .setScale(1 / dpr)
      .setDepth(9)
      .setAlpha(0),
    true,
  );
  const ring = props.keep(scene.ring(colour).setPosition(place.sign.x, place.sign.y).setDepth(9).setAlpha(0));
  return (elapsed) => {
    const out = 1 - ease(elapsed, asideMs - 300, asideMs);
    threads.setAlpha(ease(elapsed, 300, 1_300) * out);
    ring.setScale((0.5 + 0.4 * ease(elapsed, 200, 1_400)) / dpr).setAlpha(0.9 * ease(elapsed, 100, 500) * out);
    for (const member of body.members) props.raise(member, ease(elapsed, 600, 1_300) * out);
  };
}

/** One shield in the middle of the world. */
function guard(scene: WorldScene, props: Props): At {
  const { frame } = scene;
  if (!frame) return () => {};
  const size = 44 * frame.unit;
  const key = scene.bake(`story-shield-${scene.nextName()}`, size * 2.6, (pen) => {
    const path = shield(size);
    pen.fillStyle = bright(scene);
    pen.fill(path);
    pen.lineJoin = 'round';
    pen.lineWidth = 5 * frame.unit;
    pen.strokeStyle = '#ffffff';
    pen.stroke(path);
  });
  const centre = middle(frame.safe);
  const image = props.keep(scene.add.image(centre.x, centre.y, key).setDepth(12).setAlpha(0), true);
  return (elapsed) => {
    image.setScale((0.7 + 0.3 * ease(elapsed, 100, 900)) / frame.dpr).setAlpha(ease(elapsed, 100, 600) * (1 - ease(elapsed, asideMs - 300, asideMs)));
  };
}
