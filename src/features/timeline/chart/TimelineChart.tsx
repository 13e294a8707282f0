import { useLayoutEffect, useRef, useState } from 'react'
import { Scaled } from '@/ui/Scaled'
import { ChartPlot, type ChartPlotProps } from './ChartPlot'
import styles from './Chart.module.css'

/** Measures the room that there is and draws the chart in it. */
export function TimelineChart(props: Omit<ChartPlotProps, 'width' | 'height'>) {
  const root = useRef<HTMLDivElement>(null)
  const [{ width, height }, setSize] = useState({ width: 0, height: 0 })

  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <div className={styles['measure']}>
      <Scaled ref={root}>{width > 0 && <ChartPlot {...props} width={width} height={height} />}</Scaled>
    </div>
  )
}
