import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Id } from '@/domain/contract'
import { type Entry, entriesOf, search } from '@/domain/search'
import { messages } from '@/i18n/messages'
import { seriesName } from '@/i18n/series-name'
import { useAtlas } from '@/state/use-atlas'
import { changeView } from '@/state/view-store'
import styles from './Search.module.css'

const LIMIT = 12

/** A combobox (WAI-ARIA pattern) over names: the arrows move, Enter opens, Escape clears, `/` from anywhere leads here. */
export function Search() {
  const words = messages.shell.search
  const { subjects } = useAtlas()
  const [query, setQuery] = useState('')
  /** Whether the field was ever in use: until then nobody needs what is found in it. */
  const [isUsed, setIsUsed] = useState(false)
  const entries = useMemo(() => (isUsed ? entriesOf(subjects, seriesName) : []), [isUsed, subjects])
  const [active, setActive] = useState(0)
  const [isOpen, setIsOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const results = useMemo(() => search(entries, query, LIMIT), [entries, query])
  const isShown = isOpen && query.trim() !== ''

  useEffect(() => {
    function handleSlash(event: globalThis.KeyboardEvent) {
      const { target } = event
      const isTyping = target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', handleSlash)
    return () => document.removeEventListener('keydown', handleSlash)
  }, [])

  function choose(chosen: Id | undefined) {
    if (chosen === undefined) return
    changeView({ open: chosen })
    setQuery('')
    setIsOpen(false)
  }

  function handleKeyDown(event: KeyboardEvent) {
    const last = results.length - 1
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1)
    else if (event.key === 'Enter') choose(results[active]?.id)
    else if (event.key === 'Escape') setQuery('')
    else return
    event.preventDefault()
  }

  return (
    <div className={styles['search']}>
      <svg className={styles['glass']} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="7" />
        <path d="M15.8 15.8 22 22" />
      </svg>
      <input
        ref={input}
        type="search"
        role="combobox"
        className={styles['input']}
        aria-label={words.label}
        placeholder={words.label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && results[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setIsUsed(true)
          setQuery(event.target.value)
          setActive(0)
          setIsOpen(true)
        }}
        onFocus={() => {
          setIsUsed(true)
          setIsOpen(true)
        }}
        onBlur={() => setIsOpen(false)}
        onKeyDown={handleKeyDown}
      />
      <kbd className={styles['key']} aria-hidden="true">
        /
      </kbd>
      <div id={`${id}-list`} role="listbox" aria-label={words.results} className={styles['list']} hidden={!isShown}>
        {isShown &&
          results.map((entry, index) => (
            <Result key={entry.id} id={`${id}-${index}`} entry={entry} isActive={index === active} onChoose={choose} />
          ))}
        {isShown && results.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" className={styles['none']}>
            {words.none}
          </div>
        )}
      </div>
    </div>
  )
}

interface ResultProps {
  id: string
  entry: Entry
  isActive: boolean
  onChoose: (id: Id) => void
}

function scrollIntoSight(result: HTMLElement | null) {
  result?.scrollIntoView({ block: 'nearest' })
}

function Result({ id, entry, isActive, onChoose }: ResultProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['result']}
      data-about={entry.id}
      ref={isActive ? scrollIntoSight : undefined}
      // Chosen before the field loses focus and the list goes; a finger that only scrolls the list presses no mouse button.
      onMouseDown={(event) => {
        event.preventDefault()
        onChoose(entry.id)
      }}
    >
      <span>{entry.label}</span> <span className={styles['kind']}>{messages.shell.search.kinds[entry.kind]}</span>
    </div>
  )
}
