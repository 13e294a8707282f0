import { useLayoutEffect, useRef } from 'react'
import { useTextScale } from '@/ui/text-scale'
import { canvasPen } from './canvas-pen'
import { drawPicture } from './draw-picture'
import type { Picture } from './picture'
import { useColours } from './use-colours'
import styles from './Chart.module.css'

/** The part of all lanes that the canvas holds, in pixels. */
export interface Slice {
  top: number
  height: number
}

interface ChartCanvasProps {
  picture: Picture
  slice: Slice
}

/** The lanes as they look. All that can be pressed or focused lies over it (see ChartTargets). */
export function ChartCanvas({ picture, slice: { top, height } }: ChartCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const colours = useColours()
  const scale = useTextScale()
  const { total } = picture.layout

  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const ratio = window.devicePixelRatio * scale
    const size = { width: Math.round(total * ratio), height: Math.round(height * ratio) }
    if (element.width !== size.width || element.height !== size.height) Object.assign(element, size)
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, total, height)
    context.translate(0, -top)
    const family = getComputedStyle(element).fontFamily
    drawPicture(canvasPen(context, colours, family), picture, { top, height })
  }, [picture, colours, total, top, height, scale])

  return (
    <canvas
      ref={canvas}
      className={styles['canvas']}
      style={{ insetBlockStart: top, inlineSize: total, blockSize: height }}
      aria-hidden="true"
    />
  )
}
