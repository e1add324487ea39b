/** A comparison as a chart: a value as a point, a bound as an arrow the way that is open, a range as a bar between its ends. */
import type { EChartsOption } from 'echarts';
import type { Comparison, Stated } from './compare.ts';

/** Of those that see the chart. */
export interface ChartWords {
  readonly country: string;
  /** As people of the language write it. */
  readonly number: (value: number) => string;
}

export interface ChartColours {
  readonly ink: string;
  readonly line: string;
  readonly ground: string;
}

interface Point {
  readonly place: string;
  readonly year: number;
  readonly stated: Stated;
}

/** One series a place. */
export function chartOption({ indicator, years, rows }: Comparison, words: ChartWords, { ink, line, ground }: ChartColours): EChartsOption {
  const points = rows.flatMap(({ place, cells }) =>
    cells.flatMap(({ year, stated }) => stated.map((each): Point => ({ place: place ?? words.country, year, stated: each }))),
  );
  const places = [...new Set(points.map(({ place }) => place))];
  const unit = points[0]?.stated.unit ?? '';
  return {
    animation: false,
    backgroundColor: ground,
    textStyle: { color: ink, fontFamily: 'sans-serif' },
    title: { text: indicator.name, left: 'center', textStyle: { color: ink, fontSize: 14, overflow: 'break', width: 600 } },
    legend: { bottom: 0, type: 'scroll', textStyle: { color: ink } },
    tooltip: { trigger: 'item', renderMode: 'richText' },
    grid: { left: 60, right: 30, top: 50, bottom: 60 },
    xAxis: { type: 'category', data: years.map(String), axisLine: { lineStyle: { color: line } }, axisLabel: { color: ink } },
    yAxis: {
      type: 'value',
      scale: true,
      name: unit,
      nameTextStyle: { color: ink },
      axisLabel: { color: ink, formatter: words.number },
      splitLine: { lineStyle: { color: line } },
    },
    series: places.flatMap((place) =>
      seriesOf(
        place,
        points.filter((point) => point.place === place),
      ),
    ),
  };
}

function seriesOf(place: string, points: readonly Point[]): NonNullable<Extract<EChartsOption['series'], readonly unknown[]>> {
  const ranges = points.filter(({ stated }) => stated.upper !== null);
  return [
    {
      type: 'scatter',
      name: place,
      symbolSize: 12,
      data: points.map(({ year, stated }) => ({ value: [String(year), stated.number], name: nameOf(place, stated), ...SYMBOLS[stated.op] })),
    },
    ...ranges.map(({ year, stated }) => ({
      type: 'line' as const,
      name: place,
      symbol: 'rect',
      symbolSize: [12, 3],
      lineStyle: { width: 3 },
      data: [
        { value: [String(year), stated.number], name: nameOf(place, stated) },
        { value: [String(year), stated.upper ?? stated.number], name: nameOf(place, stated) },
      ],
    })),
  ];
}

const SYMBOLS: Readonly<Record<Stated['op'], { readonly symbol: string; readonly symbolRotate?: number }>> = {
  '=': { symbol: 'circle' },
  '~': { symbol: 'emptyCircle' },
  between: { symbol: 'rect' },
  '>': { symbol: 'arrow' },
  '>=': { symbol: 'triangle' },
  '<': { symbol: 'arrow', symbolRotate: 180 },
  '<=': { symbol: 'triangle', symbolRotate: 180 },
};

const nameOf = (place: string, { document, path, quote }: Stated): string =>
  `${place} · ${document ?? path}\n${quote.length > 120 ? `${quote.slice(0, 119)}…` : quote}`;
