import { type Citation, type StandingRow, datesOf } from '@/domain/export/standings-table'
import { groupedBy } from '@/domain/order'
import type { Standing } from '@/domain/status'
import { formatWhen } from '@/i18n/format'
import { mapTableMessages as words } from '@/i18n/map-table'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { lookOf, pathOptionsOf } from '@/features/map/surface/fill'
import styles from './MapTable.module.css'

interface MapTableRowProps {
  row: StandingRow
  isOpen: boolean
}

/** One country or guest organisation; everything that says more is a link to the details. */
export function MapTableRow({ row, isOpen }: MapTableRowProps) {
  const { entity, name, standing, memorandum, citations } = row
  const [claim] = standing.claims
  const { since, namedOn } = datesOf(standing)
  return (
    <tr aria-current={isOpen || undefined}>
      <th scope="row">
        <ViewLink to={{ open: entity }}>{name}</ViewLink>
      </th>
      <td className={styles['status']}>
        <Swatch standing={standing} />
        {messages.vocabulary.status[standing.status]}
      </td>
      <td>
        <ViewLink to={{ open: claim?.id }}>
          {since === undefined ? words.namedOn(namedOn ?? standing.since) : formatWhen({ edtf: since })}
        </ViewLink>
      </td>
      <td>{certaintyOf(row).join('; ')}</td>
      <td>
        <ul className={styles['sources']}>
          {[...groupedBy(citations, ({ id }) => id)].map(([id, passages]) => (
            <li key={id}>
              <ViewLink to={{ open: id }} title={passages[0]?.source?.title}>
                {sourceWords(passages)}
              </ViewLink>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {memorandum ? (
          <ViewLink to={{ open: memorandum.id }}>{formatWhen(memorandum.when)}</ViewLink>
        ) : (
          <span className={styles['soft']}>{words.noMemorandum}</span>
        )}
      </td>
    </tr>
  )
}

function certaintyOf({ standing, isContradicted }: StandingRow): string[] {
  const confidence = standing.claims[0]?.confidence
  return [
    messages.vocabulary.mark[standing.mark],
    ...(confidence === undefined ? [] : [messages.vocabulary.confidence[confidence]]),
    ...(standing.dormant ? [words.dormant(standing.dormant.when.edtf)] : []),
    ...(isContradicted ? [words.contradicted] : []),
  ]
}

/** `Document 3, ¶ 5 and 7`; a reference source by publisher and year. */
function sourceWords(passages: readonly Citation[]): string {
  const { document, source } = passages[0] ?? {}
  if (document !== undefined) {
    return words.passages(
      document,
      passages.flatMap(({ paragraph }) => paragraph ?? []),
    )
  }
  if (!source) return words.sourceOnItsWay
  return [source.publisher ?? source.title, source.published?.edtf.slice(0, 4)].filter((part) => part !== undefined).join(' ')
}

/** As the map fills it. */
function Swatch({ standing }: { standing: Standing }) {
  const { fillColor, fillOpacity, stroke, color, weight, dashArray } = pathOptionsOf(lookOf(standing), false)
  return (
    <svg className={styles['swatch']} viewBox="0 0 16 16" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="14"
        height="14"
        rx="3"
        fill={fillColor}
        fillOpacity={fillOpacity}
        stroke={stroke ? color : 'none'}
        strokeWidth={weight}
        strokeDasharray={String(dashArray)}
      />
    </svg>
  )
}
