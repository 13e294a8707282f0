/** The words for an item of the timeline: its name, what is drawn beside it, and who says so. */
import { type Id, type Status, type StatusClaim, type Tier, statuses } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { compare, groupedBy } from '@/domain/order'
import {
  type DayRange,
  type MeetingItem,
  type MembershipItem,
  type TimelineItem,
  basisOfItem,
  claimsOfItem,
  daysOf,
} from '@/domain/timeline'
import { CHANGES_ID, statusId } from '@/domain/subject'
import type { Mark } from '@/domain/timeline-marks'
import { dayOfNumber } from '@/domain/time'
import { formatShortDay, formatWhen, punctuation } from '@/i18n/format'
import { timelineMessages } from '@/i18n/timeline'
import { messages } from '@/i18n/messages'
import type { ViewPatch } from '@/state/view-store'

const words = timelineMessages
/** A day of change that concerns more than this many is told by their number. */
const NAMED_AT_MOST = 3

/** The title of a meeting, or what a day changed or listed. */
export function titleOf(item: TimelineItem, directory: Directory): string {
  if (item.kind === 'meeting') return item.meeting.title
  return item.kind === 'change' ? stepsOf(item, directory) : listWords(item, sourcesOf(item, directory))
}

function stepsOf(item: MembershipItem, { nameOf }: Directory): string {
  return [...groupedBy(item.claims, (claim) => whatHappened(claim, 1)).values()]
    .map((claims) => {
      const entities = [...new Set(claims.map((claim) => claim.entity))]
      const what = whatHappened(claims[0]!, entities.length)
      return entities.length <= NAMED_AT_MOST
        ? words.step.named(entities.map(nameOf), what)
        : words.step.counted(entities.length, what)
    })
    .join(punctuation.semicolon)
}

function whatHappened({ stage, status }: StatusClaim, count: number): string {
  const name = words.statusOf(status, count)
  if (stage === 'founded' || stage === 'merged' || stage === 'dormant' || stage === 'ended') return words.step[stage](name)
  return name
}

/** Whom a list names as what; `who` are those whose list it is. */
export function listWords(item: MembershipItem, who: readonly string[]): string {
  const counts = statuses.flatMap((status) => {
    const entities = new Set(item.claims.filter((claim) => claim.status === status).map((claim) => claim.entity))
    return entities.size === 0 ? [] : [words.statusCount(status, entities.size)]
  })
  return words.listIn(who, counts)
}

/** Who says so, of which tier: a document by its number. */
export function tellersOf(item: TimelineItem, { documentNumber, ownNumber }: Directory): { tier: Tier; name: string }[] {
  const tellers = claimsOfItem(item).flatMap(({ tier, evidence }): { tier: Tier; name: string }[] => {
    if (tier === 'reference') return [{ tier, name: words.reference }]
    const [numberOf, nameOf] = tier === 'mine' ? [ownNumber, words.mine] : [documentNumber, words.document]
    return evidence.flatMap(({ source }) => numberOf(source) ?? []).map((number) => ({ tier, name: nameOf(number) }))
  })
  return [...new Map(tellers.map((teller) => [teller.name, teller])).values()].toSorted((left, right) =>
    compare(left.name, right.name),
  )
}

/** The documents by their number first, then the others by their name. */
export function sourcesOf(item: TimelineItem, directory: Directory): string[] {
  return tellersOf(item, directory).map(({ name }) => name)
}

/** Whether one of the documents tells of it. */
export function isOfDocuments(item: TimelineItem): boolean {
  return claimsOfItem(item).some((claim) => claim.tier === 'document')
}

/** Whether a document of the reader's own tells of it. */
export function isOfMine(item: TimelineItem): boolean {
  return claimsOfItem(item).some((claim) => claim.tier === 'mine')
}

export function placeOf(item: MeetingItem, { nameOf }: Directory): string | undefined {
  return item.meeting.place === undefined ? undefined : nameOf(item.meeting.place)
}

/** What kind of thing the item is: `Summit`, `Change of status`. */
export function typeOf(item: TimelineItem): string {
  if (item.kind === 'meeting') return messages.vocabulary.meetingType[item.meeting.type]
  return item.kind === 'change' ? words.changeType : words.listType
}

/** How far it came, for a meeting, and how it is known. */
export function remarksOf(item: TimelineItem): string[] {
  return [
    ...(item.kind === 'meeting' ? [messages.vocabulary.meetingState[item.meeting.state]] : []),
    messages.vocabulary.basis[basisOfItem(item)],
  ]
}

/** The item's name for the ear and the tooltip: `Summit, 24th Meeting …, Astana, 3 – 4 July 2024, stated`; the state unless it was held. */
export function nameOfItem(item: TimelineItem, directory: Directory): string {
  const place = item.kind === 'meeting' ? placeOf(item, directory) : undefined
  const state =
    item.kind === 'meeting' && item.meeting.state !== 'held' ? messages.vocabulary.meetingState[item.meeting.state] : undefined
  const basis = messages.vocabulary.basis[basisOfItem(item)]
  const parts = [typeOf(item), titleOf(item, directory), place, formatWhen(item.when), state, basis]
  return parts.filter((part) => part !== undefined).join(punctuation.comma)
}

/** What may stand beside the mark, the fullest first. */
export function labelsOf(item: TimelineItem, directory: Directory): string[] {
  if (item.kind !== 'meeting') {
    if (item.kind === 'list') return [sourcesOf(item, directory).join(' · ')]
    const entities = [...new Set(item.claims.map((claim) => claim.entity))]
    return entities.length === 1 ? entities.map(directory.nameOf) : [String(entities.length)]
  }
  const { title, state } = item.meeting
  if (state === 'planned') return [words.plannedTitle(title), messages.vocabulary.meetingState.planned]
  const place = placeOf(item, directory)
  return place === undefined ? [title] : [title, place]
}

/** The name of a mark: its item's, or how many items it stands for, when, and the first of them. */
export function nameOfMark({ first, count, days, doubts }: Mark, directory: Directory): string {
  const [item] = first
  if (item && count === 1) return nameOfItem(item, directory)
  const kind = item?.kind === 'meeting' ? 'meetings' : 'changes'
  const titles = first.map((item) => titleOf(item, directory))
  return words.gathering(count, kind, rangeInWords(days), titles, count - titles.length, doubts)
}

/** `2018 – 2025` for whole years, otherwise the days. */
export function rangeInWords(range: DayRange): string {
  const days = daysOf(range)
  const isWhole = days.from.endsWith('-01-01') && dayOfNumber(range.to).endsWith('-01-01')
  const [from, to] = isWhole ? [days.from.slice(0, 4), days.to.slice(0, 4)] : [formatShortDay(days.from), formatShortDay(days.to)]
  return words.range(from, to)
}

/** The ids of the things that an item tells of, separated by spaces: its meeting, or all whose standing changes. */
export function aboutOf(item: TimelineItem): string {
  return item.kind === 'meeting' ? item.meeting.about : [...new Set(item.claims.map((claim) => claim.entity))].join(' ')
}

/** The statuses that a day leaves its states with: who is merged with others on the day of its decision ends as what they become. */
function statusesReached(claims: readonly StatusClaim[]): Status[] {
  const merged = new Set(claims.flatMap(({ stage, entity }) => (stage === 'merged' ? entity : [])))
  const last = claims.filter(({ stage, entity }) => stage === 'merged' || (stage !== 'ended' && !merged.has(entity)))
  return last.map(({ status }) => status)
}

/**
 * What opening the item changes of the view: a meeting's details; a change's day, with the one country or the one list it is about, or
 * else who has the one status that it brought, or else all that changed on the day.
 */
export function openingPatch(item: TimelineItem): ViewPatch {
  if (item.kind === 'meeting') return { open: item.meeting.about }
  const only = (ids: Id[]) => (new Set(ids).size === 1 ? ids[0] : undefined)
  const open =
    only(item.claims.map((claim) => claim.entity)) ??
    (item.kind === 'list' ? only(item.claims.flatMap((claim) => claim.evidence.map(({ source }) => source))) : undefined) ??
    only(statusesReached(item.claims).map(statusId)) ??
    CHANGES_ID
  return { date: item.day, open }
}
