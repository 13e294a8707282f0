import { useLayoutEffect, useRef, useState } from 'react'
import { ChartPlot, type ChartPlotProps } from './ChartPlot'
import styles from './Chart.module.css'

/** Measures the room that there is and draws the chart in it. */
export function TimelineChart(props: Omit<ChartPlotProps, 'width'>) {
  const root = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)

  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <div ref={root} className={styles['measure']}>
      {width > 0 && <ChartPlot {...props} width={width} />}
    </div>
  )
}
