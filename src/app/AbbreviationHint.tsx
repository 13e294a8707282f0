import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { Directory } from '@/domain/directory'
import { useAtlas } from '@/state/use-atlas'
import styles from './AbbreviationHint.module.css'

/** Room that the name is to have, in pixels. */
const ROOM = { width: 288, height: 72 }

interface Told {
  link: Element
  name: string
}

/** The link that an event or the focus is on, if it calls an organisation by its abbreviation alone. */
function abbreviatedAt(target: EventTarget | null, { organisations }: Directory): Told | undefined {
  const link = target instanceof Element ? target.closest('a[data-about]') : null
  const { name, abbreviation } = organisations.get(link?.getAttribute('data-about') ?? '') ?? {}
  if (!link || name === undefined || abbreviation === undefined) return undefined
  const text = link.textContent
  return text.includes(abbreviation) && !text.includes(name) ? { link, name } : undefined
}

/**
 * Wherever in the page a link calls an organisation by its abbreviation, its full name stands beside the link while the pointer or the focus is on it, and
 * describes the link. It can be pointed at itself, and Escape hides it (WCAG 1.4.13). A finger has it from the details, to which the link leads.
 */
export function AbbreviationHint() {
  const { directory } = useAtlas()
  const [told, setTold] = useState<Told>()
  const tip = useRef<HTMLSpanElement>(null)
  const id = useId()

  const handle = useEffectEvent((event: Event) => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return
    if (event.target instanceof Node && tip.current?.contains(event.target)) return
    const focused = document.activeElement?.matches(':focus-visible') === true ? document.activeElement : null
    const next = abbreviatedAt(event.target, directory) ?? abbreviatedAt(focused, directory)
    setTold((shown) => (shown?.link === next?.link ? shown : next))
  })

  /** Before all others who wait for Escape: the first press hides the name and does nothing else. */
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !told) return
    event.preventDefault()
    event.stopPropagation()
    setTold(undefined)
  })

  useEffect(() => {
    const hide = () => setTold(undefined)
    document.addEventListener('pointerover', handle)
    document.addEventListener('focusin', handle)
    document.addEventListener('focusout', hide)
    document.addEventListener('click', hide)
    document.addEventListener('keydown', handleKey, { capture: true })
    document.addEventListener('scroll', hide, { capture: true, passive: true })
    return () => {
      document.removeEventListener('pointerover', handle)
      document.removeEventListener('focusin', handle)
      document.removeEventListener('focusout', hide)
      document.removeEventListener('click', hide)
      document.removeEventListener('keydown', handleKey, { capture: true })
      document.removeEventListener('scroll', hide, { capture: true })
    }
  }, [])

  useEffect(() => {
    if (!told) return
    told.link.setAttribute('aria-describedby', id)
    return () => told.link.removeAttribute('aria-describedby')
  }, [told, id])

  if (!told) return null
  return (
    <span ref={tip} id={id} role="tooltip" className={styles['name']} style={placeOf(told.link)}>
      {told.name}
    </span>
  )
}

/** Touching the link, so that the pointer can go over without leaving both: behind it, where no other link of a list stands, or else below or above. */
function placeOf(link: Element) {
  // Of a link that breaks, the name stands at the last line.
  const { left, right, top, bottom } = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect()
  const { innerWidth, innerHeight } = window
  const isLow = bottom + ROOM.height > innerHeight
  if (right + ROOM.width <= innerWidth) return isLow ? { left: right, bottom: innerHeight - bottom } : { left: right, top }
  const x = Math.max(0, Math.min(left, innerWidth - ROOM.width))
  return isLow ? { left: x, bottom: innerHeight - top } : { left: x, top: bottom }
}
