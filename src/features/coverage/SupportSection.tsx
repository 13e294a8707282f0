import { useState } from 'react'
import { isUsed } from '@/domain/support'
import { coverageRoomMessages } from '@/i18n/coverage'
import { useAtlas } from '@/state/use-atlas'
import { useView } from '@/state/use-view-state'
import { useSupport } from './use-claims'
import { SourceTable } from './SourceTable'
import { matching } from './source-rows'
import styles from './Coverage.module.css'

const words = coverageRoomMessages.support

/** How many claims rest on each source, on it alone, and of which kind they are: the documents first, then the reference sources. */
export function SupportSection() {
  const { directory } = useAtlas()
  const { open } = useView('open')
  const { all, alone, support } = useSupport()
  const [query, setQuery] = useState('')
  const used = support.filter(isUsed)
  const bearing = used.filter((row) => row.claims > 0).length
  const documents = used.filter(({ source }) => source.tier === 'document')
  const mine = used.filter(({ source }) => source.tier === 'mine')
  const reference = used.filter(({ source }) => source.tier === 'reference')
  const found = matching(reference, query)
  const table = { all, directory, open }

  return (
    <section className={styles['section']} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className={styles['intro']}>{words.intro(all, bearing, alone)}</p>
      <h4>{words.documents}</h4>
      <SourceTable caption={words.documents} rows={documents} {...table} />
      {mine.length > 0 && (
        <>
          <h4>{words.mine(mine.length)}</h4>
          <SourceTable caption={words.mine(mine.length)} rows={mine} {...table} />
        </>
      )}
      {reference.length > 0 && (
        <>
          <h4>{words.reference(reference.length)}</h4>
          <p className={styles['filter']}>
            <input
              type="search"
              aria-label={words.filter}
              placeholder={words.filter}
              value={query}
              onChange={({ target }) => setQuery(target.value)}
            />
            <output>{query.trim() === '' ? '' : words.found(found.length, reference.length)}</output>
          </p>
          {found.length > 0 ? (
            <SourceTable caption={words.reference(reference.length)} rows={found} {...table} />
          ) : (
            <p className={styles['notes']}>{words.none}</p>
          )}
        </>
      )}
      {support.length > used.length && <p className={styles['notes']}>{words.unused(support.length - used.length)}</p>}
    </section>
  )
}
