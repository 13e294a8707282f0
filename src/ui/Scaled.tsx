import type { ReactNode, Ref } from 'react'
import { useTextScale } from './text-scale'
import styles from './Scaled.module.css'

interface ScaledProps {
  /** The element that the picture is measured by: in the picture's own pixels. */
  ref?: Ref<HTMLDivElement>
  children: ReactNode
}

/** Holds a picture that is laid out in pixels for text of the usual size, and shows all of it as many times larger as the reader's text is. */
export function Scaled({ ref, children }: ScaledProps) {
  const scale = useTextScale()
  const share = `${100 / scale}%`
  return (
    <div
      ref={ref}
      className={styles['scaled']}
      style={scale === 1 ? undefined : { inlineSize: share, blockSize: share, transform: `scale(${scale})` }}
    >
      {children}
    </div>
  )
}
