/** Contradictions about meetings: documents against reference, and what was announced and never confirmed. */
import type { Discrepancy, IsoDate, MeetingClaim, When } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { type NameOf, dayWords, whenPhrase } from './wording'

function liesWithin(inner: When, outer: When): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

/** Dates agree if one of them is merely the less exact: one lies wholly in the other. */
export function datesAgree(left: When, right: When): boolean {
  return liesWithin(left, right) || liesWithin(right, left)
}

/** Accounts of one meeting in both tiers whose dates or places differ. A source that is less exact contradicts nothing. */
export function documentsAgainstReference(meetings: readonly MeetingClaim[], nameOf: NameOf): Discrepancy[] {
  return [...groupedBy(meetings, (meeting) => meeting.about)].flatMap(([about, accounts]): Discrepancy[] => {
    const of = (tier: MeetingClaim['tier']) => accounts.filter((account) => account.tier === tier)
    const pairs = of('document').flatMap((own) => of('reference').map((other) => [own, other] as const))
    const dates = pairs.filter(([own, other]) => !datesAgree(own.when, other.when))
    const places = pairs.filter(([own, other]) => own.place && other.place && own.place !== other.place)
    const claims = [...new Set([...dates, ...places].flat().map((account) => account.id))]
    const sentences = [
      ...dates.map(([own, other]) => `The document ${dateWords(own)}; the reference tier ${dateWords(other)}.`),
      ...places.map(
        ([own, other]) =>
          `The document names ${nameOf(own.place ?? '')} as the place, the reference tier ${nameOf(other.place ?? '')}.`,
      ),
    ]
    if (claims.length === 0) return []
    return [
      {
        id: `document-and-reference.${about}`,
        kind: 'document-and-reference',
        subject: about,
        claims,
        explanation: [...new Set(sentences)].join(' '),
        shown: 'One meeting is shown, at the best dated of the accounts switched on; all accounts are listed.',
      },
    ]
  })
}

const stateWords: Record<MeetingClaim['state'], string> = {
  held: 'says that it was held',
  planned: 'announces it',
  postponed: 'says that it was postponed',
  cancelled: 'says that it was cancelled',
}

function dateWords(account: MeetingClaim): string {
  const preposition =
    account.state === 'planned' ? whenPhrase(account.when).replace(/^(on|in|from) /, 'for ') : whenPhrase(account.when)
  return `${stateWords[account.state]} ${preposition}`
}

/** Meetings that were announced for a day gone by and that no source reports as held, postponed or cancelled. */
export function plannedNotConfirmed(meetings: readonly MeetingClaim[], lastDay: IsoDate): Discrepancy[] {
  return [...groupedBy(meetings, (meeting) => meeting.about)].flatMap(([about, accounts]): Discrepancy[] => {
    const [first] = accounts
    if (!first || accounts.some(({ state, when }) => state !== 'planned' || when.latest >= lastDay)) return []
    return [
      {
        id: `planned-not-confirmed.${about}`,
        kind: 'planned-not-confirmed',
        subject: about,
        claims: accounts.map((account) => account.id),
        explanation: `Announced for ${whenPhrase(first.when).replace(/^(on|in|from) /, '')}; no source in the atlas says that it took place, though the atlas reaches to ${dayWords(lastDay)}.`,
        shown: 'It stays planned: time alone does not make it held.',
      },
    ]
  })
}
