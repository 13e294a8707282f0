import { type KeyboardEvent, useRef, useState } from 'react'
import { timelineMessages } from '@/i18n/timeline'
import type { Choice } from './choices'
import styles from './FilterMenu.module.css'

interface ChoiceFieldProps<K extends string> {
  label: string
  chosen: readonly K[]
  choices: readonly Choice<K>[]
  /** The name of a chosen value, which need not be among the choices. */
  nameOf: (id: K) => string
  onChoose: (chosen: K[]) => void
}

/** They open the list, as Alt with an arrow does; what is chosen in the open list is meant. */
const openingKeys: ReadonlySet<string> = new Set(['Enter', ' ', 'F4'])

/** A filter of several values: a list to add from, and each chosen value as a button that takes it away. */
export function ChoiceField<K extends string>({ label, chosen, choices, nameOf, onChoose }: ChoiceFieldProps<K>) {
  const { any, addAnother, remove, signs, choice } = timelineMessages
  const select = useRef<HTMLSelectElement>(null)
  /** What the keyboard has come to while the list is closed: it is taken by Enter or when the field is left, not on the way. */
  const [draft, setDraft] = useState('')
  const isByKey = useRef(false)
  const left = choices.filter(({ id }) => !chosen.includes(id))

  function take(id: string) {
    setDraft('')
    isByKey.current = false
    const choice = left.find((choice) => choice.id === id)
    if (choice) onChoose([...chosen, choice.id])
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && draft !== '') {
      event.preventDefault()
      take(draft)
    } else isByKey.current = !event.altKey && !openingKeys.has(event.key)
  }

  function handleRemove(id: K) {
    onChoose(chosen.filter((other) => other !== id))
    // The button goes: the focus stays with its field.
    select.current?.focus()
  }

  return (
    <div className={styles['choice']}>
      <label className={styles['field']}>
        {label}
        <select
          ref={select}
          value={draft}
          onPointerDown={() => (isByKey.current = false)}
          onKeyDown={handleKeyDown}
          onChange={({ target }) => (isByKey.current ? setDraft(target.value) : take(target.value))}
          onBlur={() => take(draft)}
        >
          <option value="">{chosen.length === 0 ? any : addAnother}</option>
          {left.map(({ id, name, count }) => (
            <option key={id} value={id}>
              {choice(name, count)}
            </option>
          ))}
        </select>
      </label>
      {chosen.length > 0 && (
        <div className={styles['chosen']}>
          {chosen.map((id) => (
            <button key={id} type="button" aria-label={remove(nameOf(id))} onClick={() => handleRemove(id)}>
              {nameOf(id)}
              <span aria-hidden="true">{signs.remove}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
