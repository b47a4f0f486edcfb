import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Charts are drawn one unit to the pixel, so that their words keep their size on a phone: the width of the box is
 * measured and followed. The viewBox lets a printer scale what was last drawn.
 */
export function useChartWidth(start: number) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(start);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const now = Math.round(element.clientWidth);
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
