/**
 * A finished review as a source record: the form of `src/sources/documents`, as the pipeline's `record.ts` has it, so that a maintainer can add the
 * document to the dataset with one command. What the tables do not know yet stands in a section of its own, `add`, which that command reads.
 */
import type { Claim, CountClaim, Id, MeetingClaim, StatusClaim, TradeFigure } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import type { OwnPart } from '@/domain/own'
import { CORRECTED, CORRECTED_FOR_OTHERS } from '@/domain/own-words'
import { isExact } from '@/domain/time'
import { whenWords } from '@/domain/wording'
import { type Entry, type PublicationBasis, namer, passagesFor, slug, sourceEntry } from './source-record-head'
import { yamlOf } from './yaml'

export interface RecordOf {
  /** Of all documents; those of `source` are taken. */
  part: OwnPart
  source: Id
  publicationBasis?: PublicationBasis | undefined
  /** The ids of the dataset's meetings, with which a new one may not be mixed up, and of its other things. */
  taken: ReadonlySet<Id>
  /** Cities whose position is not known, by the claim that names them. */
  unplaced: ReadonlyMap<Id, { city: string; country?: Id | undefined }>
}

/** What is inferred says why; its date, where the text does not print it, stands in words beside. */
function footing(claim: Claim, date?: string): Entry {
  const { basis, reasoning, note } = claim
  const told = reasoning?.replace(CORRECTED, CORRECTED_FOR_OTHERS)
  return {
    ...(basis !== 'stated' && { basis, reasoning: [told, date].filter((part) => part !== undefined).join(' ') }),
    ...(note !== undefined && { note }),
  }
}

/** A key tells claims apart that would bear the same id. */
function keyed(): (id: string) => { key?: string } {
  const seen = new Map<string, number>()
  return (id) => {
    const number = (seen.get(id) ?? 0) + 1
    seen.set(id, number)
    return number === 1 ? {} : { key: `account-${number}` }
  }
}

type RefsOf = (claim: Claim) => string[]

function statusEntries(claims: readonly StatusClaim[], refsOf: RefsOf): Entry[] {
  const told = claims.map((claim) => ({ claim, evidence: refsOf(claim) })).filter(({ evidence }) => evidence.length > 0)
  const lists = groupedBy(told, ({ claim, evidence }) => JSON.stringify([claim.status, claim.basis, claim.reasoning, evidence]))
  return [...lists.values()].map((list): Entry => {
    const { claim, evidence } = list[0]!
    const { status, kind, when } = claim
    return { entities: list.map((one) => one.claim.entity), status, kind, when: when.edtf, ...footing(claim), evidence }
  })
}

function countEntries(claims: readonly CountClaim[], refsOf: RefsOf): Entry[] {
  const keyOf = keyed()
  return claims.flatMap((claim) => {
    const evidence = refsOf(claim)
    if (evidence.length === 0) return []
    return [{ ...keyOf(claim.of), of: claim.of, count: claim.count, when: claim.when.edtf, ...footing(claim), evidence }]
  })
}

/** The dataset's way to name a meeting, for one that it does not know. */
function aboutOf({ about, when, type, title }: MeetingClaim): Id {
  const month = when.earliest.slice(0, when.latest.startsWith(when.earliest.slice(0, 7)) ? 7 : 4)
  return [month, slug(about.split('.').slice(2).join('-')) || slug(title) || type].join('-').slice(0, 120)
}

function meetingEntries(
  claims: readonly MeetingClaim[],
  refsOf: RefsOf,
  taken: ReadonlySet<Id>,
): { entries: Entry[]; named: Map<Id, Id> } {
  const keyOf = keyed()
  const nameFor = namer(taken)
  const told = claims.filter((claim) => refsOf(claim).length > 0)
  const named = new Map<Id, Id>()
  for (const claim of told) {
    if (!named.has(claim.about)) named.set(claim.about, taken.has(claim.about) ? claim.about : nameFor(aboutOf(claim)))
  }
  const entries = told.map((claim): Entry => {
    const { title, type, when, place, state, series, partOf, participants } = claim
    const about = named.get(claim.about)!
    const around = partOf === undefined || taken.has(partOf) ? partOf : named.get(partOf)
    const date = isExact(when) ? `It is ${whenWords(when)}.` : undefined
    return {
      ...keyOf(about),
      about,
      title,
      type,
      when: when.edtf,
      place,
      state,
      ...(series && { series: { id: series.id, number: series.number } }),
      partOf: around,
      ...(participants.length > 0 && { participants: participants.map(({ entity, role }) => ({ entity, role })) }),
      ...footing(claim, date),
      evidence: refsOf(claim),
    }
  })
  return { entries, named }
}

function tradeEntries(claims: readonly TradeFigure[], refsOf: RefsOf): Entry[] {
  const keyOf = keyed()
  return claims.flatMap((claim) => {
    const evidence = refsOf(claim)
    const { about, a, b, measure, period, amount, change, reporter } = claim
    if (evidence.length === 0) return []
    const told = {
      a,
      b,
      measure,
      period: period.label,
      ...(amount && { amount: { value: amount.value, currency: amount.currency } }),
    }
    return [
      {
        ...keyOf(about),
        ...told,
        change: change?.percent,
        reporter: { ...reporter },
        ...footing(claim, `It is ${whenWords(period)}.`),
        evidence,
      },
    ]
  })
}

/** What the tables lack: countries by their code, organisations as they are called, places of which only a person knows where they lie. */
function additions(part: OwnPart, used: ReadonlySet<Id>, unplaced: Entry[]): Entry | undefined {
  const countries = part.countries.map(({ code }) => code).filter((code) => used.has(code))
  const organisations = part.organisations
    .filter(({ id }) => used.has(id))
    .map(({ id, name, abbreviation }): Entry => ({ id, name, abbreviation }))
  if (countries.length + organisations.length + unplaced.length === 0) return undefined
  return {
    ...(countries.length > 0 && { countries }),
    ...(organisations.length > 0 && { organisations }),
    ...(unplaced.length > 0 && { places: unplaced }),
  }
}

function some(entries: readonly Entry[]): readonly Entry[] | undefined {
  return entries.length > 0 ? entries : undefined
}

/** The record as YAML. Undefined if there is no such document, or nothing of it stands in its text. */
export function sourceRecord(of: RecordOf): string | undefined {
  const { part, taken, unplaced } = of
  const source = part.sources.find(({ id }) => id === of.source)
  if (!source) return undefined
  const own = <C extends Claim>(claims: readonly C[]) =>
    claims.filter(({ evidence }) => evidence.some((one) => one.source === source.id))
  const [ofStatus, ofMeetings, ofTrade] = [own(part.statuses), own(part.meetings), own(part.trade)]
  const { passages, refsOf } = passagesFor(source.id)
  const statuses = statusEntries(ofStatus, refsOf)
  const counts = countEntries(own(part.counts), refsOf)
  const { entries: meetings, named } = meetingEntries(ofMeetings, refsOf, taken)
  const trade = tradeEntries(ofTrade, refsOf)
  if (statuses.length + counts.length + meetings.length + trade.length === 0) return undefined
  const used = new Set([
    ...ofStatus.map(({ entity }) => entity),
    ...ofMeetings.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ...ofTrade.flatMap(({ a, b }) => [a, b]),
  ])
  const places = ofMeetings.flatMap(({ id, about }): Entry[] => {
    const place = unplaced.get(id)
    return place && named.has(about) ? [{ name: place.city, country: place.country, meeting: named.get(about) }] : []
  })
  return yamlOf({
    add: additions(part, used, places),
    source: sourceEntry(source, of.publicationBasis),
    passages,
    statuses: some(statuses),
    counts: some(counts),
    meetings: some(meetings),
    trade: some(trade),
  })
}
