import { memo } from 'react'
import type { Id } from '@/domain/contract'
import { isSaid } from '@/domain/coverage'
import { countryYearId } from '@/domain/subject'
import { coverageRoomMessages as words } from '@/i18n/coverage'
import { cellWords, isAlsoOwn, isAlsoReferred, isFaint } from './cell-words'
import type { CountryRow } from './rows'
import styles from './CoverageGrid.module.css'

const asCell = { role: 'gridcell' } as const

interface RowProps {
  row: CountryRow
  /** Which of the row's ids takes the tab, and which the details show, if any of them. */
  focusable: Id | undefined
  open: Id | undefined
}

/** Kept while its props stay the same: a step along a row draws that row alone anew. */
export const CoverageRow = memo(function CoverageRow({ row: { code, name, cells }, focusable, open }: RowProps) {
  const said = cells.filter(isSaid).length
  const isOpen = (id: Id) => open === id || undefined
  const tabOf = (id: Id) => (focusable === id ? 0 : -1)
  return (
    <tr aria-label={name}>
      <th scope="row" data-about={code} tabIndex={tabOf(code)} aria-current={isOpen(code)}>
        {name}
      </th>
      {cells.map((cell) => {
        const id = countryYearId(code, cell.year)
        return (
          <td
            key={cell.year}
            {...asCell}
            data-about={id}
            data-kind={cell.kind}
            data-faint={isFaint(cell) || undefined}
            data-also={isAlsoReferred(cell) || undefined}
            data-own={isAlsoOwn(cell) || undefined}
            tabIndex={tabOf(id)}
            aria-current={isOpen(id)}
            aria-label={words.cell(name, cell.year, cellWords(cell))}
          />
        )
      })}
      <td className={styles['sum']}>{said}</td>
    </tr>
  )
})
