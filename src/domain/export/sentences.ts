/** What the sentences on a day and on a country are made from, and the parts that both have. */
import { basisOf } from '@/domain/claims'
import type { Claim, CorePart, Discrepancy, Evidence, Id, IsoDate, TradeFigure } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Meeting } from '@/domain/meetings'
import type { Change, Standing } from '@/domain/status'
import { type TierChoice, isShown } from '@/domain/tiers'
import { isExact } from '@/domain/time'
import type { Piece, Sentence } from './prose'
import type { Hedge, MeetingList, QuoteWords } from './quote-words'

export interface QuoteOf {
  day: IsoDate
  tier: TierChoice
  /** As the view reads it. */
  core: CorePart
  trade: readonly TradeFigure[]
  /** Every claim by id. */
  claims: ReadonlyMap<Id, Claim>
  /** With all sources. */
  directory: Directory
  /** Of the tiers switched on, in the order of time. */
  meetings: readonly Meeting[]
  /** The contradictions of the tiers switched on. */
  discrepancies: readonly Discrepancy[]
  changes: readonly Change[]
  words: QuoteWords
}

/** The publishers of what is cited, each once. */
export function publishersOf(evidence: readonly Evidence[], { sources }: Directory): string[] {
  const known = evidence.flatMap(({ source }) => sources.get(source) ?? [])
  return [...new Set(known.map(({ publisher, title }) => publisher ?? title))]
}

export function evidenceOf(claims: readonly Claim[]): Evidence[] {
  return claims.flatMap(({ evidence }) => evidence)
}

/** What a standing rests on on the day: the event in force and the lists of that very day, or the lists themselves. */
export function groundsOf({ claims }: Standing, day: IsoDate): Standing['claims'] {
  const [first] = claims
  if (first?.kind !== 'event') return claims
  return claims.filter((claim) => claim === first || (claim.when.earliest <= day && day <= claim.when.latest))
}

/** How the standing is known, if it is not simply so. */
export function hedgeOf(standing: Standing, { directory }: QuoteOf): Hedge | undefined {
  if (standing.mark === 'stated') return undefined
  if (standing.mark === 'inferred') return { kind: 'inferred' }
  return {
    kind: 'carried',
    when: standing.claims[0]!.when,
    isInferred: basisOf(standing.claims) === 'inferred',
    publishers: publishersOf(evidenceOf(standing.claims), directory),
  }
}

/** A name as it stands in a sentence: a country's, or an organisation's in full. */
export function nameIn(id: Id, { directory, words }: QuoteOf): string {
  const organisation = directory.organisations.get(id)
  return organisation ? words.organisation(organisation.name, organisation.abbreviation) : words.named(directory.nameOf(id))
}

export function namesIn(ids: readonly Id[], quote: QuoteOf): string[] {
  const { nameOf } = quote.directory
  return ids.toSorted((left, right) => quote.words.byName(nameOf(left), nameOf(right))).map((id) => nameIn(id, quote))
}

/** The account that is shown. */
export function accountsOf({ accounts }: Meeting): Claim[] {
  return accounts.slice(0, 1)
}

/** A meeting in a few words, with its date unless that is the day. */
export function meetingWords(meeting: Meeting, { day, directory, words }: QuoteOf): string {
  const { title, type, when, basis } = meeting
  const place = meeting.place === undefined ? undefined : directory.nameOf(meeting.place)
  return words.meeting({
    title,
    type,
    when: when.edtf === day ? undefined : when,
    isInferred: basis !== 'stated',
    place: place === undefined || title.includes(place) ? undefined : place,
  })
}

/** In which list of the day the meeting stands; planned stays planned, and an inexact date may be another day. */
export function listOf({ state, when }: Meeting): MeetingList {
  if (state === 'held') return isExact(when) ? 'held' : 'possible'
  if (state === 'planned') return isExact(when) ? 'planned' : 'possiblyPlanned'
  return 'off'
}

/** For each claim a passage in a source that none of the others has: both sides of a contradiction are to be seen. */
function ownEvidence(claims: readonly Claim[]): Evidence[] {
  return claims.flatMap((claim) => {
    const others = new Set(evidenceOf(claims.filter((other) => other !== claim)).map(({ source }) => source))
    return claim.evidence.find(({ source }) => !others.has(source)) ?? []
  })
}

/** What the page calls the reader's own document bears its name in print: who reads the sentence has no documents here. */
function inPrint(explanation: string, claims: readonly Claim[], directory: QuoteOf['directory']): string {
  const own = claims.find(({ tier }) => tier === 'mine')
  const source = own && directory.sources.get(own.evidence[0]?.source ?? '')
  if (!source) return explanation
  const name = source.publisher ?? `“${source.title}”`
  return explanation
    .replaceAll('another of your documents', 'another document')
    .replaceAll(/[Yy]our document/g, () => name)
    .replaceAll(/([Bb])y what you have accepted/g, '$1y the documents that were added to the atlas')
}

/** A contradiction in the words of the record, with what it is about and both sides. */
export function contradictionSentence({ subject, kind, claims: ids, ...discrepancy }: Discrepancy, quote: QuoteOf): Sentence {
  const { words, directory } = quote
  const claims = ids.flatMap((id) => quote.claims.get(id) ?? [])
  const explanation = inPrint(discrepancy.explanation, claims, directory)
  const meeting = quote.meetings.find(({ about }) => about === subject)
  const corrected = kind === 'wrong-name' ? claims.flatMap(({ correction }) => correction?.evidence ?? []) : []
  // Who reads the documents alone is shown no other source.
  const evidence = [...ownEvidence(claims), ...corrected].filter(({ source }) =>
    isShown(directory.sources.get(source)?.tier ?? 'reference', quote.tier),
  )
  if (kind === 'wrong-name' || kind === 'wrong-scope') {
    return [{ text: words.aboutText(publishersOf(evidenceOf(claims), directory), explanation), claims, also: evidence }]
  }
  return [{ text: meeting ? words.about(meeting.title, explanation) : explanation, claims, also: evidence }]
}

/** A beginning, then entries with their notes, and an end; without a beginning of the end the last entry is joined by `and`. */
export function listSentence(beginning: string, entries: readonly Piece[], words: QuoteWords, rest = ''): Sentence {
  const { marks } = words
  return entries.map((entry, index) => {
    const isLast = index === entries.length - 1
    const before = `${index === 0 ? beginning : ''}${marks.space}`
    const text = isLast && index > 0 && rest === '' ? words.lastOf(entry.text) : entry.text
    return { ...entry, text: `${before}${text}${isLast ? `${rest}${marks.end}` : marks.entry}` }
  })
}
