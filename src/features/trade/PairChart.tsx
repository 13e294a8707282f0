import { memo, useEffect, useRef, useState } from 'react'
import type { Id } from '@/domain/contract'
import type { NameOf } from './words'
import type { Picture } from './pair-picture'
import { PairPlot } from './PairPlot'
import styles from './Trade.module.css'

interface PairChartProps {
  picture: Picture
  nameOf: NameOf
  onOpen: (about: Id) => void
}

/**
 * Measures the room that the chart has and draws into it. Kept while its props stay the same, so that dragging the date
 * does not draw it again.
 */
export const PairChart = memo(function PairChart({ picture, nameOf, onOpen }: PairChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<{ width: number; height: number }>()

  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: Math.floor(entry.contentRect.width), height: Math.floor(entry.contentRect.height) })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const canDraw = size && size.width > 0 && size.height > 0
  return (
    <div ref={box} className={styles['chart']}>
      {canDraw && <PairPlot picture={picture} nameOf={nameOf} onOpen={onOpen} width={size.width} height={size.height} />}
    </div>
  )
})
