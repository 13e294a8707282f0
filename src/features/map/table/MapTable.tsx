import { useMemo, useState } from 'react'
import { basisOf } from '@/domain/claims'
import { statuses } from '@/domain/contract'
import { voiceOf } from '@/domain/export/imprint'
import type { StandingRow } from '@/domain/export/standings-table'
import { compare } from '@/domain/order'
import { statusId } from '@/domain/subject'
import { byName, punctuation } from '@/i18n/format'
import { mapTableMessages as words } from '@/i18n/map-table'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import button from '@/ui/Button.module.css'
import { MapTableRow } from './MapTableRow'
import { type MapDay, rowsOf } from '@/features/map/map-day'
import { useSaveMap } from '@/features/map/export/use-save-map'
import { SortHead } from '@/ui/SortHead'
import styles from './MapTable.module.css'

/** `before` is there only while two days are compared. */
const allColumns = ['name', 'status', 'before', 'since', 'certainty', 'evidence', 'memorandum'] as const
type Column = (typeof allColumns)[number]
type Order = { column: Column; isDescending: boolean }

const sureness = ['stated', 'inferred', 'carried'] as const

/** What a column is ordered by, the names aside. Evidence has no order of its own: its column cannot be sorted. */
const keys: Partial<Record<Column, (row: StandingRow) => string | number | undefined>> = {
  name: () => 0,
  status: ({ standing }) => statuses.indexOf(standing.status),
  before: ({ before }) => before && statuses.indexOf(before.status),
  since: ({ standing }) => standing.since,
  certainty: ({ standing, isContradicted }) =>
    sureness.indexOf(standing.mark) * 4 + Number(basisOf(standing.claims) === 'inferred') * 2 + Number(isContradicted),
  memorandum: ({ memorandum }) => memorandum?.when.latest,
}

/** Rows in the order of a column, and within it of their names; those in which it is empty come last both ways. */
function inOrder(rows: readonly StandingRow[], { column, isDescending }: Order): StandingRow[] {
  const direction = isDescending ? -1 : 1
  const byNames = rows.toSorted((left, right) => byName(left.name, right.name) * (column === 'name' ? direction : 1))
  return byNames.toSorted((left, right) => {
    const [one, other] = [keys[column]?.(left), keys[column]?.(right)]
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
    return compare(one, other) * direction
  })
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
  const columns = allColumns.filter((column) => column !== 'before' || map.before !== undefined)
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
              {words.caption(map.day, map.before?.day, family?.length ?? 0, guests?.length ?? 0, voiceOf(map))}
              {only.length > 0 && punctuation.afterSentence + words.onlyStatuses(only)}
            </span>
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading
                  key={column}
                  column={column}
                  name={column === 'before' ? words.onDay(map.before?.day ?? map.day) : words.columns[column]}
                  order={order}
                  onSort={handleSort}
                />
              ))}
            </tr>
          </thead>
          <Body rows={family ?? []} columns={columns} open={open} />
          <Body rows={guests ?? []} columns={columns} open={open} title={words.guests} />
        </table>
        {rows.length === 0 && <p className={styles['none']}>{words.noRows}</p>}
      </div>
    </div>
  )
}

interface HeadingProps {
  column: Column
  name: string
  order: Order
  onSort: (column: Column) => void
}

function Heading({ column, name, order, onSort }: HeadingProps) {
  if (!keys[column]) return <th scope="col">{name}</th>
  return <SortHead label={name} order={order} column={column} onSort={() => onSort(column)} />
}

interface BodyProps {
  rows: readonly StandingRow[]
  columns: readonly Column[]
  open: string | undefined
  title?: string
}

function Body({ rows, columns, open, title }: BodyProps) {
  if (rows.length === 0) return null
  return (
    <tbody>
      {title !== undefined && (
        <tr>
          <th scope="rowgroup" colSpan={columns.length} className={styles['group']}>
            <ViewLink to={{ open: statusId('guest') }}>{title}</ViewLink>
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <MapTableRow key={row.entity} row={row} isCompared={columns.includes('before')} isOpen={row.entity === open} />
      ))}
    </tbody>
  )
}
