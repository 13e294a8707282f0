/** The day in sentences: who belonged and how surely, what changed, what met, what is counted, and what contradicts. */
import { discrepanciesOn } from '@/domain/claims'
import {
  type CountClaim,
  type Discrepancy,
  type DiscrepancyKind,
  type Id,
  type MeetingType,
  type StatusClaim,
  meetingTypes,
} from '@/domain/contract'
import { nextChange, previousChange } from '@/domain/date-bar'
import { type Turn, summaryOf, turnsOf } from '@/domain/day-summary'
import { compare, groupedBy } from '@/domain/order'
import type { Change, Standing, StatusCount } from '@/domain/status'
import { isShown } from '@/domain/tiers'
import { addDays, isExact } from '@/domain/time'
import type { Piece, Sentence } from './prose'
import type { ChangePlace, NamedGroup, TurnOf } from './quote-words'
import {
  type QuoteOf,
  accountsOf,
  contradictionSentence,
  evidenceOf,
  groundsOf,
  hedgeOf,
  listOf,
  listSentence,
  meetingWords,
  namesIn,
  publishersOf,
} from './sentences'

/** A count is told with what it counts, what was planned with the events; figures of trade are no matter of a day. */
const toldElsewhere = new Set<DiscrepancyKind>(['count-and-list', 'planned-not-confirmed', 'mirror-statistics', 'revision'])

/** So many meetings of a day are named; the rest is counted. */
const MEETINGS_NAMED = 6

/** Every sentence rests on claims; where no source speaks of a matter there is none. */
export function sentencesOfDay(quote: QuoteOf): Sentence[] {
  const { core, day, tier, claims, discrepancies } = quote
  const summary = summaryOf(core.statuses, core.counts, day, tier)
  const touching = discrepanciesOn(discrepancies, claims, day, summary.standings)
  return [
    ...summary.family.map((row, index) => belonging(row, summary.standings, quote, index === 0)),
    ...dormancy(summary.standings, quote),
    ...notYet(summary.family, quote),
    ...(summary.guests ? guests(summary.guests, summary.standings, quote) : []),
    ...counts(summary.counts, touching, quote),
    ...changes(summary.family.length === 0, quote),
    ...meetings(quote),
    ...touching.filter(({ kind }) => !toldElsewhere.has(kind)).map((discrepancy) => contradictionSentence(discrepancy, quote)),
  ]
}

interface KnownAlike extends NamedGroup {
  claims: StatusClaim[]
}

/** Those of a status in groups that are known alike, the surest first. */
function groupsOf(entities: readonly Id[], standings: ReadonlyMap<Id, Standing>, quote: QuoteOf): KnownAlike[] {
  const known = entities.map((id) => ({ id, standing: standings.get(id)!, hedge: hedgeOf(standings.get(id)!, quote) }))
  return [...groupedBy(known, ({ hedge }) => JSON.stringify(hedge) ?? '')]
    .toSorted(([left], [right]) => compare(left.length, right.length))
    .map(([, own]) => ({
      names: namesIn(
        own.map(({ id }) => id),
        quote,
      ),
      hedge: own[0]!.hedge,
      claims: own.flatMap(({ standing }) => groundsOf(standing, quote.day)),
    }))
}

function belonging(row: StatusCount, standings: ReadonlyMap<Id, Standing>, quote: QuoteOf, isFirst: boolean): Sentence {
  const { words, day } = quote
  const { end, entry, space } = words.marks
  const groups = groupsOf([...row.countries, ...row.organisations], standings, quote)
  const count = row.countries.length + row.organisations.length
  return groups.map((group, index) => {
    const isLast = index === groups.length - 1
    const text =
      index === 0 ? words.belong(day, row.status, count, group, isFirst, groups.length === 1) : space + words.further(group)
    return { text: text + (isLast ? end : entry), claims: group.claims }
  })
}

function dormancy(standings: ReadonlyMap<Id, Standing>, quote: QuoteOf): Sentence[] {
  const dormant = [...standings].flatMap(([id, standing]) => (standing.dormant ? [{ id, claim: standing.dormant }] : []))
  return [...groupedBy(dormant, ({ claim }) => claim.when.edtf).values()].map((own) => {
    const ids = own.map(({ id }) => id)
    return [{ text: quote.words.dormant(namesIn(ids, quote), own[0]!.claim.when), claims: own.map(({ claim }) => claim) }]
  })
}

/** While there are only the Five: that the organisation was founded later. */
function notYet(family: readonly StatusCount[], { core, tier, day, words }: QuoteOf): Sentence[] {
  if (family[0]?.status !== 'shanghai-five') return []
  const founding = core.statuses.filter(
    (claim) => isShown(claim.tier, tier) && claim.stage === 'founded' && claim.status === 'member' && claim.when.earliest > day,
  )
  const [first] = founding
  return first ? [[{ text: words.notYet(first.when), claims: founding }]] : []
}

function guests(row: StatusCount, standings: ReadonlyMap<Id, Standing>, quote: QuoteOf): Sentence[] {
  return groupsOf([...row.countries, ...row.organisations], standings, quote).map((group) => [
    { text: quote.words.guests(group, group.names.length), claims: group.claims },
  ])
}

/** What each source counts on the day; a count that lists do not bear out says so. The countries at a forum are no count of the SCO. */
function counts(
  counted: readonly CountClaim[],
  touching: readonly Discrepancy[],
  { words, directory, claims }: QuoteOf,
): Sentence[] {
  const own = counted.filter(({ of }) => of !== 'forum-countries')
  const against = new Map(
    touching.filter(({ kind }) => kind === 'count-and-list').flatMap((one) => one.claims.map((id) => [id, one] as const)),
  )
  const plain = own.filter(({ id }) => !against.has(id))
  const together = groupedBy(plain, (claim) => [...claim.evidence.map(({ source }) => source), claim.when.edtf].join(' '))
  return [
    ...[...together.values()].map((alike): Sentence => {
      const [first] = alike
      const publishers = publishersOf(evidenceOf(alike), directory)
      const numbers = alike.map(({ of, count }) => [of, count] as const)
      return [{ text: words.counted(publishers, numbers, first!.when, first!.basis !== 'stated'), claims: alike }]
    }),
    ...own.flatMap((claim): Sentence[] => {
      const others = against.get(claim.id)?.claims.flatMap((id) => (id === claim.id ? [] : (claims.get(id) ?? [])))
      if (!others) return []
      const publishers = publishersOf(claim.evidence, directory)
      const listing = publishersOf(evidenceOf(others), directory)
      const text = words.countedAgainst(publishers, claim.of, claim.count, claim.when, others.length, listing)
      return [[{ text, claims: [claim, ...others] }]]
    }),
  ]
}

/** Lists are no change where events are known; of the documents alone they are all there is. */
function changes(isNobodyThere: boolean, quote: QuoteOf): Sentence[] {
  const { day, tier } = quote
  const telling = quote.changes.filter((change) => tier === 'documents' || turnsOf(change).some(({ kind }) => kind !== 'named'))
  const isListOfToday = (change: Change) => change.day === day && turnsOf(change).every(({ kind }) => kind === 'named')
  // Whom a list of the very day names is told already.
  const last = previousChange(
    telling.filter((change) => !isListOfToday(change)),
    addDays(day, 1),
  )
  const next = nextChange(telling, day)
  return [
    ...(last ? [changeSentence(last.day === day ? 'sameDay' : 'last', last, quote)] : []),
    ...(next ? [changeSentence(isNobodyThere && !last ? 'first' : 'next', next, quote)] : []),
  ]
}

function changeSentence(place: ChangePlace, change: Change, quote: QuoteOf): Sentence {
  const turns = turnsOf(change)
  const happened = turns.filter(({ kind }) => kind !== 'named')
  const named = turns.filter(({ kind }) => kind === 'named')
  const entries = [
    ...happened.map((turn): Piece => {
      const claims = claimsOfTurn(change, turn)
      return { text: quote.words.turn(turnOf(turn, claims, quote)), claims }
    }),
    ...(named.length > 0 ? [namedPiece(change, named, quote)] : []),
  ]
  const isByDay = happened.some((turn) => claimsOfTurn(change, turn).some(({ when }) => !isExact(when)))
  return listSentence(quote.words.change(place, change.day, happened.length === 0, isByDay), entries, quote.words)
}

function claimsOfTurn({ claims }: Change, { kind, status, entities }: Turn): StatusClaim[] {
  return claims.filter(
    (claim) =>
      claim.status === status &&
      claim.stage !== 'ended' &&
      (claim.kind === 'snapshot') === (kind === 'named') &&
      (claim.stage === 'dormant') === (kind === 'dormant') &&
      (claim.stage === 'merged') === (kind === 'merged') &&
      entities.includes(claim.entity),
  )
}

function turnOf({ kind, status, entities }: Turn, claims: readonly StatusClaim[], quote: QuoteOf): TurnOf {
  const isInferred = claims.every(({ basis }) => basis === 'inferred')
  if (kind === 'merged') return { kind, count: entities.length, isInferred }
  const when = claims.find((claim) => !isExact(claim.when))?.when
  return { kind: kind === 'named' ? 'became' : kind, names: namesIn(entities, quote), status, isInferred, when }
}

/** Whom the texts of the day name, all statuses together. */
function namedPiece(change: Change, named: readonly Turn[], { words, directory }: QuoteOf): Piece {
  const claims = named.flatMap((turn) => claimsOfTurn(change, turn))
  const text = words.turn({
    kind: 'named',
    counts: named.map(({ status, entities }) => [status, entities.length] as const),
    publishers: publishersOf(evidenceOf(claims), directory),
    isInferred: claims.every(({ basis }) => basis === 'inferred'),
  })
  return { text, claims }
}

const rankOfType = new Map<MeetingType, number>(meetingTypes.map((type, index) => [type, index]))

function meetings(quote: QuoteOf): Sentence[] {
  const { day, words } = quote
  const own = quote.meetings
    .filter(({ when }) => when.earliest <= day && day <= when.latest)
    .toSorted((left, right) => rankOfType.get(left.type)! - rankOfType.get(right.type)!)
  return (['held', 'possible', 'planned', 'possiblyPlanned', 'off'] as const).flatMap((list) => {
    const listed = own.filter((meeting) => listOf(meeting) === list)
    if (listed.length === 0) return []
    const entries = listed
      .slice(0, MEETINGS_NAMED)
      .map((meeting) => ({ text: meetingWords(meeting, quote), claims: accountsOf(meeting) }))
    const rest = listed.length - entries.length
    return [listSentence(words.meetings(list, listed.length), entries, words, rest > 0 ? words.moreMeetings(rest) : '')]
  })
}
