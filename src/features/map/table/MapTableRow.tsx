import { basisOf, isDayInferred } from '@/domain/claims'
import type { StatusClaim } from '@/domain/contract'
import { type Citation, type StandingRow, datesOf } from '@/domain/export/standings-table'
import { groupedBy } from '@/domain/order'
import { type Standing, hasChanged } from '@/domain/status'
import { statusId } from '@/domain/subject'
import { formatWhen, punctuation } from '@/i18n/format'
import { mapTableMessages as words } from '@/i18n/map-table'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { SourceName } from '@/ui/SourceName'
import { cx } from '@/ui/cx'
import { standingName } from '@/i18n/standing-name'
import { Swatch } from '@/features/map/legend/Swatch'
import { lookOf } from '@/features/map/surface/fill'
import styles from './MapTable.module.css'

interface MapTableRowProps {
  row: StandingRow
  /** Whether the row says how it stood on an earlier day too. */
  isCompared: boolean
  isOpen: boolean
}

/** One country or guest organisation; everything that says more is a link to the details. */
export function MapTableRow({ row, isCompared, isOpen }: MapTableRowProps) {
  const { entity, name, standing, before, memorandum, citations, isContradicted } = row
  const [claim] = standing.claims
  return (
    <tr aria-current={isOpen || undefined}>
      <th scope="row">
        <ViewLink to={{ open: entity }}>{name}</ViewLink>
      </th>
      <td className={styles['status']}>
        <Swatch look={lookOf(standing)} className={styles['swatch']} />
        <ViewLink to={{ open: statusId(standing.status) }}>{messages.vocabulary.status[standing.status]}</ViewLink>
      </td>
      {isCompared && <StatusBefore standing={before} isSame={!hasChanged(before, standing)} />}
      <td className={styles['since']}>
        <ViewLink to={{ open: claim?.id }}>{sinceWords(standing)}</ViewLink>
      </td>
      <td className={styles['certainty']}>
        {certaintyOf(row).join(punctuation.semicolon)}
        {standing.dormant && (
          <>
            {punctuation.semicolon}
            <ViewLink to={{ open: standing.dormant.id }}>{words.dormant(standing.dormant.when.edtf)}</ViewLink>
          </>
        )}
        {isContradicted && punctuation.semicolon + messages.map.isContradicted}
      </td>
      <td className={styles['evidence']}>
        <ul className={styles['sources']}>
          {[...groupedBy(citations, ({ id }) => id)].map(([id, passages]) => (
            <li key={id}>
              <ViewLink to={{ open: id }} title={passages[0]?.source?.title}>
                <CitedWords passages={passages} />
              </ViewLink>
            </li>
          ))}
        </ul>
      </td>
      <td className={styles['memorandum']}>
        {memorandum ? (
          <ViewLink to={{ open: memorandum.id }}>{memorandumWords(memorandum)}</ViewLink>
        ) : (
          <span className={styles['soft']}>{words.noMemorandum}</span>
        )}
      </td>
    </tr>
  )
}

/** How it stood on the earlier day; softly if it stands so still. */
function StatusBefore({ standing, isSame }: { standing: Standing | undefined; isSame: boolean }) {
  return (
    <td className={cx(styles['status'], isSame && styles['soft'])}>
      {standing && <Swatch look={lookOf(standing)} className={styles['swatch']} />}
      {standing ? <ViewLink to={{ open: standing.claims[0]?.id }}>{standingName(standing)}</ViewLink> : standingName(standing)}
    </td>
  )
}

function sinceWords(standing: Standing): string {
  const { since, namedOn } = datesOf(standing)
  if (since === undefined) return words.namedOn(namedOn ?? standing.since, basisOf(standing.claims) === 'inferred')
  const when = formatWhen({ edtf: since })
  return isDayInferred(standing) ? messages.vocabulary.onInferredDay(when) : when
}

function memorandumWords({ when, basis }: StatusClaim): string {
  const words = formatWhen(when)
  return basis === 'inferred' ? messages.vocabulary.onInferredDay(words) : words
}

function certaintyOf({ standing }: StandingRow): string[] {
  const { vocabulary } = messages
  const confidence = standing.claims[0]?.confidence
  return [
    isDayInferred(standing) ? vocabulary.dayInferred : vocabulary.sureness(standing.mark, basisOf(standing.claims)),
    ...(confidence === undefined ? [] : [messages.vocabulary.confidence[confidence]]),
  ]
}

/** `Document 3, ¶ 5 and 7`; a reference source by publisher and year. */
function CitedWords({ passages }: { passages: readonly Citation[] }) {
  const { document, source } = passages[0] ?? {}
  if (document !== undefined) {
    return words.passages(
      document,
      passages.flatMap(({ paragraph }) => paragraph ?? []),
    )
  }
  if (!source) return words.sourceOnItsWay
  return (
    <>
      <SourceName source={source} byPublisher /> {source.published?.edtf.slice(0, 4)}
    </>
  )
}
