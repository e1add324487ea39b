/** Which rows of a long list are in sight. */
import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

const SPARE = 12;

export interface InSight {
  readonly from: number;
  readonly to: number;
}

/** `height`: of a row, in pixels. Rows that the reader is about to see are there already. */
export function useInSight(box: { readonly current: HTMLElement | null }, count: number, height: number): Signal<InSight> {
  const inSight = useSignal<InSight>({ from: 0, to: Math.min(count, 60) });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => {
      const from = Math.max(0, Math.floor(element.scrollTop / height) - SPARE);
      const to = Math.min(count, Math.ceil((element.scrollTop + element.clientHeight) / height) + SPARE);
      if (from !== inSight.peek().from || to !== inSight.peek().to) inSight.value = { from, to };
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [count, height]);
  return inSight;
}
