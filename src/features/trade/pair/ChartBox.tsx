import { type ReactNode, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { PICTURE_WIDTH } from '@/domain/export/svg'
import { Scaled } from '@/ui/Scaled'
import styles from '@/features/trade/Trade.module.css'

interface ChartBoxProps {
  /** Draws into the room that there is; pixels, whole and above zero. */
  children: (width: number, height: number) => ReactNode
}

/** The room that a chart has on paper, whatever the page leaves it. */
const PAPER = { width: PICTURE_WIDTH, height: 560 }

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
    const handlePrint = () => flushSync(() => setSize(PAPER))
    const handlePrinted = () => setSize({ width: element.clientWidth, height: element.clientHeight })
    window.addEventListener('beforeprint', handlePrint)
    window.addEventListener('afterprint', handlePrinted)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', handlePrint)
      window.removeEventListener('afterprint', handlePrinted)
    }
  }, [])

  const canDraw = size && size.width > 0 && size.height > 0
  return (
    <div className={styles['chart']}>
      <Scaled ref={box}>{canDraw && children(size.width, size.height)}</Scaled>
    </div>
  )
}
