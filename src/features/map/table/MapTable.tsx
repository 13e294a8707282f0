import { useMemo, useState } from 'react'
import { statuses } from '@/domain/contract'
import type { StandingRow } from '@/domain/export/standings-table'
import { compare } from '@/domain/order'
import { mapTableMessages as words } from '@/i18n/map-table'
import { messages } from '@/i18n/messages'
import button from '@/ui/Button.module.css'
import { MapTableRow } from './MapTableRow'
import { type MapDay, rowsOf } from '@/features/map/map-day'
import { voiceOf } from '@/features/map/export/map-sheet'
import { useSaveMap } from '@/features/map/export/use-save-map'
import styles from './MapTable.module.css'

type Column = keyof typeof words.columns
type Order = { column: Column; isDescending: boolean }

const sureness = ['stated', 'inferred', 'carried'] as const
const AFTER_ALL = '9999'

/** What a column is ordered by. Evidence has no order of its own: its column cannot be sorted. */
const keys: Partial<Record<Column, (row: StandingRow) => string | number>> = {
  name: ({ name }) => name,
  status: ({ standing }) => statuses.indexOf(standing.status),
  since: ({ standing }) => standing.since,
  certainty: ({ standing, isContradicted }) => sureness.indexOf(standing.mark) * 2 + Number(isContradicted),
  memorandum: ({ memorandum }) => memorandum?.when.latest ?? AFTER_ALL,
}

function inOrder(rows: readonly StandingRow[], { column, isDescending }: Order): StandingRow[] {
  const key = keys[column]
  if (!key) return [...rows]
  const sorted = rows.toSorted((left, right) => compare(key(left), key(right)))
  return isDescending ? sorted.toReversed() : sorted
}

interface MapTableProps {
  map: MapDay
  /** What the details show. */
  open: string | undefined
}

/** The map's twin for reading: who has which status on the day, since when, how surely and on whose word. */
export function MapTable({ map, open }: MapTableProps) {
  const [order, setOrder] = useState<Order>({ column: 'status', isDescending: false })
  const { message, save } = useSaveMap(map)
  const rows = useMemo(() => rowsOf(map), [map])
  const [family, guests] = [false, true].map((isGuest) =>
    inOrder(
      rows.filter(({ standing }) => (standing.status === 'guest') === isGuest),
      order,
    ),
  )
  const only = map.chosen.map((status) => messages.vocabulary.statuses[status])

  function handleSort(column: Column) {
    setOrder((last) => ({ column, isDescending: last.column === column && !last.isDescending }))
  }

  return (
    <div className={styles['room']}>
      <p className={styles['tools']}>
        <button type="button" className={button['button']} onClick={() => save('csv')}>
          {words.saveAs(words.formats.csv.name)}
        </button>
        <output>{message}</output>
      </p>
      <div className={styles['scroller']}>
        <table className={styles['table']}>
          <caption>
            <span>
              {words.caption(map.day, family?.length ?? 0, guests?.length ?? 0, voiceOf(map))}
              {only.length > 0 && ` ${words.onlyStatuses(only)}`}
            </span>
          </caption>
          <thead>
            <tr>
              {(Object.keys(words.columns) as Column[]).map((column) => (
                <Heading key={column} column={column} order={order} onSort={handleSort} />
              ))}
            </tr>
          </thead>
          <Body rows={family ?? []} open={open} />
          <Body rows={guests ?? []} open={open} title={words.guests} />
        </table>
        {rows.length === 0 && <p className={styles['none']}>{words.noRows}</p>}
      </div>
    </div>
  )
}

interface HeadingProps {
  column: Column
  order: Order
  onSort: (column: Column) => void
}

function Heading({ column, order, onSort }: HeadingProps) {
  const name = words.columns[column]
  if (!keys[column]) return <th scope="col">{name}</th>
  const direction = order.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={order.column === column ? direction : undefined}>
      <button type="button" className={styles['sort']} onClick={() => onSort(column)}>
        {name}
      </button>
    </th>
  )
}

interface BodyProps {
  rows: readonly StandingRow[]
  open: string | undefined
  title?: string
}

function Body({ rows, open, title }: BodyProps) {
  if (rows.length === 0) return null
  return (
    <tbody>
      {title !== undefined && (
        <tr>
          <th scope="rowgroup" colSpan={Object.keys(words.columns).length} className={styles['group']}>
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <MapTableRow key={row.entity} row={row} isOpen={row.entity === open} />
      ))}
    </tbody>
  )
}
