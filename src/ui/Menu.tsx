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
  children: ReactNode
}

/** A button that discloses a small panel of controls; Escape and a click elsewhere close it, focus returns to the button. */
export function Menu({ label, icon, description, className, align = 'end', side = 'below', children }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    if (!isOpen) return
    function handlePointer(event: PointerEvent) {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false)
    }
    document.addEventListener('pointerdown', handlePointer)
    return () => document.removeEventListener('pointerdown', handlePointer)
  }, [isOpen])

  return (
    <div
      ref={root}
      className={cx(styles['root'], className)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setIsOpen(false)
        trigger.current?.focus()
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !root.current?.contains(event.relatedTarget)) setIsOpen(false)
      }}
    >
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
