import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StoryView } from '../../../shared/protocol/story-view.ts';
import type { StageModel } from '../../world/stage-model.ts';
import type { StoryMoment } from '../../world/story/timeline.ts';
import type { Stage, StageSize } from '../../world/world-view.ts';

interface Props {
  readonly model: StageModel;
  readonly moment: StoryMoment | null;
  readonly story: StoryView | null;
  /** The element whose box the map may use; panels stand around it. */
  readonly free: RefObject<HTMLDivElement | null>;
  readonly renderer?: 'auto' | 'canvas';
}

function sizeOf(host: HTMLElement, free: HTMLElement): StageSize {
  const outer = host.getBoundingClientRect();
  const inner = free.getBoundingClientRect();
  return {
    width: Math.round(outer.width),
    height: Math.round(outer.height),
    safe: { x: inner.left - outer.left, y: inner.top - outer.top, width: inner.width, height: inner.height },
    unit: Number.parseFloat(getComputedStyle(free).fontSize) / 16,
  };
}

/** The canvas behind the panels. Phaser is loaded here and nowhere else; without it the stage's text still tells all. */
export function StageWorld({ model, moment, story, free, renderer }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef({ model, moment, story });
  latest.current = { model, moment, story };

  useEffect(() => {
    const parent = host.current;
    const room = free.current;
    if (!parent || !room) return;
    let alive = true;
    let observer: ResizeObserver | undefined;
    void import('../../world/world-view.ts').then(({ createStage }) => {
      if (!alive) return;
      const made = createStage(parent, { size: sizeOf(parent, room), theme: latest.current.model.theme, ...(renderer ? { renderer } : {}) });
      stage.current = made;
      made.update(latest.current.model);
      made.showMoment(latest.current.moment, latest.current.story?.journeys ?? []);
      void made.ready.then(() => {
        parent.dataset['drawn'] = 'yes';
      });
      let timer: ReturnType<typeof setTimeout> | undefined;
      observer = new ResizeObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(() => made.resize(sizeOf(parent, room)), 60);
      });
      observer.observe(parent);
      observer.observe(room);
    });
    return () => {
      alive = false;
      observer?.disconnect();
      stage.current?.destroy();
      stage.current = null;
    };
  }, [free, renderer]);

  useEffect(() => {
    stage.current?.update(model);
  }, [model]);
  useEffect(() => {
    stage.current?.showMoment(moment, story?.journeys ?? []);
  }, [moment, story]);

  return <div class="stage-canvas" ref={host} aria-hidden="true" />;
}
