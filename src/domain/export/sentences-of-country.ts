/** A country on a day in sentences: where it stood and since when, how it came there, what it took part in, what it traded. */
import { discrepanciesOn } from '@/domain/claims'
import type { Country, Id, MeetingClaim, StatusClaim } from '@/domain/contract'
import { compare } from '@/domain/order'
import type { Meeting } from '@/domain/meetings'
import { type Standing, isInForceStep, standingOn } from '@/domain/status'
import { shownClaims } from '@/domain/tiers'
import { isExact } from '@/domain/time'
import type { Piece, Sentence } from './prose'
import {
  type QuoteOf,
  accountsOf,
  contradictionSentence,
  evidenceOf,
  groundsOf,
  hedgeOf,
  meetingWords,
  listSentence,
  publishersOf,
} from './sentences'
import { tradeSentences } from './sentences-of-trade'
import { memorandumOf } from './standings-table'

interface CountryQuote extends QuoteOf {
  name: string
  code: Id
  /** Its claims of the tiers switched on, in the order of time. */
  own: readonly StatusClaim[]
}

/** Every sentence rests on claims; where no source speaks of a matter there is none. */
export function sentencesOfCountry(country: Country, quote: QuoteOf): Sentence[] {
  const { day, tier, core } = quote
  const own = shownClaims(core.statuses, tier)
    .filter(({ entity }) => entity === country.code)
    .toSorted((left, right) => compare(left.when.latest, right.when.latest))
  const of: CountryQuote = { ...quote, name: quote.words.named(country.name), code: country.code, own }
  const standing = standingOn(own, day)
  const standings = new Map(standing ? [[country.code, standing]] : [])
  const touching = discrepanciesOn(quote.discrepancies, quote.claims, day, standings).filter(
    ({ subject }) => subject === country.code,
  )
  return [
    standing ? standingSentence(standing, of) : noStanding(of),
    standing?.dormant ? [{ text: of.words.country.dormant(standing.dormant.when), claims: [standing.dormant] }] : [],
    standing ? way(standing, of) : [],
    standing && touching.length === 0 ? otherwise(standing, of) : [],
    ...touching.map((discrepancy) => contradictionSentence(discrepancy, quote)),
    standing ? nextStep(of) : [],
    ...meetings(of),
    ...tradeSentences(country.code, of.name, quote),
  ].filter((sentence) => sentence.length > 0)
}

function placeOf({ place }: StatusClaim, { directory }: QuoteOf): string | undefined {
  return place === undefined ? undefined : directory.nameOf(place)
}

/** The decision of the Heads of State Council counts; the memorandum stands beside it. */
function standingSentence(standing: Standing, of: CountryQuote): Sentence {
  const { day, name, own } = of
  const words = of.words.country
  const { end, entry, space } = of.words.marks
  const [first] = standing.claims
  const grounds = groundsOf(standing, day)
  if (first?.kind !== 'event') {
    const publishers = publishersOf(evidenceOf(grounds), of.directory)
    return [{ text: `${words.listed(name, day, standing.status, hedgeOf(standing, of), publishers)}${end}`, claims: grounds }]
  }
  const memorandum = memorandumOf(own, standing.status, day)
  const text = words.inForce(name, day, first, placeOf(first, of))
  if (!memorandum) return [{ text: text + end, claims: grounds }]
  return [
    { text: text + entry, claims: grounds },
    { text: `${space}${words.memorandum(memorandum, placeOf(memorandum, of))}${end}`, claims: [memorandum] },
  ]
}

/** Of a country without a status: that one ended, or the first that is known. */
function noStanding({ own, day, name, words }: CountryQuote): Sentence {
  const end = own.findLast((claim) => claim.stage === 'ended' && claim.when.latest <= day)
  if (end) return [{ text: words.country.ended(name, day, end), claims: [end] }]
  const first = own.find((claim) => (isInForceStep(claim) || claim.kind === 'snapshot') && claim.when.latest > day)
  return first ? [{ text: words.country.notYet(name, day, first), claims: own.filter(isSameStep(first)) }] : []
}

function isSameStep({ kind, stage, status, when }: StatusClaim): (claim: StatusClaim) => boolean {
  return (claim) => claim.kind === kind && claim.stage === stage && claim.status === status && claim.when.edtf === when.edtf
}

/** The steps that came before, the memorandum that is told already and the endings that a new status implies left out. */
function way(standing: Standing, of: CountryQuote): Sentence {
  const { own, day, words } = of
  const told = [...standing.claims, standing.dormant, memorandumOf(own, standing.status, day)]
  const steps = own.filter(
    (claim) =>
      claim.kind === 'event' &&
      claim.when.latest <= day &&
      claim.stage !== 'ended' &&
      claim.stage !== 'dormant' &&
      // What else was decided of the very day stands against it and did not come before.
      claim.when.edtf !== standing.claims[0]?.when.edtf &&
      !told.some((one) => one !== undefined && isSameStep(one)(claim)),
  )
  const entries = steps.map((claim): Piece => ({ text: words.country.step(claim), claims: [claim] }))
  return listSentence(words.country.way, entries, words)
}

function otherwise({ contradictedBy }: Standing, { words, directory }: CountryQuote): Sentence {
  const [first] = contradictedBy
  if (!first) return []
  const publishers = publishersOf(evidenceOf(contradictedBy), directory)
  return [{ text: words.country.otherwise(publishers, first), claims: contradictedBy }]
}

function nextStep({ own, day, words }: CountryQuote): Sentence {
  const next = own.find((claim) => (isInForceStep(claim) || claim.stage === 'dormant') && claim.when.earliest > day)
  return next ? [{ text: words.country.next(next), claims: [next] }] : []
}

/** The last meeting before the day in which it is named, those of the day, and the next. Of equally near ones the first is taken. */
function meetings(of: CountryQuote): Sentence[] {
  const { day, code, name, words } = of
  const own = of.meetings.filter(
    ({ participants, state }) => (state === 'held' || state === 'planned') && participants.some(({ entity }) => entity === code),
  )
  const latest = (one: Meeting, other: Meeting) => (other.when.latest > one.when.latest ? other : one)
  const earliest = (one: Meeting, other: Meeting) => (other.when.earliest < one.when.earliest ? other : one)
  const before = own.filter(({ when }) => when.latest < day)
  const after = own.filter(({ when }) => when.earliest > day)
  const today = own.find(({ when }) => isExact(when) && when.earliest <= day && day <= when.latest)
  const told = [
    ['sameDay', today],
    ['last', before.length > 0 ? before.reduce(latest) : undefined],
    ['next', after.length > 0 ? after.reduce(earliest) : undefined],
  ] as const
  return told.flatMap(([place, meeting]): Sentence[] => {
    if (!meeting) return []
    const account = naming(meeting, code)
    const text = words.country.tookPart(name, place, account.state === 'planned', meetingWords(meeting, of))
    return [[{ text, claims: [...new Set([...accountsOf(meeting), account])] }]]
  })
}

/** The account that names it: one of what was held, if there is any; to be announced is not to have taken part. */
function naming({ accounts }: Meeting, code: Id): MeetingClaim {
  const own = accounts.filter(({ participants }) => participants.some(({ entity }) => entity === code))
  return own.find(({ state }) => state === 'held') ?? own[0]!
}
