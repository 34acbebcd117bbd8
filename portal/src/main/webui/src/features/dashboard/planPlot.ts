import { BarChart, RadarChart } from 'echarts/charts'
import { GridComponent, RadarComponent, TooltipComponent } from 'echarts/components'
import { init, use, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { PlotRow } from './planRows'

use([BarChart, RadarChart, GridComponent, RadarComponent, TooltipComponent, CanvasRenderer])

const TONES = {
  light: { ink: '#44565f', line: '#dbe3e6', colour: '#0e6470', area: 'rgb(14 100 112 / 18%)' },
  dark: { ink: '#b9cbd1', line: '#21404a', colour: '#5cc4c6', area: 'rgb(92 196 198 / 22%)' },
}

/** Values of a plan as a radar or as bars; every value is written beside its mark. */
export class PlanPlot {
  private readonly chart: EChartsType

  constructor(element: HTMLElement) {
    this.chart = init(element)
  }

  /**
   * @param most where the scale ends
   */
  show(shape: 'radar' | 'bars', rows: PlotRow[], most: number, dark: boolean): void {
    const tone = TONES[dark ? 'dark' : 'light']
    const textStyle = { fontFamily: getComputedStyle(document.body).fontFamily }
    const option = shape === 'radar' ? radar(rows, most, tone) : bars(rows, most, tone)
    this.chart.setOption({ textStyle, tooltip: { trigger: 'item', confine: true }, ...option }, true)
  }

  resize(): void {
    this.chart.resize()
  }

  dispose(): void {
    this.chart.dispose()
  }
}

type Tone = (typeof TONES)['light']

function radar(rows: PlotRow[], most: number, tone: Tone): object {
  return {
    radar: {
      radius: '62%',
      indicator: rows.map((row) => ({ name: `${row.name}\n${row.value}%`, max: most, min: 0 })),
      axisName: { color: tone.ink, width: 110, overflow: 'truncate' },
      axisLine: { lineStyle: { color: tone.line } },
      splitLine: { lineStyle: { color: tone.line } },
      splitArea: { show: false },
    },
    series: [
      {
        type: 'radar',
        symbolSize: 6,
        data: [{ value: rows.map((row) => row.value), lineStyle: { color: tone.colour }, itemStyle: { color: tone.colour }, areaStyle: { color: tone.area } }],
      },
    ],
  }
}

function bars(rows: PlotRow[], most: number, tone: Tone): object {
  return {
    grid: { left: 8, right: 48, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', min: 0, max: most, axisLabel: { color: tone.ink }, splitLine: { lineStyle: { color: tone.line } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.name),
      axisLabel: { color: tone.ink, width: 120, overflow: 'truncate' },
      axisLine: { lineStyle: { color: tone.line } },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 20,
        data: rows.map((row) => row.value),
        itemStyle: { color: tone.colour, borderRadius: [0, 3, 3, 0] },
        label: { show: true, position: 'right', color: tone.ink },
      },
    ],
  }
}
