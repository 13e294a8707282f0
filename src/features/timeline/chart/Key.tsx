import { useLayoutEffect, useRef } from 'react'
import { timelineOptionsMessages as words } from '@/i18n/timeline-options'
import { useOwnClaimCount } from '@/state/use-atlas'
import { canvasPen } from './canvas-pen'
import { SIGN, type SignName, signs } from './signs'
import { useColours } from './use-colours'
import styles from './Key.module.css'

/** What the signs of the timeline mean. */
export function Key() {
  const hasOwn = useOwnClaimCount() > 0
  const names = (Object.keys(signs) as SignName[]).filter((name) => name !== 'mine' || hasOwn)
  return (
    <dl className={styles['key']} aria-label={words.key}>
      {names.map((name) => (
        <div key={name}>
          <dt>
            <Sign name={name} />
          </dt>
          <dd>{words.signs[name]}</dd>
        </div>
      ))}
    </dl>
  )
}

function Sign({ name }: { name: SignName }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const colours = useColours()
  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const ratio = window.devicePixelRatio
    Object.assign(element, { width: SIGN.width * ratio, height: SIGN.height * ratio })
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    signs[name](canvasPen(context, colours, getComputedStyle(element).fontFamily))
  }, [name, colours])
  return <canvas ref={canvas} className={styles['sign']} aria-hidden="true" />
}
