import { useId } from 'react'
import type { Directory } from '@/domain/directory'
import { timelineMessages } from '@/i18n/timeline'
import { ListRow } from './ListRow'
import { type Listing, itemAt, keyOf, startOf } from './listing'
import { type Rows, drawnGroups } from './use-rows-in-sight'
import styles from './ItemList.module.css'

interface DrawnRowsProps {
  listing: Listing
  directory: Directory
  virtualizer: Rows
  /** The row that Tab leads to. */
  tabStop: number
  /** The row that the details show; -1 if it is none. */
  openRow: number
}

/** The rows that are drawn, each group with its heading in room of its own height, as high together as the whole list. */
export function DrawnRows({ listing, directory, virtualizer, tabStop, openRow }: DrawnRowsProps) {
  const id = useId()
  return (
    <div style={{ blockSize: virtualizer.getTotalSize() }}>
      {drawnGroups(virtualizer, listing).map(({ group, start, size, rows }) => {
        const { heading, first, count } = listing.groups[group]!
        return (
          <section key={heading ?? ''} className={styles['group']} style={{ insetBlockStart: start, blockSize: size }}>
            {heading !== undefined && (
              <h3
                ref={virtualizer.measureElement}
                id={`${id}${group}`}
                className={styles['heading']}
                data-index={startOf(listing, group)}
              >
                {timelineMessages.listing.heading(heading, count)}
              </h3>
            )}
            <ol aria-labelledby={heading === undefined ? undefined : `${id}${group}`}>
              {rows.map(({ row, entry, gap }) => (
                <ListRow
                  key={keyOf(listing, entry)}
                  item={itemAt(listing, row)}
                  {...{ directory, entry, gap, count }}
                  position={row - first + 1}
                  isOpen={row === openRow}
                  isTabStop={row === tabStop}
                  measure={virtualizer.measureElement}
                />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}
