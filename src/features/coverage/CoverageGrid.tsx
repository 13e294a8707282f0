import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Id, IsoDate } from '@/domain/contract'
import { isSaid } from '@/domain/coverage'
import { countryYearId } from '@/domain/subject'
import { coverageRoomMessages as words } from '@/i18n/coverage'
import { messages } from '@/i18n/messages'
import { leadToDetails } from '@/state/lead'
import { changeView } from '@/state/view-store'
import { CoverageRow } from './CoverageRow'
import { type Spot, stepFrom } from './grid-steps'
import type { CountryRow, RowGroup } from './rows'
import { tipBeside } from './tip'
import signs from './Signs.module.css'
import { Callout, type CalloutText } from '@/ui/Callout'
import { cx } from '@/ui/cx'
import styles from './CoverageGrid.module.css'

/** A table that is walked through cell by cell (WAI-ARIA: grid). */
const asGrid = { role: 'grid' } as const

/** Every fifth year is written in full. */
const isRound = (year: number) => year % 5 === 0

interface CoverageGridProps {
  /** What the grid shows, for those who hear it. */
  name: string
  groups: readonly RowGroup[]
  years: readonly number[]
  day: IsoDate
  /** What the details show. */
  open: Id | undefined
}

/** What a place in the grid opens: a country, or a country in a year. */
function idAt(rows: readonly CountryRow[], years: readonly number[], { row, column }: Spot): Id | undefined {
  const code = rows[row]?.code
  const year = years[column]
  return code === undefined || year === undefined ? code : countryYearId(code, year)
}

/** The cell or name that the event is of: all that can be opened says so in `data-about`. */
function cellOfEvent({ target }: { target: EventTarget }): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-about]')) || undefined
}

/** Countries by years, one element for a cell. One tab stop: arrows, Home, End and Page keys lead from cell to cell, Enter and Space open. */
export function CoverageGrid({ name, groups, years, day, open }: CoverageGridProps) {
  const box = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<CalloutText>()
  const rows = groups.flatMap((group) => group.rows)
  const size = { rows: rows.length, columns: years.length }
  const [chosen, setChosen] = useState<Id>()
  const ids = rows.flatMap(({ code }) => [code, ...years.map((year) => countryYearId(code, year))])
  // The tab leads to where the reader was, to what is open, or to the first country in the latest year.
  const current = [chosen, open, idAt(rows, years, { row: 0, column: years.length - 1 })].find(
    (id) => id !== undefined && ids.includes(id),
  )

  useLayoutEffect(() => {
    // A line of time begins on what is latest.
    if (scroller.current) scroller.current.scrollLeft = scroller.current.scrollWidth
  }, [])

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const cell = cellOfEvent(event)
    const id = cell?.dataset['about']
    if (event.altKey || event.metaKey || !cell || id === undefined) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      changeView({ open: id })
      leadToDetails(cell)
      return
    }
    if (event.key === 'Escape') setTip(undefined)
    const at = ids.indexOf(id)
    const spot = { row: Math.floor(at / (size.columns + 1)), column: (at % (size.columns + 1)) - 1 }
    const next = stepFrom(spot, event.key, event.ctrlKey, size)
    if (!next) return
    event.preventDefault()
    const nextId = idAt(rows, years, next)
    event.currentTarget.querySelector<HTMLElement>(`[data-about="${nextId}"]`)?.focus()
  }

  function handleClick(event: MouseEvent) {
    const id = cellOfEvent(event)?.dataset['about']
    if (id === undefined) return
    setChosen(id)
    changeView({ open: id })
    // A press of an assistant has no count of clicks.
    if (event.detail === 0) leadToDetails(cellOfEvent(event) ?? null)
  }

  function handleFocus(event: FocusEvent) {
    const cell = cellOfEvent(event)
    // A browser takes a cell for seen that the names half cover; under a pointer nothing is moved, and the names never leave.
    if (cell?.matches('td:focus-visible')) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    setChosen(cell?.dataset['about'])
    setTip(cell && tipBeside(cell, box.current))
  }

  function handlePointer(event: PointerEvent) {
    // A finger does not hover: what it touches opens.
    if (event.pointerType === 'touch') return
    const cell = cellOfEvent(event)
    setTip(cell && tipBeside(cell, box.current))
  }

  return (
    <div
      ref={box}
      role="presentation"
      className={styles['box']}
      onKeyDown={handleKeyDown}
      onClick={handleClick}
      onFocus={handleFocus}
      onBlur={() => setTip(undefined)}
      onPointerOver={handlePointer}
      onPointerLeave={() => setTip(undefined)}
    >
      <div ref={scroller} className={styles['scroll']} onScroll={() => setTip(undefined)}>
        <table {...asGrid} aria-label={name} className={cx(styles['grid'], signs['signs'])}>
          <thead>
            <tr>
              <th scope="col">{words.country}</th>
              {years.map((year) => (
                <th key={year} scope="col" aria-label={`${year}`} className={styles['year']} data-round={isRound(year)}>
                  {isRound(year) ? year : words.shortYear(year)}
                </th>
              ))}
              <th scope="col" className={styles['sum']}>
                {words.saidYears}
              </th>
            </tr>
          </thead>
          {groups.map(({ status, rows: own }) => (
            <tbody key={status ?? ''}>
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={years.length + 2}>
                  <span>{status === undefined ? words.noStanding(day) : messages.vocabulary.statuses[status]}</span>
                </th>
              </tr>
              {own.map((row) => (
                <CoverageRow
                  key={row.code}
                  row={row}
                  focusable={
                    current !== undefined && (current === row.code || current.startsWith(`${row.code}.`)) ? current : undefined
                  }
                  open={open !== undefined && (open === row.code || open.startsWith(`${row.code}.`)) ? open : undefined}
                />
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row">{words.saidCountries}</th>
              {years.map((year, column) => (
                <td key={year}>{rows.filter(({ cells }) => cells[column] && isSaid(cells[column])).length}</td>
              ))}
              <td className={styles['sum']}>{rows.reduce((sum, { cells }) => sum + cells.filter(isSaid).length, 0)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {tip && <Callout {...tip} />}
    </div>
  )
}
