import { describe, expect, it } from 'vitest';
import { lineGeometry, roundDomain } from '../../client/parts/charts/line-geometry.ts';
import { pledgeGeometry } from '../../client/parts/charts/pledge-bars.tsx';
import { resultGeometry } from '../../client/parts/charts/result-geometry.ts';
import { inkOn, luminance } from '../../client/parts/charts/ink-on.ts';

const frame = { width: 400, height: 200, margin: { top: 20, right: 10, bottom: 30, left: 40 } };

describe('the geometry of a line chart', () => {
  it('puts the ends of the domain on the frame and rounds in their order', () => {
    const geometry = lineGeometry({ ...frame, labels: ['start', 'R1', 'R2'], domain: [0, 50], lines: [{ id: 'level', values: [0, 50, 25] }] });
    const [low, high, middle] = geometry.lines[0]?.points ?? [];
    expect(low?.y).toBe(170);
    expect(high?.y).toBe(20);
    expect(middle?.y).toBe(95);
    expect(low?.x).toBeLessThan(high?.x ?? 0);
    expect(high?.x).toBeLessThan(middle?.x ?? 0);
    expect(middle?.x).toBeLessThanOrEqual(390);
  });

  it('leaves out what is not there and holds what is outside at the edge', () => {
    const geometry = lineGeometry({ ...frame, labels: ['a', 'b', 'c'], domain: [0, 50], lines: [{ id: 'level', values: [null, 80, -5] }] });
    expect(geometry.lines[0]?.points.map((point) => [point.label, point.y])).toEqual([
      ['b', 20],
      ['c', 170],
    ]);
  });

  it('centres a single round', () => {
    const geometry = lineGeometry({ ...frame, labels: ['R1'], domain: [0, 50], lines: [{ id: 'level', values: [10] }] });
    expect(geometry.lines[0]?.points[0]?.x).toBe((40 + 390) / 2);
  });

  it('shares the columns between lines', () => {
    const geometry = lineGeometry({
      ...frame,
      labels: ['a', 'b'],
      domain: [0, 50],
      lines: [
        { id: 'one', values: [1, 2] },
        { id: 'two', values: [3, 4] },
      ],
    });
    expect(geometry.lines[0]?.points.map((point) => point.x)).toEqual(geometry.lines[1]?.points.map((point) => point.x));
  });

  it('takes a round domain that holds every value', () => {
    expect(roundDomain([12, 43], 50)).toEqual([0, 50]);
    expect(roundDomain([12, 51], 50)).toEqual([0, 60]);
  });
});

describe('the axis of own results', () => {
  const edges = [35, 55, 80] as const;

  it('spans alone to all cooperated and covers it with four bands without a gap', () => {
    const geometry = resultGeometry({ left: 100, right: 300, results: [40, 90], edges });
    expect([geometry.zero, geometry.hundred]).toEqual([100, 300]);
    expect(geometry.bands.map((band) => band.x)).toEqual([100, 170, 210, 260]);
    expect(geometry.bands.reduce((sum, band) => sum + band.width, 0)).toBe(200);
  });

  it('stretches for results below 0 and above 100, so that no disc leaves the axis', () => {
    const geometry = resultGeometry({ left: 0, right: 260, results: [-12, 107], edges });
    expect(geometry.xOf(-12)).toBeGreaterThanOrEqual(0);
    expect(geometry.xOf(107)).toBeLessThanOrEqual(260);
    expect(geometry.zero).toBe(40);
    expect(geometry.hundred).toBe(240);
  });
});

describe('pledge and payment bars', () => {
  it('grow upwards from one ground, in coins of one scale', () => {
    const [bar] = pledgeGeometry([{ label: 'R1', pledged: 4, paid: 1, fair: 2 }], { left: 0, right: 100, top: 0, bottom: 80 }, 4);
    expect(bar).toMatchObject({ pledgeY: 0, paidY: 60, fairY: 40 });
  });

  it('stand on the ground when nobody pledged or paid anything', () => {
    const [bar] = pledgeGeometry([{ label: 'R1', pledged: 0, paid: 0, fair: 0 }], { left: 0, right: 100, top: 0, bottom: 80 }, 0);
    expect(bar).toMatchObject({ pledgeY: 80, paidY: 80, fairY: 80 });
  });
});

describe('ink on a country colour', () => {
  it('reaches a contrast of 4.5 on any colour', () => {
    for (let red = 0; red < 256; red += 15)
      for (let green = 0; green < 256; green += 15)
        for (let blue = 0; blue < 256; blue += 15) {
          const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
          const [light, dark] = [luminance(colour), luminance(inkOn(colour))].sort((a, b) => b - a) as [number, number];
          expect((light + 0.05) / (dark + 0.05), colour).toBeGreaterThanOrEqual(4.5);
        }
  });
});
