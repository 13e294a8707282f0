import { shownScale } from '@/ui/text-scale'
import styles from './Chart.module.css'

/** A text at a place of the chart, in pixels from the chart's upper left corner. */
export interface TipAt {
  text: string
  x: number
  y: number
  /** The tip stands above the place, as there is no room below. */
  isAbove: boolean
  isLeft: boolean
}

/** Beside an element of the chart, towards the middle of it. */
export function tipAt(text: string, element: Element, chart: HTMLElement): TipAt {
  const [own, all] = [element.getBoundingClientRect(), chart.getBoundingClientRect()]
  const isAbove = own.top - all.top > all.height / 2
  const x = own.left + own.width / 2 - all.left
  const scale = shownScale(chart)
  const y = (isAbove ? own.top : own.bottom) - all.top
  return { text, x: x / scale, y: y / scale, isAbove, isLeft: x > all.width / 2 }
}

/** What the pointer or the focus is on, for the eye; the mark's own name says the same to the ear. */
export function Tip({ tip: { text, x, y, isAbove, isLeft } }: { tip: TipAt }) {
  const transform = `translate(${isLeft ? '-100%' : '0'}, ${isAbove ? '-100%' : '0'})`
  return (
    <div className={styles['tip']} style={{ left: x, top: y, transform }} aria-hidden="true">
      {text}
    </div>
  )
}
