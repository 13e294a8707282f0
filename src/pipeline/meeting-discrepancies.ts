/** Contradictions about meetings: accounts of one meeting that differ, and what was announced and never confirmed. */
import type { Discrepancy, DiscrepancyKind, IsoDate, MeetingClaim, When } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { compact } from './compact'
import { type NameOf, dayWords, whenPhrase } from '@/domain/wording'

function liesWithin(inner: When, outer: When): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

/** Dates agree if one of them is merely the less exact: one lies wholly in the other. */
export function datesAgree(left: When, right: When): boolean {
  return liesWithin(left, right) || liesWithin(right, left)
}

type Pair = readonly [one: MeetingClaim, other: MeetingClaim]

/** How the two sides are called: at the beginning of a sentence, and within it. */
interface Tellers {
  one: string
  other: string
}

const stateWords: Record<MeetingClaim['state'], string> = {
  held: 'says that it was held',
  planned: 'announces it',
  postponed: 'says that it was postponed',
  cancelled: 'says that it was cancelled',
}

function announcedFor(when: When): string {
  return whenPhrase(when).replace(/^(on|in|from) /, '')
}

function dateWords(account: MeetingClaim): string {
  return `${stateWords[account.state]} ${account.state === 'planned' ? `for ${announcedFor(account.when)}` : whenPhrase(account.when)}`
}

/** A sentence for each respect in which two accounts differ. What one of them leaves open or says less exactly contradicts nothing. */
function differencesOf([own, told]: Pair, { one, other }: Tellers, nameOf: NameOf): string[] {
  const [number, toldNumber] = [own.series?.number, told.series?.number]
  const isNumberedOtherwise = number !== toldNumber && own.series?.id === told.series?.id
  const isCalledOff = [own.state, told.state].toSorted().join() === 'cancelled,held'
  return [
    ...(datesAgree(own.when, told.when) && !isCalledOff ? [] : [`${one} ${dateWords(own)}; ${other} ${dateWords(told)}.`]),
    ...(own.place && told.place && own.place !== told.place
      ? [`${one} names ${nameOf(own.place)} as the place, ${other} ${nameOf(told.place)}.`]
      : []),
    ...(number && toldNumber && isNumberedOtherwise
      ? [`${one} counts it as number ${number}, ${other} as number ${toldNumber}.`]
      : []),
  ]
}

function differing(
  meetings: readonly MeetingClaim[],
  kind: DiscrepancyKind,
  pairsOf: (accounts: readonly MeetingClaim[]) => Pair[],
  tellers: Tellers,
  nameOf: NameOf,
): Discrepancy[] {
  return [...groupedBy(meetings, (meeting) => meeting.about)].flatMap(([about, accounts]): Discrepancy[] => {
    const apart = pairsOf(accounts)
      .map((pair) => ({ pair, sentences: differencesOf(pair, tellers, nameOf) }))
      .filter(({ sentences }) => sentences.length > 0)
    if (apart.length === 0) return []
    return [
      {
        id: `${kind}.${about}`,
        kind,
        subject: about,
        claims: [...new Set(apart.flatMap(({ pair }) => pair).map(({ id }) => id))],
        explanation: [...new Set(apart.flatMap(({ sentences }) => sentences))].join(' '),
        shown: 'One meeting is shown, at the best dated of the accounts switched on; all accounts are listed.',
      },
    ]
  })
}

/** Accounts of one meeting in both tiers that differ. */
export function documentsAgainstReference(meetings: readonly MeetingClaim[], nameOf: NameOf): Discrepancy[] {
  const pairsOf = (accounts: readonly MeetingClaim[]) =>
    accounts
      .filter(({ tier }) => tier === 'document')
      .flatMap((own) => accounts.filter(({ tier }) => tier === 'reference').map((told) => [own, told] as const))
  return differing(meetings, 'document-and-reference', pairsOf, { one: 'The document', other: 'a reference source' }, nameOf)
}

/** Accounts of one meeting in two documents that differ. */
export function meetingsAmongDocuments(meetings: readonly MeetingClaim[], nameOf: NameOf): Discrepancy[] {
  const pairsOf = (accounts: readonly MeetingClaim[]) =>
    accounts.flatMap((own, index) =>
      accounts
        .slice(index + 1)
        .filter((told) => told.evidence[0]?.source !== own.evidence[0]?.source)
        .map((told) => [own, told] as const),
    )
  const own = meetings.filter(({ tier }) => tier === 'document')
  return differing(own, 'document-and-document', pairsOf, { one: 'One document', other: 'another' }, nameOf)
}

function isPast(accounts: readonly MeetingClaim[], day: IsoDate): boolean {
  return accounts.length > 0 && accounts.every(({ state, when }) => state === 'planned' && when.latest < day)
}

/**
 * Meetings that were announced for a day gone by and that no source reports as held, postponed or cancelled. What the documents alone
 * announce is held against the documents alone, up to the day of the last of them; the reference tier may answer it.
 */
export function plannedNotConfirmed(meetings: readonly MeetingClaim[], lastDay: IsoDate, lastDocument: IsoDate): Discrepancy[] {
  return [...groupedBy(meetings, (meeting) => meeting.about)].flatMap(([about, accounts]): Discrepancy[] => {
    const own = accounts.filter(({ tier }) => tier === 'document')
    const isOfDocuments = isPast(own, lastDocument)
    const sides = isOfDocuments ? own : accounts
    const [first] = sides
    if (!first || !(isOfDocuments || isPast(accounts, lastDay))) return []
    const answers = accounts.filter(({ tier, state }) => tier === 'reference' && state !== 'planned')
    return [
      compact<Discrepancy>({
        id: `planned-not-confirmed.${about}`,
        kind: 'planned-not-confirmed',
        subject: about,
        claims: sides.map(({ id }) => id),
        explanation: `Announced for ${announcedFor(first.when)}; ${
          isOfDocuments
            ? 'no later document says whether it took place.'
            : `no source in the atlas says that it took place, though the atlas reaches to ${dayWords(lastDay)}.`
        }`,
        reference: answersWords(answers),
        shown: 'It stays planned: time alone does not make it held.',
        settledBy: isOfDocuments && answers.length > 0 ? answers.map(({ id }) => id) : undefined,
      }),
    ]
  })
}

/** What a reference source says of an announcement; nothing if it is silent too. */
function answersWords([first]: readonly MeetingClaim[]): string | undefined {
  return first && `A reference source ${dateWords(first)}.`
}
