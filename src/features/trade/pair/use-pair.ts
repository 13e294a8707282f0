import { useMemo } from 'react'
import type { Id, Measure } from '@/domain/contract'
import { dayNumber, overlaps } from '@/domain/time'
import type { Pair } from '@/domain/pair'
import { type Figure, type Flow, flowsIn, isPairOf, pairToShow } from '@/domain/trade'
import { useTrade } from '@/features/trade/use-trade'
import { useChanges } from '@/state/use-atlas'
import { type PairEvent, eventsOf } from './pair-events'
import { type Picture, pictureOf } from './pair-picture'

/** What is counted, as the address calls it: exports and imports are the first partner's. */
export const measureOf: Record<Flow, Measure> = {
  turnover: 'turnover',
  'first-to-second': 'exports',
  'second-to-first': 'imports',
}

/** One flow of one pair in the view's window. */
export interface PairData {
  pair: Pair
  flow: Flow
  /** Every figure of the pair that is switched on, of all flows and days. */
  ofPair: readonly Figure[]
  picture: Picture
  /** Figures of the flow outside the window. */
  outsideRange: number
  /** The figures that the documents state, of whatever pair, if they alone are shown. */
  documents: readonly Figure[] | undefined
  /** In the window and in the years drawn. */
  events: readonly PairEvent[]
  /** How many of the window lie outside the years drawn. */
  eventsOutside: number
  /** The countries filtered for, if no figure is known of any of them: another pair is shown then. */
  unknown: readonly Id[]
}

/** The pair that the view asks for, with what is drawn of it. */
export function usePair() {
  const room = useTrade()
  const changes = useChanges()
  const { known, figures, directory, atlas, view } = room
  const { pair: chosen, open, country, flow: wanted, tier, from = '', to = '9999', when } = view
  const pair = pairToShow(known, chosen, open, country)

  const drawn = useMemo(() => {
    const ofPair = figures.filter((figure) => figure.pair === pair)
    const flows = flowsIn(ofPair)
    const flow = flows.find((candidate) => measureOf[candidate] === wanted) ?? flows[0] ?? 'turnover'
    const ofFlow = ofPair.filter((figure) => figure.flow === flow)
    const inRange = ofFlow.filter(({ claim }) => overlaps(claim.period, from, to, when))
    const picture = pictureOf(inRange, ({ voice }) => voice)
    return { pair, flow, ofPair, picture, outsideRange: ofFlow.length - inRange.length }
  }, [figures, pair, wanted, from, to, when])

  const happened = useMemo(
    () => eventsOf(pair, atlas.core.meetings, changes, tier, directory),
    [pair, atlas.core, changes, tier, directory],
  )

  const unknown = useMemo(() => (known.some((figure) => isPairOf(figure.pair, country)) ? [] : country), [known, country])

  const data = useMemo((): PairData => {
    const { rows, domain } = drawn.picture
    const [first, last] = domain
    const inRange = happened.filter((event) => overlaps(event.when, from, to, when))
    const isDrawn = ({ when: { earliest, latest } }: PairEvent) =>
      rows.length > 0 && dayNumber(latest) >= first && dayNumber(earliest) < last
    const events = inRange.filter(isDrawn)
    return {
      ...drawn,
      documents: tier === 'documents' ? figures.filter(({ claim }) => claim.basis === 'stated') : undefined,
      events,
      eventsOutside: inRange.length - events.length,
      unknown,
    }
  }, [drawn, happened, figures, unknown, tier, from, to, when])

  const offered = useMemo(
    () => (unknown.length > 0 ? figures : figures.filter((figure) => isPairOf(figure.pair, country))),
    [figures, country, unknown],
  )
  return { data, offered, directory, view }
}
