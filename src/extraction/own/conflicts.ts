/** Where what a reader has accepted does not agree with the dataset: shown as contradictions, like those that the pipeline finds. */
import type { CountClaim, Discrepancy, Id, MeetingClaim, Status, StatusClaim, TradeFigure } from '@/domain/contract'
import { compare } from '@/domain/order'
import { isCountryCode, standingOn, standingsOn } from '@/domain/status'
import { figuresIn, flowOf } from '@/domain/trade'
import { pairOf } from '@/domain/pair'

/** What the dataset says, and how things are called in it. */
export interface Dataset {
  statuses: readonly StatusClaim[]
  meetings: readonly MeetingClaim[]
  trade: readonly TradeFigure[]
  nameOf: (id: Id) => string
  /** "an observer", "no status". */
  statusWords: (status: Status | undefined) => string
}

/** Amounts of different reporters differ when they are more than this share apart, as in the pipeline's rule for mirror statistics. */
const TOLERANCE = 0.05

function discrepancy(own: { id: Id }, subject: Id, against: readonly Id[], explanation: string, shown: string): Discrepancy {
  return { id: `own-and-atlas.${own.id}`, kind: 'own-and-atlas', subject, claims: [own.id, ...against], explanation, shown }
}

/** A status that is not the one that the dataset shows on that day. A country of which the dataset knows nothing then contradicts nothing. */
export function statusConflicts(own: readonly StatusClaim[], { statuses, nameOf, statusWords }: Dataset): Discrepancy[] {
  return own.flatMap((claim) => {
    const standing = standingOn(
      statuses.filter(({ entity }) => entity === claim.entity),
      claim.when.latest,
    )
    if (!standing || standing.status === claim.status) return []
    return [
      discrepancy(
        claim,
        claim.entity,
        standing.claims.slice(0, 1).map(({ id }) => id),
        `Your document calls ${nameOf(claim.entity)} ${statusWords(claim.status)}; by the atlas it is ${statusWords(standing.status)} on that day.`,
        standing.mark === 'carried' || standing.claims[0]?.kind === 'snapshot'
          ? 'The later of the two lists is shown.'
          : 'The decision in force is shown; a list never overrides it.',
      ),
    ]
  })
}

const counted: Partial<Record<CountClaim['of'], Status>> = {
  member: 'member',
  observer: 'observer',
  'dialogue-partner': 'dialogue-partner',
}

/** A number that is not that of the countries which the dataset names on that day. */
export function countConflicts(own: readonly CountClaim[], { statuses }: Dataset): Discrepancy[] {
  return own.flatMap((claim) => {
    const status = counted[claim.of]
    if (status === undefined) return []
    const named = [...standingsOn(statuses, claim.when.latest, 'all')].filter(
      ([entity, standing]) => isCountryCode(entity) && standing.status === status,
    )
    if (named.length === 0 || named.length === claim.count) return []
    return [
      discrepancy(
        claim,
        'sco',
        named.flatMap(([, { claims }]) => claims.slice(0, 1).map(({ id }) => id)),
        `Your document counts ${claim.count}; the atlas names ${named.length} on that day.`,
        'The map shows who is named, never who is merely counted.',
      ),
    ]
  })
}

/** Dates agree if one lies in the other: then one is merely less exact. */
function datesAgree({ when: one }: MeetingClaim, { when: other }: MeetingClaim): boolean {
  const isWithin = (inner: typeof one, outer: typeof one) => outer.earliest <= inner.earliest && inner.latest <= outer.latest
  return isWithin(one, other) || isWithin(other, one)
}

function differences(own: MeetingClaim, known: MeetingClaim, nameOf: (id: Id) => string): string[] {
  return [
    ...(datesAgree(own, known) ? [] : [`Your document dates it ${own.when.edtf}, the atlas ${known.when.edtf}.`]),
    ...(own.place !== undefined && known.place !== undefined && own.place !== known.place
      ? [`Your document names ${nameOf(own.place)} as the place, the atlas ${nameOf(known.place)}.`]
      : []),
    ...([own.state, known.state].toSorted(compare).join() === 'cancelled,held'
      ? [`Your document says that it was ${own.state}, the atlas that it was ${known.state}.`]
      : []),
  ]
}

/** A meeting that the dataset knows, told otherwise. Of several accounts of the dataset one that agrees in everything is enough. */
export function meetingConflicts(own: readonly MeetingClaim[], { meetings, nameOf }: Dataset): Discrepancy[] {
  return own.flatMap((claim) => {
    const accounts = meetings.filter(({ about }) => about === claim.about)
    const told = accounts.map((known) => ({ known, says: differences(claim, known, nameOf) }))
    if (told.length === 0 || told.some(({ says }) => says.length === 0)) return []
    const [{ known, says }] = told as [(typeof told)[number]]
    return [
      discrepancy(
        claim,
        claim.about,
        [known.id],
        says.join(' '),
        'Of several accounts a stated one goes before an inferred one, then the better dated, then the surer, then yours.',
      ),
    ]
  })
}

/** A figure of the same pair, flow and period whose amount is another: by one reporter at all, by several by more than five per cent. */
export function tradeConflicts(own: readonly TradeFigure[], { trade, nameOf }: Dataset): Discrepancy[] {
  const known = figuresIn(trade, 'all')
  return own.flatMap((claim) => {
    if (claim.amount?.currency !== 'USD') return []
    const dollars = claim.amount.value
    const other = known.find(
      (figure) =>
        figure.dollars !== undefined &&
        figure.pair === pairOf(claim.a, claim.b) &&
        figure.flow === flowOf(claim) &&
        figure.claim.period.label === claim.period.label &&
        (figure.about === claim.about
          ? figure.dollars !== dollars
          : Math.abs(figure.dollars - dollars) > TOLERANCE * Math.max(figure.dollars, dollars)),
    )
    if (!other) return []
    return [
      discrepancy(
        claim,
        claim.about,
        [other.claim.id],
        `For ${claim.period.label} your document gives ${dollarWords(dollars)} between ${nameOf(claim.a)} and ${nameOf(claim.b)}; ${other.claim.reporter.name} gives ${dollarWords(other.dollars!)}.`,
        'Each reporter is a series of its own; nothing is averaged or merged.',
      ),
    ]
  })
}

function dollarWords(dollars: number): string {
  return `${Number((dollars / 1_000_000).toPrecision(4)).toLocaleString('en')} million US dollars`
}
