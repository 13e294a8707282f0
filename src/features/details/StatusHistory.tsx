import { basisOf, isDayInferred } from '@/domain/claims'
import type { Id, IsoDate, StatusClaim } from '@/domain/contract'
import { shareOf } from '@/domain/date-bar'
import { type Span, type Standing, hasChanged, historyOf } from '@/domain/status'
import { addDays } from '@/domain/time'
import { formatShortDay, punctuation } from '@/i18n/format'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import { ViewLink } from '@/state/ViewLink'
import { Section } from './Section'
import styles from './Details.module.css'
import evidence from './Evidence.module.css'

interface StatusHistoryProps {
  claims: readonly StatusClaim[]
  first: IsoDate
  last: IsoDate
  day: IsoDate
}

/** The country's standing from the first day to the last as a bar, and in words for each stretch. */
export function StatusHistory({ claims, first, last, day }: StatusHistoryProps) {
  const spans = historyOf(claims, last)
  const words = detailsMessages.country
  const extent = { first, last }
  if (spans.length === 0) return <p className={styles['silent']}>{words.noHistory}</p>
  return (
    <Section title={words.history}>
      <div className={styles['history']} aria-hidden="true">
        {spans.map((span) => (
          <span
            key={span.from}
            className={styles['span']}
            data-status={span.standing.status}
            data-mark={span.standing.dormant ? 'dormant' : span.standing.mark}
            style={{
              insetInlineStart: `${shareOf(span.from, extent) * 100}%`,
              inlineSize: `max(2px, ${(shareOf(addDays(span.to, 1), extent) - shareOf(span.from, extent)) * 100}%)`,
            }}
          >
            {/* By keyboard the list below leads to the same. */}
            <ViewLink
              to={{ open: decidingId(span) }}
              tabIndex={-1}
              title={words.stretch(span.from, standingWords(span.standing))}
              className={evidence['segment']}
            >
              {null}
            </ViewLink>
          </span>
        ))}
        <span className={styles['cursor']} style={{ insetInlineStart: `${shareOf(day, extent) * 100}%` }} />
      </div>
      <ol className={styles['spans']}>
        {spans
          .filter((span, index) => !isContinued(spans[index - 1], span))
          .map((span) => (
            <li key={span.from}>
              <span>{formatShortDay(span.from)}</span>{' '}
              <ViewLink to={{ open: decidingId(span) }} className={evidence['quiet']}>
                {standingWords(span.standing)}
              </ViewLink>
            </li>
          ))}
      </ol>
    </Section>
  )
}

/** The claim that brought the stretch about: that participation went dormant, where that is the later. */
function decidingId({ standing: { claims, dormant } }: Span): Id | undefined {
  const [first] = claims
  return dormant && (!first || dormant.when.latest >= first.when.latest) ? dormant.id : first?.id
}

/** An event whose day is inferred is in doubt on that day alone (a stretch of its own in the bar), and one turn all the same. */
function isContinued(last: Span | undefined, { standing }: Span): boolean {
  const [event] = standing.claims
  return event?.kind === 'event' && last?.standing.claims[0] === event && !hasChanged(last.standing, standing)
}

/** `observer (the day is inferred)`, `member, inferred, carried forward, not reconfirmed` */
function standingWords(standing: Standing): string {
  const { vocabulary } = messages
  const status = vocabulary.status[standing.status]
  const named = isDayInferred(standing) ? vocabulary.onInferredDay(status) : status
  const isPlain = standing.claims[0]?.kind === 'event' || standing.mark === 'stated'
  return [
    named,
    !isPlain && vocabulary.sureness(standing.mark, basisOf(standing.claims)),
    standing.dormant && detailsMessages.country.dormant,
  ]
    .filter(Boolean)
    .join(punctuation.comma)
}
