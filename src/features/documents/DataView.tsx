import { useSuspenseQuery } from '@tanstack/react-query'
import { changesMessages } from '@/i18n/changes'
import { pagesMessages } from '@/i18n/pages'
import { formatNumber } from '@/i18n/format'
import { atlasQueries } from '@/state/queries'
import { useAtlasWithTrade } from '@/state/use-atlas'
import { Panel } from '@/ui/Panel'
import { Changes } from './Changes'
import styles from './Pages.module.css'

/** The files of the dataset, their version, and what they hold. */
export function DataView() {
  const atlas = useAtlasWithTrade()
  // What the files hold, whatever of it the view reads.
  const { whole: core, directory } = atlas
  const { data: trade } = useSuspenseQuery(atlasQueries.trade())
  const words = pagesMessages.data
  const counts: Record<keyof typeof words.rows, number> = {
    sources: directory.sources.size,
    countries: core.countries.length,
    organisations: core.organisations.length,
    people: core.people.length,
    places: core.places.length,
    statuses: core.statuses.length,
    counts: core.counts.length,
    meetings: core.meetings.length,
    offices: core.offices.length,
    mentions: core.mentions.length,
    meanings: core.meanings.length,
    trade: trade.trade.length,
    discrepancies: core.discrepancies.length + trade.discrepancies.length,
    grounds: core.grounds.length,
  }
  return (
    <Panel title={words.title} detail={core.dataVersion}>
      <div className={styles['page']}>
        <p>{words.intro}</p>
        <ul className={styles['files']}>
          {Object.entries(words.files).map(([file, what]) => (
            <li key={file}>
              <a href={`./data/${file}`}>{file}</a> {what}
            </li>
          ))}
        </ul>
        <p>{words.taken}</p>
        <dl className={styles['facts']}>
          <div>
            <dt>{words.version}</dt>
            <dd>{core.dataVersion}</dd>
          </div>
          <div>
            <dt>{words.schemaVersion}</dt>
            <dd>{core.schemaVersion}</dd>
          </div>
        </dl>
        <h3>{words.holds}</h3>
        <dl className={styles['facts']}>
          {(Object.keys(words.rows) as (keyof typeof words.rows)[]).map((row) => (
            <div key={row}>
              <dt>{words.rows[row]}</dt>
              <dd>{formatNumber(counts[row])}</dd>
            </div>
          ))}
        </dl>
        <h3>{changesMessages.title}</h3>
        <Changes atlas={atlas} />
      </div>
    </Panel>
  )
}
