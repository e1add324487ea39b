/** The chart of a comparison; its library is fetched where a chart is looked at. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ChartColours, chartOption } from '../../compare/chart.ts';
import type { Comparison } from '../../compare/compare.ts';
import { numberWords } from '../document/vietnamese-number.ts';
import { theme } from '../state/theme.ts';
import { words } from '../words/index.ts';

export function ChartPane({ comparison, drawn }: { readonly comparison: Comparison; readonly drawn: (picture: () => string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const { chart: label, country, legend } = words.value.compare;
  const look = theme.value;
  useLayoutEffect(() => {
    let isOver = false;
    let dispose = (): void => {};
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (isOver || !place.current) return;
      const chart = drawChart(place.current, chartOption(comparison, { country, number: numberWords }, coloursOf(place.current)));
      drawn(chart.picture);
      dispose = chart.dispose;
    });
    return () => {
      isOver = true;
      dispose();
    };
  }, [comparison, country, look]);
  return (
    <figure class="chart">
      <div ref={place} class="chart-place" role="img" aria-label={`${label}: ${comparison.indicator.name}`} />
      <figcaption class="quiet">{legend}</figcaption>
    </figure>
  );
}

/** Of the page as it looks now. */
function coloursOf(element: Element): ChartColours {
  const probe = document.createElement('span');
  element.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = { ink: colour('--ink'), line: colour('--line'), ground: colour('--paper') };
  probe.remove();
  return colours;
}
