import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from '@/features/trade/Trade.module.css'

interface ChartBoxProps {
  /** Draws into the room that there is; pixels, whole and above zero. */
  children: (width: number, height: number) => ReactNode
}

/** Measures the room that a chart has. */
export function ChartBox({ children }: ChartBoxProps) {
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
      {canDraw && children(size.width, size.height)}
    </div>
  )
}
