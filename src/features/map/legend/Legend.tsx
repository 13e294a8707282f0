import { Suspense, lazy } from 'react'
import { type IsoDate, type Status, statuses } from '@/domain/contract'
import type { StatusCount } from '@/domain/status'
import { messages } from '@/i18n/messages'
import styles from './Legend.module.css'

const LegendMeaning = lazy(async () => ({ default: (await import('./LegendMeaning')).LegendMeaning }))

interface LegendProps {
  day: IsoDate
  rows: readonly StatusCount[]
  /** The same of the earlier day, while two are compared. */
  before?: readonly StatusCount[] | undefined
  /** Statuses the reader singled out; none singles out nothing. */
  chosen: readonly Status[]
  onToggle: (status: Status) => void
  places: number
  arePlacesShown: boolean
  onTogglePlaces: () => void
  /** Why there is no row, where there is none. */
  silence: string
  /** How many countries bear the sign of contradiction. */
  contradicted: number
}

/** The statuses of the day with their counts; each row singles its countries out and says then what it means. */
export function Legend(props: LegendProps) {
  const { day, before, chosen, onToggle, places, arePlacesShown, onTogglePlaces, silence, contradicted } = props
  const words = messages.map
  const rows = before ? rowsOfBoth(props.rows, before) : props.rows
  return (
    <div className={styles['legend']} role="group" aria-label={words.legend}>
      <div className={styles['rows']}>
        <p className={styles['title']} aria-hidden="true">
          {words.legendOn(day)}
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

function LegendRow({ row, before, isPressed, isLatest, onToggle }: LegendRowProps) {
  const words = messages.map
  const { status, marks, dormant, organisations, countries } = row
  const total = countries.length + organisations.length
  const allCarried = total > 0 && marks.carried === total
  const allInferred = total > 0 && marks.inferred === total
  // Where all are alike the row's own swatch says it, and the legend's last line what it means.
  const notes = [
    marks.carried > 0 && !allCarried && { key: 'carried', kind: 'hatch', text: words.carried, count: marks.carried },
    marks.inferred > 0 && !allInferred && { key: 'inferred', kind: 'dashed', text: words.inferred, count: marks.inferred },
    dormant > 0 && { key: 'dormant', kind: 'dots', text: words.dormant, count: dormant },
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
        <Swatch status={status} kind={allCarried ? 'hatch' : allInferred ? 'dashed' : 'solid'} />
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
      {notes.map(({ key, kind, text, count }) => (
        <p key={key} className={styles['sub']}>
          <Swatch status={status} kind={kind} />
          <span>{text}</span>
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

/** The rows of the later day, and empty ones for the statuses that only the earlier day had. */
function rowsOfBoth(rows: readonly StatusCount[], before: readonly StatusCount[]): StatusCount[] {
  return statuses.flatMap((status): StatusCount[] => {
    const own = rows.find((row) => row.status === status)
    if (own) return [own]
    const was = before.some((row) => row.status === status)
    return was ? [{ status, countries: [], organisations: [], marks: { stated: 0, inferred: 0, carried: 0 }, dormant: 0 }] : []
  })
}

function Swatch({ status, kind }: { status: Status; kind: string }) {
  const fill = kind === 'hatch' || kind === 'dots' ? `url(#${kind}-${status})` : `var(--${status})`
  const isGuest = status === 'guest'
  return (
    <svg className={styles['swatch']} viewBox="0 0 16 16" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="14"
        height="14"
        rx="3"
        fill={isGuest ? 'var(--land)' : fill}
        fillOpacity={kind === 'dashed' ? 0.6 : 1}
        stroke={`var(--${status})`}
        strokeWidth={kind === 'dashed' || isGuest ? 2 : 0}
        strokeDasharray={isGuest ? '1 3' : '4 2'}
      />
    </svg>
  )
}
