import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Found } from '@/domain/search'
import type { EntryKind } from '@/domain/search-types'
import { searchMessages as words } from '@/i18n/search'
import { leadToDetails } from '@/state/lead'
import { useAtlas } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import { ResultList } from './ResultList'
import { type Option, optionGroups } from './options'
import { statusWords } from './status-words'
import { shownDay, useCommands } from './use-commands'
import { useFound } from './use-found'
import { useSummons } from './use-summons'
import { useSheet } from './use-sheet'
import styles from './Search.module.css'

/**
 * A combobox (WAI-ARIA pattern) over all that the atlas holds, and for commands: the arrows move, Enter does what is said below the list, Escape clears and
 * then leaves; `/` from anywhere and Ctrl or Cmd with K lead here.
 */
export function Search() {
  const { whole, directory } = useAtlas()
  const [query, setQuery] = useState('')
  /** Whether the field was ever in use: until then nobody needs what is found in it. */
  const [isUsed, setIsUsed] = useState(false)
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  const [more, setMore] = useState<EntryKind>()
  const input = useRef<HTMLInputElement>(null)
  const cameFrom = useRef<Element | null>(null)
  const id = useId()
  const { view } = useView('view')
  const { reach, answered, asked } = useFound(query, isUsed, more)
  const commands = useCommands(query)
  const isBlank = query.trim() === ''
  const isAnswered = answered?.query === query
  const groupsOf = (found: Found | undefined) =>
    isBlank ? [] : optionGroups(query, commands, found, { directory, view, day: shownDay(whole) })
  const groups = groupsOf(answered?.found)
  const options = groups.flatMap((group) => group.options)
  const current = options[Math.min(active, options.length - 1)]
  useSummons(input)
  const sheet = useSheet(isOpen)

  function leave() {
    setIsOpen(false)
    const back = cameFrom.current
    if (back?.isConnected && (back instanceof HTMLElement || back instanceof SVGElement)) back.focus()
    if (document.activeElement === input.current) input.current?.blur()
  }

  function choose(chosen: Option | undefined, isByKeyboard: boolean) {
    if (!chosen) return
    changeView(chosen.patch)
    if (chosen.more) setMore(chosen.more)
    if (chosen.stays) return
    setQuery('')
    setActive(0)
    setMore(undefined)
    if (!isByKeyboard || chosen.patch.open === undefined) leave()
    else {
      setIsOpen(false)
      leadToDetails(input.current)
    }
  }

  function handleEnter() {
    // What is listed while an answer is under way is of an earlier query; what was said is known at once.
    if (isAnswered || commands.said.length > 0 || reach === 'nothing') choose(current, true)
    else
      void asked.current?.then(
        (found) => input.current?.value === query && choose(groupsOf(found)[0]?.options[0], true),
        () => {},
      )
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = options.length - 1
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1)
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? Math.max(0, last) : active - 1)
    else if (event.key === 'Enter') handleEnter()
    else if (event.key === 'Escape' && query !== '') changeQuery('')
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  }

  function changeQuery(text: string) {
    setQuery(text)
    setActive(0)
    setMore(undefined)
    setIsOpen(true)
  }

  function handleFocus(event: FocusEvent) {
    setIsUsed(true)
    setIsOpen(true)
    if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget
  }

  function handleBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
  }

  return (
    <div ref={sheet} className={styles['search']} data-open={isOpen} onBlur={handleBlur}>
      <svg className={styles['glass']} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="7" />
        <path d="M15.8 15.8 22 22" />
      </svg>
      <input
        ref={input}
        type="search"
        role="combobox"
        enterKeyHint="go"
        className={styles['input']}
        aria-label={words.label}
        placeholder={words.label}
        aria-expanded={isOpen && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-activedescendant={isOpen && current ? `${id}-${options.indexOf(current)}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={query}
        onChange={(event) => changeQuery(event.target.value)}
        onFocus={handleFocus}
        onClick={() => setIsOpen(true)}
        onKeyDown={handleKeyDown}
      />
      <kbd className={styles['key']} aria-hidden="true">
        /
      </kbd>
      <button type="button" className={styles['close']} aria-label={words.close} onClick={leave}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </button>
      <div className={styles['sheet']} hidden={!isOpen} role="presentation" onMouseDown={(event) => event.preventDefault()}>
        <ResultList
          id={id}
          groups={isOpen ? groups : []}
          active={current}
          onPoint={setActive}
          onChoose={(option) => choose(option, false)}
        />
        <div className={styles['foot']}>
          {current && <p className={styles['does']}>{words.enter(current.does)}</p>}
          {(isBlank || (isAnswered && options.length === 0)) && <p>{words.examples}</p>}
          <output>
            {isOpen
              ? statusWords(query, reach, isAnswered ? answered.found : undefined, commands.said.length + commands.begun.length)
              : ''}
          </output>
        </div>
      </div>
    </div>
  )
}
