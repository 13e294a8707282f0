import { type FocusEvent, type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Callout, type CalloutText } from '@/ui/Callout'
import { shownScale } from '@/ui/text-scale'
import { type Place, type StepKey, stepAmong, stepKeys } from './steps'
import styles from './MarkGroup.module.css'

interface MarkGroupProps {
  className?: string | undefined
  /** Rows and columns, not a line of time. */
  isGrid?: boolean
  /** The drawing. What can be pressed in it has `data-mark`, a role, a name and `tabIndex={-1}`; what is told beside it stands in `data-tip`, by lines. */
  children: ReactNode
}

/** How far a callout stands from the middle of its mark, in pixels. */
const ASIDE = 14

/**
 * The marks of a chart as one tab stop: arrows, Home, End and Page keys lead among them, Enter and Space press them. Beside the mark that the pointer or
 * the focus is on stands what it tells.
 */
export function MarkGroup({ className, isGrid = false, children }: MarkGroupProps) {
  const root = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<CalloutText>()

  useEffect(() => {
    const element = root.current
    if (!element) return
    // One of the marks takes the tab: the one that had the focus last, as long as it is drawn. A library may draw them later than we render.
    const settle = () => {
      const marks = marksIn(element)
      if (marks.length > 0 && !marks.some((mark) => mark.tabIndex === 0)) marks[0]!.tabIndex = 0
    }
    settle()
    const observer = new MutationObserver(settle)
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [])

  function handleKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const mark = markOf(event.target)
    if (!mark) return
    if (event.key === 'Escape') return setTip(undefined)
    if (event.key === 'Enter' || event.key === ' ') {
      // A button of HTML presses itself.
      if (mark instanceof HTMLButtonElement || mark instanceof HTMLAnchorElement) return
      event.preventDefault()
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      return
    }
    if (!stepKeys.includes(event.key as StepKey)) return
    event.preventDefault()
    const marks = marksIn(root.current)
    const next = stepAmong(marks.map(placeOf), marks.indexOf(mark), event.key as StepKey, isGrid)
    if (next !== undefined) marks[next]?.focus()
  }

  function handleFocus(event: FocusEvent) {
    const mark = markOf(event.target)
    if (!mark) return
    for (const other of marksIn(root.current)) other.tabIndex = other === mark ? 0 : -1
    setTip(tipOf(mark, root.current))
  }

  function handlePointer(event: PointerEvent) {
    const mark = markOf(event.target)
    setTip(mark && tipOf(mark, root.current))
  }

  return (
    <div
      ref={root}
      role="presentation"
      className={className === undefined ? styles['group'] : `${styles['group']} ${className}`}
      onKeyDown={handleKeyDown}
      onFocus={handleFocus}
      onBlur={() => setTip(undefined)}
      onPointerOver={handlePointer}
      onPointerLeave={() => setTip(undefined)}
    >
      {children}
      {tip && <Callout {...tip} />}
    </div>
  )
}

type MarkElement = HTMLElement | SVGElement

function marksIn(root: HTMLElement | null): MarkElement[] {
  return [...(root?.querySelectorAll<MarkElement>('[data-mark]') ?? [])]
}

function markOf(target: EventTarget): MarkElement | undefined {
  return (target instanceof Element && target.closest<MarkElement>('[data-mark]')) || undefined
}

function placeOf(mark: MarkElement): Place {
  const { left, right, top, bottom } = mark.getBoundingClientRect()
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** On the side of the mark where there is more room. */
function tipOf(mark: MarkElement, root: HTMLElement | null): CalloutText | undefined {
  const text = mark.dataset['tip']
  if (text === undefined || !root) return undefined
  const box = root.getBoundingClientRect()
  const scale = shownScale(root)
  const [width, height] = [box.width / scale, box.height / scale]
  const { x, y } = placeOf(mark)
  const [left, top] = [(x - box.left) / scale, (y - box.top) / scale]
  return {
    lines: text.split('\n'),
    place: {
      ...(left > width / 2 ? { right: width - left + ASIDE } : { left: left + ASIDE }),
      ...(top > height / 2 ? { bottom: Math.max(0, height - top - 24) } : { top: Math.max(0, top - 24) }),
    },
  }
}
