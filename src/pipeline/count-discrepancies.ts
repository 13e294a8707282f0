/** Contradictions about who belongs: counts against lists, lists against decisions, two decisions of one day. */
import type { CountClaim, Discrepancy, Id, IsoDate, Status, StatusClaim } from '@/domain/contract'
import { compare, groupedBy } from '@/domain/order'
import { isCountryCode, isInForceStep, standingOn, standingsOn } from '@/domain/status'
import type { TierChoice } from '@/domain/tiers'
import { isExact } from '@/domain/time'
import { type NameOf, dayWords, listWords, numberWord, whenPhrase } from '@/domain/wording'

const statusWords: Record<Status, readonly [one: string, many: string]> = {
  'shanghai-five': ['participant of the Shanghai Five', 'participants of the Shanghai Five'],
  member: ['member', 'members'],
  observer: ['observer', 'observers'],
  'dialogue-partner': ['dialogue partner', 'dialogue partners'],
  'sco-partner': ['SCO partner', 'SCO partners'],
  guest: ['guest', 'guests'],
}

/** Which statuses a count adds up; undefined for a count that no list of countries answers. */
function countedStatuses(of: CountClaim['of']): readonly Status[] | undefined {
  if (of === 'members-and-partners') return ['member', 'observer', 'dialogue-partner', 'sco-partner']
  if (of === 'founder' || of === 'forum-countries' || of === 'guest') return undefined
  return [of]
}

interface Roll {
  entities: Id[]
  claims: StatusClaim[]
}

/** The countries that a choice of tiers names in these statuses on the day, and what that rests on. */
function rollOn(statuses: readonly StatusClaim[], counted: readonly Status[], day: IsoDate, choice: TierChoice): Roll {
  const own = [...standingsOn(statuses, day, choice)].filter(
    ([entity, standing]) => isCountryCode(entity) && counted.includes(standing.status),
  )
  return { entities: own.map(([entity]) => entity), claims: own.flatMap(([, standing]) => standing.claims.slice(0, 1)) }
}

function founders(statuses: readonly StatusClaim[], tier: CountClaim['tier']): Roll {
  const claims = statuses.filter((claim) => claim.stage === 'founded' && claim.status === 'member' && claim.tier === tier)
  return { entities: [...new Set(claims.map((claim) => claim.entity))], claims }
}

function subjectWords(of: CountClaim['of']): string {
  if (of === 'members-and-partners') return 'members, observers and dialogue partners'
  if (of === 'founder') return 'founders'
  return of === 'forum-countries' ? 'countries at a forum' : statusWords[of][1]
}

/** A count that a list of the same tier, in force on that day, does not bear out. */
export function countsAgainstLists(counts: readonly CountClaim[], statuses: readonly StatusClaim[]): Discrepancy[] {
  return counts.flatMap((count): Discrepancy[] => {
    const day = count.when.latest
    const counted = countedStatuses(count.of)
    const choice: TierChoice = count.tier === 'document' ? 'documents' : 'all'
    if (!counted && count.of !== 'founder') return []
    const roll = counted ? rollOn(statuses, counted, day, choice) : founders(statuses, count.tier)
    const named = roll.entities.length
    if (named === 0 || named === count.count) return []
    const wholeRoll = counted && choice === 'documents' ? rollOn(statuses, counted, day, 'all') : undefined
    const whole = wholeRoll?.entities.length
    const answers = (wholeRoll?.claims ?? []).filter(
      ({ tier, entity }) => tier === 'reference' && !roll.entities.includes(entity),
    )
    const isMore = count.count > named
    const gap = numberWord(Math.abs(count.count - named))
    const texts = count.tier === 'document' ? 'the texts do' : 'the sources do'
    return [
      {
        id: `count-and-list.${count.id}`,
        kind: 'count-and-list',
        subject: 'sco',
        claims: [count.id, ...new Set(roll.claims.map((claim) => claim.id))],
        explanation: [
          `A count gives ${numberWord(count.count)}, ${gap} ${isMore ? 'more' : 'fewer'} than ${texts}:`,
          `${numberWord(named)} ${subjectWords(count.of)} are named, ${whenPhrase(count.when)} or before.`,
        ].join(' '),
        ...(whole === undefined ? {} : { reference: withReference(whole, count.count) }),
        shown:
          'The map and its legend show whom the sources that are switched on name; a count alone puts no country on the map.',
        ...(whole === count.count && answers.length > 0 ? { settledBy: answers.map(({ id }) => id) } : {}),
      },
    ]
  })
}

function withReference(named: number, count: number): string {
  const words = `With the reference sources ${numberWord(named)} are named`
  return named === count ? `${words}, as the count says.` : `${words}, which does not fit the count either.`
}

/** A list that gives a country another status than the event in force on its day. */
export function listsAgainstEvents(statuses: readonly StatusClaim[], nameOf: NameOf): Discrepancy[] {
  const events = groupedBy(statuses.filter(isInForceStep), (claim) => claim.entity)
  return statuses.flatMap((snapshot): Discrepancy[] => {
    if (snapshot.kind !== 'snapshot' || snapshot.status === 'guest') return []
    const own = events.get(snapshot.entity) ?? []
    const [first, last] = [standingOn(own, snapshot.when.earliest), standingOn(own, snapshot.when.latest)]
    if (!first || !last || [first.status, last.status].includes(snapshot.status)) return []
    const [listed, held] = [statusWords[snapshot.status][0], statusWords[last.status][0]]
    const name = nameOf(snapshot.entity)
    return [
      {
        id: `list-and-event.${snapshot.id}`,
        kind: 'document-and-reference',
        subject: snapshot.entity,
        claims: [snapshot.id, ...last.claims.map((claim) => claim.id)],
        explanation: `A list names ${name} as ${article(listed)} ${whenPhrase(snapshot.when)}, but by decision it was ${article(held)} since ${dayWords(last.since)}.`,
        shown: `${name} is shown as ${article(held)}: a list does not override a decision in force.`,
      },
    ]
  })
}

function article(noun: string): string {
  return `${/^[aeio]|^SCO/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** Two different statuses that came into force for one country on one day. */
export function decisionsOfOneDay(statuses: readonly StatusClaim[], nameOf: NameOf): Discrepancy[] {
  const decided = statuses.filter((claim) => isInForceStep(claim) && claim.stage !== 'ended' && isExact(claim.when))
  return [...groupedBy(decided, (claim) => `${claim.entity}.${claim.when.latest}`)].flatMap(([key, claims]): Discrepancy[] => {
    const [first] = claims
    if (!first || new Set(claims.map((claim) => claim.status)).size < 2) return []
    const name = nameOf(first.entity)
    const held = standingOn(claims, first.when.latest)
    const kinds = [...new Set(claims.map((claim) => article(statusWords[claim.status][0])))].toSorted(compare)
    return [
      {
        id: `same-day.${key}`,
        kind: 'same-day',
        subject: first.entity,
        claims: claims.map((claim) => claim.id),
        explanation: `On ${dayWords(first.when.latest)} ${name} became ${listWords(kinds)}: the sources of that one day do not say the same.`,
        ...(held ? { shown: `${name} is shown as ${article(statusWords[held.status][0])} from that day.` } : {}),
      },
    ]
  })
}
