/** A country's partners in a period, as one reporter gives them. */
import { type Id, type Measure, measures } from './contract'
import { compare, groupedBy } from './order'
import { partnersOf } from './pair'
import { isCountryCode } from './status'
import type { Figure } from './trade'

/** Fewer partners make no ranking. */
const LEAST_PARTNERS = 3

/** What a figure counts, seen from one of its partners: a's exports are b's imports. */
export function measureSeenFrom({ claim }: Figure, country: Id): Measure {
  const { measure, a } = claim
  if (measure === 'turnover' || country === a) return measure
  return measure === 'exports' ? 'imports' : 'exports'
}

/** The partner on the other side. */
export function partnerOf({ claim }: Figure, country: Id): Id {
  return claim.a === country ? claim.b : claim.a
}

/** The country that speaks of itself; undefined if a third party does. */
export function speakerOf({ claim }: Figure): Id | undefined {
  const { side } = claim.reporter
  return side === 'third' ? undefined : claim[side]
}

/** Whether both partners are countries. */
export function isBilateral({ pair }: Figure): boolean {
  return partnersOf(pair)?.every(isCountryCode) ?? false
}

/** What one reporter gives of one country's partners in one period. */
export interface Ranking {
  /** `cn.turnover.2023.general-administration-of-customs-of-china`: a figure's own id with the country in place of the pair. */
  id: Id
  country: Id
  reporter: string
  period: Figure['claim']['period']
  measure: Measure
  /** The largest first; of a partner that two figures tell of both. All give dollars. */
  figures: Figure[]
}

/** Whom it ranks, in its order. */
export function partnersIn({ country, figures }: Pick<Ranking, 'country' | 'figures'>): Id[] {
  return [...new Set(figures.map((figure) => partnerOf(figure, country)))]
}

/** What figures must share to stand in one ranking: who speaks, of what, when, and by whose count. */
function rankingKey(figure: Figure, country: Id): string {
  return [country, measureSeenFrom(figure, country), figure.claim.period.label, figure.claim.reporter.name].join('|')
}

function rankingOf(group: readonly Figure[]): Ranking | undefined {
  const [sample] = group
  const country = sample && speakerOf(sample)
  if (sample === undefined || country === undefined) return undefined
  const figures = group.toSorted((left, right) => right.dollars! - left.dollars! || compare(left.about, right.about))
  if (partnersIn({ country, figures }).length < LEAST_PARTNERS) return undefined
  const { period, reporter } = sample.claim
  const measure = measureSeenFrom(sample, country)
  // The name of the reporter as the figure's id has it.
  const slug = sample.about.split('.').at(-1) ?? ''
  const id = [country.toLowerCase(), measure, period.label.replace('/', '~').toLowerCase(), slug].join('.')
  return { id, country, reporter: reporter.name, period, measure, figures }
}

/** Every ranking that one reporter gives for a country: the one of most partners first, then the latest, turnover before one flow. */
export function rankingsIn(figures: readonly Figure[]): Ranking[] {
  const own = figures.filter((figure) => figure.dollars !== undefined && speakerOf(figure) !== undefined && isBilateral(figure))
  return [...groupedBy(own, (figure) => rankingKey(figure, speakerOf(figure)!)).values()]
    .flatMap((group) => rankingOf(group) ?? [])
    .toSorted(
      (left, right) =>
        partnersIn(right).length - partnersIn(left).length ||
        compare(right.period.latest, left.period.latest) ||
        measures.indexOf(left.measure) - measures.indexOf(right.measure) ||
        compare(left.id, right.id),
    )
}

/**
 * The ranking to show, of those in the order of `rankingsIn`: the one chosen; else of what is open, a figure or a country; else of the first country
 * filtered for that has one; else the fullest.
 */
export function rankingToShow(
  rankings: readonly Ranking[],
  chosen: Id | undefined,
  open: Id | undefined,
  filter: readonly Id[],
): Ranking | undefined {
  const of = (country: Id | undefined) => rankings.find((ranking) => ranking.country === country)
  return (
    rankings.find(({ id }) => id === chosen) ??
    rankings.find(({ figures }) => figures.some(({ about }) => about === open)) ??
    of(open) ??
    filter.map(of).find((ranking) => ranking !== undefined) ??
    rankings[0]
  )
}
