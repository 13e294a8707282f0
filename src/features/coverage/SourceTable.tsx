import { useState } from 'react'
import type { Directory } from '@/domain/directory'
import type { SourceSupport } from '@/domain/support'
import { coverageRoomMessages } from '@/i18n/coverage'
import { chipOf } from '@/i18n/source-chip'
import { aside, formatNumber, formatWhen } from '@/i18n/format'
import { ViewLink } from '@/state/ViewLink'
import { MoreList } from './MoreList'
import { type SupportColumn, type SupportOrder, inOrder, kindsInWords, supportColumns } from './source-rows'
import { SourceName } from '@/ui/SourceName'
import { SortHead } from '@/ui/SortHead'
import styles from './SourceTable.module.css'

const words = coverageRoomMessages.support
const numbers: ReadonlySet<SupportColumn> = new Set(['claims', 'alone', 'share'])
/** A region by itself, for who scrolls by keyboard. */
const scroller = { role: 'region', tabIndex: 0 } as const
const FIRST = 10

interface SourceTableProps {
  caption: string
  rows: readonly SourceSupport[]
  /** How many claims there are in all, of which each source has a share. */
  all: number
  directory: Directory
  open: string | undefined
}

/** Sources with what rests on them; the head of each column sorts by it, pressed again the other way round. */
export function SourceTable({ caption, rows, all, directory, open }: SourceTableProps) {
  const [order, setOrder] = useState<SupportOrder>({ column: 'claims', isDescending: true })

  function handleSort(column: SupportColumn) {
    // Of numbers the most is asked for first.
    setOrder((last) => ({ column, isDescending: last.column === column ? !last.isDescending : numbers.has(column) }))
  }

  return (
    <MoreList
      items={inOrder(rows, order)}
      first={FIRST}
      render={(shown) => (
        <div {...scroller} aria-label={caption} className={styles['scroll']}>
          <table className={styles['table']}>
            <caption className="visuallyHidden">{caption}</caption>
            <thead>
              <tr>
                {supportColumns.map((column) => (
                  <SortHead
                    key={column}
                    label={words.columns[column]}
                    order={order}
                    column={column}
                    isNumber={numbers.has(column)}
                    onSort={() => handleSort(column)}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Row key={row.source.id} row={row} all={all} directory={directory} isOpen={open === row.source.id} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    />
  )
}

interface RowProps {
  row: SourceSupport
  all: number
  directory: Directory
  isOpen: boolean
}

function Row({ row, all, directory, isOpen }: RowProps) {
  const { source, claims, alone } = row
  const chip = chipOf(source.id, directory)
  return (
    <tr aria-current={isOpen || undefined}>
      <th scope="row">
        {chip !== undefined && (
          <span className={styles['doc']} data-tier={source.tier}>
            {chip}{' '}
          </span>
        )}
        <ViewLink to={{ open: source.id }} aria-current={isOpen}>
          <SourceName source={source} />
        </ViewLink>
        {source.standing === 'weak' && <span className={styles['weak']}>{aside(words.weak)}</span>}
      </th>
      <td data-number>{formatNumber(claims)}</td>
      <td data-number>{formatNumber(alone)}</td>
      <td data-number>{words.share(all === 0 ? 0 : claims / all)}</td>
      <td>{kindsInWords(row)}</td>
      <td>{source.publisher !== undefined && <SourceName source={source} byPublisher />}</td>
      <td className={styles['date']}>{source.published && formatWhen(source.published)}</td>
    </tr>
  )
}
