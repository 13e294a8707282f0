/** What a file says of an item of the timeline, where the atlas is not at hand. */
import type { Participant, When } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Citation, citationsOf } from '@/domain/export/standings-table'
import type { Meeting } from '@/domain/meetings'
import { groupedBy } from '@/domain/order'
import { type TimelineItem, basisOfItem, claimsOfItem, hasOpenEnd, hasOpenStart } from '@/domain/timeline'
import { claimWords } from '@/i18n/claim-words'
import { detailsMessages } from '@/i18n/details'
import { formatWhen } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { timelineFilesMessages as words } from '@/i18n/timeline-files'
import { listWords, titleOf, typeOf } from '@/features/timeline/item-words'

const { basis: basisWords, meetingState } = messages.vocabulary

/** A date with an open end begins or ends nothing: the meeting was on some day before or after. */
function dateWords(when: When): string {
  const [from = '', to = ''] = when.edtf.split('/')
  if (hasOpenStart(when)) return words.openStart(formatWhen({ edtf: to }))
  return hasOpenEnd(when) ? words.openEnd(formatWhen({ edtf: from })) : formatWhen(when)
}

/** The item's title; of a list it names the publishers, for the documents have their numbers in the atlas alone. */
export function fileTitle(item: TimelineItem, directory: Directory): string {
  if (item.kind !== 'list') return titleOf(item, directory)
  const sources = item.claims.flatMap(({ evidence }) => evidence.map(({ source }) => directory.sources.get(source)))
  const publishers = sources.flatMap((source) => source?.publisher ?? source?.title ?? [])
  return listWords(item, [...new Set(publishers)])
}

/** The title, with nothing in it surer than it is: the date before it unless it names the days, and behind it what is not held or not stated. */
export function summaryOf(item: TimelineItem, directory: Directory): string {
  const remarks = [
    ...(item.kind === 'meeting' && item.meeting.state !== 'held' ? [meetingState[item.meeting.state]] : []),
    ...(basisOfItem(item) === 'stated' ? [] : [item.kind === 'list' ? basisWords.inferred : words.dateInferred]),
  ]
  const title = fileTitle(item, directory)
  const said = remarks.length === 0 ? title : words.remarked(title, remarks)
  return item.isExact ? said : words.dated(dateWords(item.when), said)
}

/** Of a list the standings are inferred, of anything else the date. */
export function categoriesOf(item: TimelineItem): string[] {
  const inferred = item.kind === 'list' ? words.inferredList : words.inferredDate
  return [typeOf(item), ...(item.isExact ? [] : [words.inexactDate]), ...(basisOfItem(item) === 'stated' ? [] : [inferred])]
}

/** `Astana, Kazakhstan`, and how else one could take part. */
export function locationOf(item: TimelineItem, { places, nameOf }: Directory): string | undefined {
  if (item.kind !== 'meeting') return undefined
  const { place: id, format } = item.meeting
  const place = id === undefined ? undefined : places.get(id)
  const how = format === 'online' || format === 'hybrid' ? detailsMessages.meeting[format] : undefined
  if (!place) return how
  const where = words.place(place.name, nameOf(place.country))
  return how === undefined ? where : words.placeAndHow(where, how)
}

/** Everything that is known of the item, line by line, and who says so. */
export function descriptionOf(item: TimelineItem, directory: Directory): string {
  const claims = claimsOfItem(item)
  return [
    words.date(dateWords(item.when), item.when.edtf),
    ...(item.isExact ? [] : [hasOpenStart(item.when) || hasOpenEnd(item.when) ? words.knownDay : words.allDays]),
    ...(item.kind === 'meeting' ? otherDates(item.meeting) : []),
    words.basis(basisWords[basisOfItem(item)], reasonsOf(item)),
    words.kind(typeOf(item)),
    ...(item.kind === 'meeting'
      ? meetingLines(item.meeting, directory)
      : item.claims.map((claim) =>
          words.claim(claimWords(claim, directory, true), claim.basis === 'stated' ? undefined : basisWords[claim.basis]),
        )),
    words.evidence,
    ...sourceLines(
      citationsOf(
        claims.flatMap(({ evidence }) => evidence),
        directory,
      ),
    ),
  ].join('\n')
}

/** Of a meeting the account that rules gives the date; of a day of membership every claim its own. */
function reasonsOf(item: TimelineItem): string[] {
  const claims = item.kind === 'meeting' ? item.meeting.accounts.slice(0, 1) : item.claims
  const reasons = claims.flatMap(({ basis, reasoning }) => (basis === 'stated' || reasoning === undefined ? [] : [reasoning]))
  return [...new Set(reasons)]
}

function otherDates({ accounts, when }: Meeting): string[] {
  const others = accounts.filter((account) => account.when.edtf !== when.edtf).map((account) => dateWords(account.when))
  return others.length === 0 ? [] : [words.otherDates([...new Set(others)])]
}

function meetingLines({ state, participants, outcome }: Meeting, directory: Directory): string[] {
  return [
    words.state(meetingState[state]),
    ...(participants.length === 0 ? [] : [words.participants(participants.map((one) => participantWords(one, directory)))]),
    ...(outcome === undefined ? [] : [words.outcome(outcome)]),
  ]
}

function participantWords({ entity, role, person, office }: Participant, { nameOf }: Directory): string {
  return words.participant(nameOf(entity), role && detailsMessages.meeting.roles[role], person && nameOf(person), office)
}

/** A line for each source, with all its paragraphs that are cited. */
function sourceLines(citations: readonly Citation[]): string[] {
  return [...groupedBy(citations, ({ id }) => id)].map(([id, own]) => {
    const { source, document } = own[0]!
    const paragraphs = own.flatMap(({ paragraph }) => paragraph ?? []).toSorted((left, right) => left - right)
    const passages = document === undefined ? undefined : words.passages(document, paragraphs)
    return words.source(source?.title ?? id, source?.publisher, passages, source?.url)
  })
}
