import { Suspense, lazy } from 'react'
import type { IsoDate, Status } from '@/domain/contract'
import type { Mark, StatusCount } from '@/domain/status'
import { messages } from '@/i18n/messages'
import { Swatch } from './Swatch'
import { rowsOfBoth } from './rows-of-both'
import styles from './Legend.module.css'

const LegendMeaning = lazy(async () => ({ default: (await import('./LegendMeaning')).LegendMeaning }))

interface LegendProps {
  day: IsoDate
  /** Whether the documents are read as on that day. */
  isReadThen?: boolean
  rows: readonly StatusCount[]
  /** The earlier day and its rows, while two are compared. */
  earlier?: IsoDate | undefined
  before?: readonly StatusCount[] | undefined
  /** Statuses the reader singled out; none singles out nothing. */
  chosen: readonly Status[]
  onToggle: (status: Status) => void
  /** How many meeting places there are, once that is known. */
  places: number | undefined
  arePlacesShown: boolean
  onTogglePlaces: () => void
  /** Why there is no row, where there is none. */
  silence: string
  /** How many countries bear the sign of contradiction, and how many that of the reader's own documents. */
  contradicted: number
  mine?: number
  /** Who has a status and no shape: the reader's documents may name any country. */
  offMap?: readonly string[]
}

/** The statuses of the day with their counts; each row singles its countries out and says then what it means. */
export function Legend(props: LegendProps) {
  const {
    day,
    isReadThen = false,
    earlier,
    before,
    chosen,
    onToggle,
    places,
    arePlacesShown,
    onTogglePlaces,
    silence,
    contradicted,
    mine = 0,
    offMap = [],
  } = props
  const words = messages.map
  const title = earlier === undefined ? words.legendOn(day) : words.legendOnBoth(earlier, day)
  const rows = before ? rowsOfBoth(props.rows, before) : props.rows
  return (
    <div className={styles['legend']} role="group" aria-label={words.legend}>
      <div className={styles['rows']}>
        <p className={styles['title']} aria-hidden="true">
          {isReadThen ? messages.shell.readThen(title) : title}
        </p>
        {rows.length === 0 && <p className={styles['note']}>{silence}</p>}
        {rows.map((row) => (
          <LegendRow
            key={row.status}
            row={row}
            before={before && (before.find(({ status }) => status === row.status)?.countries.length ?? 0)}
            isPressed={chosen.includes(row.status)}
            isLatest={chosen.at(-1) === row.status}
            onToggle={onToggle}
          />
        ))}
        <LegendKey rows={rows} />
        {before && <p className={styles['key']}>{words.outlineKey}</p>}
        {contradicted > 0 && <p className={styles['key']}>{words.contradictedKey}</p>}
        {mine > 0 && <p className={styles['key']}>{words.mineKey}</p>}
        {offMap.length > 0 && <p className={styles['key']}>{words.offMap(offMap)}</p>}
        <button type="button" className={styles['row']} aria-pressed={arePlacesShown} onClick={onTogglePlaces}>
          <span className={styles['ring']} />
          <span className={styles['name']}>{words.places}</span> <span className={styles['count']}>{places}</span>
        </button>
      </div>
    </div>
  )
}

/** What hatching and dashes mean, where a whole row is drawn so. */
function LegendKey({ rows }: { rows: readonly StatusCount[] }) {
  const words = messages.map
  const isWhole = (mark: 'carried' | 'inferred') =>
    rows.some(
      ({ status, marks, countries, organisations }) =>
        status !== 'guest' && marks[mark] > 0 && marks[mark] === countries.length + organisations.length,
    )
  const lines = [isWhole('carried') && words.carriedKey, isWhole('inferred') && words.inferredKey].filter(
    (line) => typeof line === 'string',
  )
  return lines.map((line) => (
    <p key={line} className={styles['key']}>
      {line}
    </p>
  ))
}

interface LegendRowProps {
  row: StatusCount
  /** How many countries had the status on the earlier of two days. */
  before?: number | undefined
  isPressed: boolean
  /** Whether it was pressed last. */
  isLatest: boolean
  onToggle: (status: Status) => void
}

function lookOfRow(status: Status, mark: Mark | 'dormant'): string {
  return mark === 'dormant' ? `${status}|stated|dormant` : `${status}|${mark}|active`
}

function LegendRow({ row, before, isPressed, isLatest, onToggle }: LegendRowProps) {
  const words = messages.map
  const { status, marks, dormant, organisations, countries } = row
  const total = countries.length + organisations.length
  const allCarried = total > 0 && marks.carried === total
  const allInferred = total > 0 && marks.inferred === total
  // Where all are alike the row's own swatch says it, and the legend's last line what it means.
  const notes = [
    marks.carried > 0 && !allCarried && { mark: 'carried' as const, count: marks.carried },
    marks.inferred > 0 && !allInferred && { mark: 'inferred' as const, count: marks.inferred },
    dormant > 0 && { mark: 'dormant' as const, count: dormant },
  ].filter((note) => note !== false)
  return (
    <>
      <button
        type="button"
        className={styles['row']}
        aria-pressed={isPressed}
        data-about={countries.join(' ')}
        onClick={() => onToggle(status)}
      >
        <Swatch
          look={lookOfRow(status, allCarried ? 'carried' : allInferred ? 'inferred' : 'stated')}
          className={styles['swatch']}
        />
        <span className={styles['name']}>{messages.vocabulary.statuses[status]}</span>{' '}
        {before === undefined || before === countries.length ? (
          <span className={styles['count']}>{countries.length}</span>
        ) : (
          <FromTo {...words.fromTo(before, countries.length)} />
        )}
      </button>
      {isPressed && (
        <Suspense>
          <LegendMeaning status={status} isLatest={isLatest} />
        </Suspense>
      )}
      {organisations.length > 0 && <p className={styles['note']}>{words.guestOrganisations(organisations.length)}</p>}
      {notes.map(({ mark, count }) => (
        <p key={mark} className={styles['sub']}>
          <Swatch look={lookOfRow(status, mark)} className={styles['swatch']} />
          <span>{words[mark]}</span>
          <span>{count}</span>
        </p>
      ))}
    </>
  )
}

/** `8 → 10` for the eye, `8 to 10` for the ear. */
function FromTo({ shown, read }: { shown: string; read: string }) {
  return (
    <span className={styles['count']} data-days="two">
      <span aria-hidden="true">{shown}</span>
      <span className="visuallyHidden">{read}</span>
    </span>
  )
}
