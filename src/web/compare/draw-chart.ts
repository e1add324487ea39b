/** Draws a chart on a canvas: no style is written into the page, which would be refused. */

import type { EChartsOption } from 'echarts';
import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([LineChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

export interface DrawnChart {
  /** As a data address of a PNG. */
  readonly picture: () => string;
  readonly dispose: () => void;
}

export function drawChart(place: HTMLElement, option: EChartsOption): DrawnChart {
  const chart = init(place, null, { renderer: 'canvas' });
  chart.setOption(option);
  const resized = (): void => chart.resize();
  addEventListener('resize', resized);
  return {
    picture: () => chart.getDataURL({ type: 'png', pixelRatio: 2 }),
    dispose: () => {
      removeEventListener('resize', resized);
      chart.dispose();
    },
  };
}
