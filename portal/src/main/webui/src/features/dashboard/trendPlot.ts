import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { Trend } from '@/api/reporting'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

const INK = { light: '#44565f', dark: '#b9cbd1' }
const FAINT = { light: '#b9c6cc', dark: '#3f616b' }
const LINE = { light: '#dbe3e6', dark: '#21404a' }
/** Neither of these is one of the four risk colours. */
const COLOURS = {
  light: ['#0e6470', '#7fb0b6', '#a3a15a', '#6b5b95', '#92184a', '#44565f'],
  dark: ['#5cc4c6', '#2f7f8a', '#c9c77e', '#b3a3e0', '#ff9dc0', '#b9cbd1'],
}

/** Drawn at first; the others wait in the legend, or nobody could read the chart. */
const SHOWN = ['hazards.found', 'hazards.signedOff', 'inspections', 'hazards.signedOffRate']
const SHOWN_OF_UNKNOWN = 3

/** Those that are drawn come first, so that they keep their colours whatever else there is. */
function ordered(trend: Trend): Trend['series'] {
  const place = (id: string): number => (SHOWN.includes(id) ? SHOWN.indexOf(id) : SHOWN.length)
  return [...trend.series].sort((a, b) => place(a.id) - place(b.id))
}

function selection(trend: Trend): Record<string, boolean> {
  const known = trend.series.some((series) => SHOWN.includes(series.id))
  return Object.fromEntries(
    trend.series.map((series, index) => [series.title, known ? SHOWN.includes(series.id) : index < SHOWN_OF_UNKNOWN]),
  )
}

/** Counts as bars on the left axis, rates as lines in percent on the right one. */
export class TrendPlot {
  private readonly chart: EChartsType

  private chosen: Record<string, boolean> | undefined

  constructor(element: HTMLElement) {
    this.chart = init(element)
    this.chart.on('legendselectchanged', (event) => {
      this.chosen = (event as { selected: Record<string, boolean> }).selected
    })
  }

  show(trend: Trend, dark: boolean): void {
    const tone = dark ? 'dark' : 'light'
    const rates = trend.series.some((series) => series.kind === 'RATE')
    const axis = { axisLabel: { color: INK[tone] }, splitLine: { lineStyle: { color: LINE[tone] } } }
    this.chart.setOption(
      {
        color: COLOURS[tone],
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
        grid: { left: 8, right: 8, top: 16, bottom: 48, containLabel: true },
        legend: {
          bottom: 0,
          type: 'scroll',
          inactiveColor: FAINT[tone],
          pageTextStyle: { color: INK[tone] },
          pageIconColor: INK[tone],
          pageIconInactiveColor: FAINT[tone],
          selected: this.chosen ?? selection(trend),
          textStyle: { color: INK[tone] }, icon: 'roundRect', itemHeight: 8 },
        tooltip: { trigger: 'axis', confine: true },
        xAxis: {
          type: 'category',
          data: trend.months,
          axisLabel: { color: INK[tone] },
          axisLine: { lineStyle: { color: LINE[tone] } },
          axisTick: { show: false },
        },
        yAxis: [
          { type: 'value', minInterval: 1, ...axis },
          ...(rates
            ? [{ type: 'value', min: 0, max: 100, axisLabel: { color: INK[tone], formatter: '{value}%' }, splitLine: { show: false } }]
            : []),
        ],
        series: ordered(trend).map((series) =>
          series.kind === 'RATE'
            ? { name: series.title, type: 'line', yAxisIndex: 1, data: series.values, symbolSize: 6, connectNulls: false }
            : { name: series.title, type: 'bar', data: series.values, barMaxWidth: 18, itemStyle: { borderRadius: [3, 3, 0, 0] } },
        ),
      },
      true,
    )
  }

  resize(): void {
    this.chart.resize()
  }

  dispose(): void {
    this.chart.dispose()
  }
}
