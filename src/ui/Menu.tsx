import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { cx } from './cx'
import button from './Button.module.css'
import styles from './Menu.module.css'

interface MenuProps {
  /** Accessible name of the button, and its text unless an icon is given. */
  label: string
  icon?: ReactNode
  /** More about the button, for its tooltip and for screen readers. */
  description?: string
  className?: string | undefined
  /** On which edge of the button the panel lines up. */
  align?: 'start' | 'end'
  side?: 'below' | 'above'
  /** Whether it is open when it comes. */
  startsOpen?: boolean
  children: ReactNode
}

/** A button that discloses a small panel of controls; Escape and a click elsewhere close it, focus returns to the button. */
export function Menu({
  label,
  icon,
  description,
  className,
  align = 'end',
  side = 'below',
  startsOpen = false,
  children,
}: MenuProps) {
  const [isOpen, setIsOpen] = useState(startsOpen)
  const root = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!isOpen) return
    function handleElsewhere({ target }: Event) {
      if (!(target instanceof Node) || root.current?.contains(target)) return
      // What is typed counts when its field is left, and a field that is taken away is never left.
      const { activeElement } = document
      if (activeElement instanceof HTMLElement && root.current?.contains(activeElement)) activeElement.blur()
      setIsOpen(false)
    }
    function handleKey(event: KeyboardEvent) {
      if (event.key !== 'Escape') return
      setIsOpen(false)
      trigger.current?.focus()
    }
    document.addEventListener('pointerdown', handleElsewhere)
    document.addEventListener('focusin', handleElsewhere)
    document.addEventListener('keydown', handleKey)
    return () => {
      document.removeEventListener('pointerdown', handleElsewhere)
      document.removeEventListener('focusin', handleElsewhere)
      document.removeEventListener('keydown', handleKey)
    }
  }, [isOpen])

  return (
    <div ref={root} className={cx(styles['root'], className)}>
      <button
        ref={trigger}
        type="button"
        className={cx(button['button'], icon !== undefined && styles['icon'])}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={icon === undefined ? undefined : label}
        title={description ?? (icon === undefined ? undefined : label)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {icon ?? label}
      </button>
      {isOpen && (
        <div id={id} className={styles['panel']} data-align={align} data-side={side} role="group" aria-label={label}>
          {children}
        </div>
      )}
    </div>
  )
}
