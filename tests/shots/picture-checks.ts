import { contrastBehind } from './contrast.ts';
import type { Pixels } from './png-pixels.ts';
import type { Box, Snapshot, TextOnPage } from './snapshot.ts';

/** What a proud designer would not accept in a picture. Pure: a snapshot of the page in, findings out. */
export interface PictureFinding {
  readonly check: 'overflow' | 'clipped' | 'overlap' | 'contrast' | 'target';
  readonly what: string;
}

const name = (text: TextOnPage): string => `“${text.text}” (${text.selector})`;

/** Nothing sticks out of the page sideways. */
export function findOverflow(snapshot: Snapshot): readonly PictureFinding[] {
  const { viewportWidth, pageWidth, texts, targets } = snapshot;
  const findings: PictureFinding[] = [];
  if (pageWidth > viewportWidth + 1) findings.push({ check: 'overflow', what: `the page is ${pageWidth} px wide on a screen of ${viewportWidth}` });
  const sticksOut = (box: Box): boolean => box.x + box.width > viewportWidth + 1 || box.x < -1;
  for (const text of texts) {
    if (text.clip?.scrolls !== true && text.lines.some(sticksOut)) findings.push({ check: 'overflow', what: `${name(text)} sticks out of the screen` });
  }
  const scrolling = new Set(texts.filter((text) => text.clip?.scrolls === true).flatMap((text) => text.inside));
  for (const target of targets) {
    if (sticksOut(target.box) && !scrolling.has(target.id)) findings.push({ check: 'overflow', what: `${target.selector} sticks out of the screen` });
  }
  return findings;
}

/** No text is cut off, by its own box or by one around it, unless an ellipsis says so or the player can scroll. */
export function findClipped(snapshot: Snapshot): readonly PictureFinding[] {
  return snapshot.texts.flatMap((text): PictureFinding[] => {
    const { clip, own } = text;
    if (clip !== null && !clip.scrolls && !clip.ellipsis && text.lines.some((line) => !within(slim(line), clip.box, 1)))
      return [{ check: 'clipped', what: `${name(text)} is cut off` }];
    if (own !== null && clip?.ellipsis !== true && text.lines.some((line) => line.x < own.x - 2 || line.x + line.width > own.x + own.width + 2)) {
      return [{ check: 'clipped', what: `${name(text)} is wider than its box` }];
    }
    return [];
  });
}

/** No text lies on another text or on a control that is not its own, and no two controls share a place. */
export function findOverlaps(snapshot: Snapshot): readonly PictureFinding[] {
  const findings: PictureFinding[] = [];
  const { texts, targets } = snapshot;
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) {
      if (a.layer !== b.layer || a.id === b.id) continue;
      if (seenLines(a).some((one) => seenLines(b).some((other) => overlap(one, other))))
        findings.push({ check: 'overlap', what: `${name(a)} lies on ${name(b)}` });
    }
    for (const target of targets) {
      if (a.layer !== target.layer || target.seeThrough || a.inside.includes(target.id) || target.inside.includes(a.id)) continue;
      if (seenLines(a).some((line) => overlap(line, target.box))) findings.push({ check: 'overlap', what: `${name(a)} lies on ${target.selector}` });
    }
  });
  targets.forEach((a, index) => {
    for (const b of targets.slice(index + 1)) {
      if (a.layer !== b.layer || a.id === b.id || a.seeThrough || b.seeThrough || a.inside.includes(b.id) || b.inside.includes(a.id)) continue;
      if (overlap(a.box, b.box)) findings.push({ check: 'overlap', what: `${a.selector} lies on ${b.selector}` });
    }
  });
  return findings;
}

/** Text stands out from what is really behind it: 4.5 to 1, 3 to 1 when large. Disabled controls are let off (WCAG 1.4.3). */
export function findLowContrast(snapshot: Snapshot, behind: Pixels, pixelRatio: number): readonly PictureFinding[] {
  return snapshot.texts.flatMap((text): PictureFinding[] => {
    if (text.disabled) return [];
    const lines = seenLines(text);
    const ratio = contrastBehind(text.colour, lines, behind, pixelRatio);
    const least = text.fontPx >= 24 || (text.bold && text.fontPx >= 18.66) ? 3 : 4.5;
    // One hundredth for the rounding of colours to whole steps.
    return ratio === null || ratio >= least - 0.01 ? [] : [{ check: 'contrast', what: `${name(text)} has contrast ${ratio.toFixed(2)}, needs ${least}` }];
  });
}

/** Fingers need 44 × 44 pixels. */
export function findSmallTargets(snapshot: Snapshot): readonly PictureFinding[] {
  return snapshot.targets.flatMap((target): PictureFinding[] =>
    target.inSentence || target.disabled || (target.box.width >= 43.5 && target.box.height >= 43.5)
      ? []
      : [{ check: 'target', what: `${target.selector} is ${Math.round(target.box.width)} × ${Math.round(target.box.height)} px` }],
  );
}

/** A line's box reaches above and below its letters; what touches only there does not overlap. */
const slim = (line: Box): Box => ({ x: line.x, y: line.y + line.height * 0.22, width: line.width, height: line.height * 0.56 });

/** Lines as far as a clipping box lets them be seen. */
function seenLines(text: TextOnPage): readonly Box[] {
  const clip = text.clip?.box;
  return text.lines.map(slim).flatMap((line) => {
    const seen = clip === undefined ? line : intersection(line, clip);
    return seen === null ? [] : [seen];
  });
}

function intersection(a: Box, b: Box): Box | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [width, height] = [Math.min(a.x + a.width, b.x + b.width) - x, Math.min(a.y + a.height, b.y + b.height) - y];
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function overlap(a: Box, b: Box): boolean {
  const shared = intersection(a, b);
  return shared !== null && shared.width > 2 && shared.height > 2;
}

const within = (inner: Box, outer: Box, slack: number): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;
