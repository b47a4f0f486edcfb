import { useEffect, useRef } from 'preact/hooks';

/**
 * Nobody scrolls a projector: what the teacher has just put there comes into sight by itself. `shown` grows or turns
 * true with something new; what was there when the page came stays where it is.
 */
export function useBroughtIntoSight<Part extends HTMLElement>(stage: boolean, shown: number | boolean) {
  const part = useRef<Part>(null);
  const before = useRef(Number(shown));
  useEffect(() => {
    if (stage && Number(shown) > before.current) part.current?.scrollIntoView({ block: 'start' });
    before.current = Number(shown);
  }, [stage, shown]);
  return part;
}
