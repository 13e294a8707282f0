import type { MouseEvent } from 'react'
import { dayNumber, isExact } from '@/domain/time'
import { formatWhen } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { pairMessages } from '@/i18n/trade-pair'
import { leadToDetails } from '@/state/lead'
import { changeView, currentView } from '@/state/view-store'
import styles from '@/features/trade/Trade.module.css'
import { type Gathering, type PairEvent, gathered, nextOf, placeOf } from './pair-events'
import { useScales } from './plot-layers'

export const STRIP_HEIGHT = 26
const REACH = 24
/** As many of a gathering are named beside it. */
const NAMED_AT_MOST = 3

const shapes: Record<PairEvent['kind'], string> = {
  meeting: 'M0,-5.5L5.5,4.5H-5.5Z',
  change: 'M-4,6V-6H5L2.5,-2.75L5,0.5H-4',
}

/** The sign of an event: a triangle for a meeting, a flag for a change of standing; what is planned or inferred is hollow. */
export function EventSign({ kind, isHeld, basis }: Pick<PairEvent, 'kind' | 'isHeld' | 'basis'>) {
  return <path d={shapes[kind]} className={styles['event']} data-basis={isHeld ? basis : 'planned'} />
}

/** An event in a line; among others it says how it is known unless it is stated. */
function eventWords({ title, when, state, basis }: PairEvent, isAlone: boolean): string {
  const known = isAlone || basis !== 'stated' ? messages.vocabulary.basis[basis] : undefined
  return pairMessages.listed([title, formatWhen(when), state, known])
}

interface EventStripProps {
  events: readonly PairEvent[]
  /** Days since 1970 that the time axis spans. */
  domain: readonly [number, number]
  /** The middle of the strip, in pixels. */
  y: number
}

/** What happened between the partners, at its days, in a strip of its own under the time axis. */
export function EventStrip({ events, domain: [first, last], y }: EventStripProps) {
  const { xOf } = useScales()
  const within = (day: number) => xOf(Math.min(Math.max(day, first), last))
  return (
    <g>
      {events.length > 0 && <line x1={xOf(first)} x2={xOf(last)} y1={y} y2={y} className={styles['strip']} />}
      {events
        .filter(({ when }) => !isExact(when))
        .map(({ key, when }) => (
          <line
            key={key}
            x1={within(dayNumber(when.earliest)) + 1}
            x2={within(dayNumber(when.latest) + 1) - 1}
            y1={y}
            y2={y}
            className={styles['days']}
          />
        ))}
      {gathered(events, (event) => within(placeOf(event)), REACH).map((gathering) => (
        <EventMark key={gathering.events[0]?.key} gathering={gathering} y={y} />
      ))}
    </g>
  )
}

function EventMark({ gathering: { events, x }, y }: { gathering: Gathering; y: number }) {
  const [event] = events
  if (!event) return null
  const isAlone = events.length === 1
  const named = events.slice(0, NAMED_AT_MOST).map((one) => eventWords(one, isAlone))
  const lines = [...(isAlone ? [] : [pairMessages.events(events.length)]), ...new Set(named)]
  if (events.length > named.length) lines.push(pairMessages.moreEvents(events.length - named.length))

  function handleClick({ detail }: MouseEvent) {
    const next = nextOf(events, currentView())
    if (!next) return
    changeView(next.patch)
    if (detail === 0) leadToDetails(document.activeElement)
  }

  return (
    <g
      data-mark
      role="button"
      tabIndex={-1}
      aria-label={pairMessages.eventsName(lines)}
      data-tip={lines.join('\n')}
      data-about={[...new Set(events.map(({ about }) => about))].join(' ')}
      className={styles['mark']}
      transform={`translate(${x},${y})`}
      onClick={handleClick}
    >
      <circle r={REACH / 2} className={styles['reach']} />
      {isAlone ? (
        <EventSign kind={event.kind} isHeld={event.isHeld} basis={event.basis} />
      ) : (
        <>
          <circle r={9} className={styles['gathering']} />
          <text textAnchor="middle" dy="0.35em" className={styles['count']}>
            {events.length}
          </text>
        </>
      )}
    </g>
  )
}
