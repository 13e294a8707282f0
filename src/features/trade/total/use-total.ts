import { useMemo } from 'react'
import type { Id } from '@/domain/contract'
import { pairOf, partnersOf } from '@/domain/pair'
import { overlaps } from '@/domain/time'
import { type Figure, type Flow, flowsIn } from '@/domain/trade'
import { type Series, seriesKeys } from '@/features/trade/marks/Mark'
import { type Picture, pictureOf } from '@/features/trade/pair/pair-picture'
import { measureOf } from '@/features/trade/pair/use-pair'
import { useTrade } from '@/features/trade/use-trade'

const SCO = 'sco'

/** One flow between a country and the organisation in the view's window. */
export interface TotalData {
  country: Id
  flow: Flow
  /** Every figure of the country with the organisation that is switched on, of all flows and days. */
  ofCountry: readonly Figure[]
  picture: Picture
  /** Who is counted, in the order of time; the first has the sign of the first series. */
  definitions: readonly string[]
  outsideRange: number
}

/** The sign of a definition: one for each, as long as there are signs. */
export function seriesOfDefinition(definitions: readonly string[], definition = ''): Series {
  return seriesKeys[Math.max(0, definitions.indexOf(definition)) % seriesKeys.length]!
}

/** The countries of which figures with the organisation are known, each once. */
export function countriesWithTotal(figures: readonly Figure[]): Id[] {
  const pairs = figures.flatMap(({ pair }) => [partnersOf(pair) ?? []])
  return [...new Set(pairs.flatMap(([first, second]) => (second === SCO && first !== undefined ? [first] : [])))]
}

/** The country's figures with the organisation that the view asks for. */
export function useTotal() {
  const { known, figures, directory, view } = useTrade()
  const { of, open, country: filter, flow: wanted, tier, from = '', to = '9999', when } = view
  const countries = useMemo(() => countriesWithTotal(known), [known])
  // China is what the chart is for; a country that is opened or filtered for leads to its own figures, if it has any.
  const country =
    [of, open, ...filter, 'CN'].find((code) => code !== undefined && countries.includes(code)) ?? countries[0] ?? 'CN'

  const data = useMemo((): TotalData => {
    const ofCountry = figures.filter(({ pair }) => pair === pairOf(country, SCO))
    const flows = flowsIn(ofCountry)
    const flow = flows.find((candidate) => measureOf[candidate] === wanted) ?? flows[0] ?? 'turnover'
    const ofFlow = ofCountry.filter((figure) => figure.flow === flow)
    const definitions = [...new Set(ofFlow.map(({ claim }) => claim.definition ?? ''))]
    const inRange = ofFlow.filter(({ claim }) => overlaps(claim.period, from, to, when))
    // Of whatever window: a letter means the same in all of them.
    const picture = { ...pictureOf(inRange, ({ claim }) => seriesOfDefinition(definitions, claim.definition)), definitions }
    return { country, flow, ofCountry, picture, definitions, outsideRange: ofFlow.length - inRange.length }
  }, [figures, country, wanted, from, to, when])

  return { data, countries, figures, directory, open, tier }
}
