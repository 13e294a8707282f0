/** Where a reader's account of a meeting does not agree with those of the dataset, or with another of the reader's. */
import type { CorePart, Discrepancy, Id, MeetingClaim, When } from '@/domain/contract'
import { compare, groupedBy } from '@/domain/order'
import { type NameOf, whenWords } from '@/domain/wording'
import { isShown } from '@/domain/tiers'
import { type Held, atlasWords, conflictOf, withBothChoices } from './conflict'

const accounts = new WeakMap<CorePart, Map<Id, MeetingClaim[]>>()

function accountsOf(core: CorePart, about: Id): readonly MeetingClaim[] {
  let known = accounts.get(core)
  if (!known) accounts.set(core, (known = groupedBy(core.meetings, (meeting) => meeting.about)))
  return known.get(about) ?? []
}

function isWithin(inner: When, outer: When): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

/** A sentence for each respect in which two accounts differ. What one of them leaves open or says less exactly contradicts nothing. */
function differences(own: MeetingClaim, known: MeetingClaim, other: string, nameOf: NameOf): string[] {
  const areDatesApart = !isWithin(own.when, known.when) && !isWithin(known.when, own.when)
  const isCalledOff = [own.state, known.state].toSorted(compare).join() === 'cancelled,held'
  const [number, knownNumber] = [own.series?.number, known.series?.number]
  return [
    ...(areDatesApart ? [`Your document dates it ${whenWords(own.when)}, ${other} ${whenWords(known.when)}.`] : []),
    ...(own.place !== undefined && known.place !== undefined && own.place !== known.place
      ? [`Your document names ${nameOf(own.place)} as the place, ${other} ${nameOf(known.place)}.`]
      : []),
    ...(isCalledOff ? [`Your document says that it was ${own.state}, ${other} that it was ${known.state}.`] : []),
    ...(number !== undefined && knownNumber !== undefined && number !== knownNumber && own.series?.id === known.series?.id
      ? [`Your document counts it as number ${number}, ${other} as number ${knownNumber}.`]
      : []),
  ]
}

/** Of several accounts one that agrees in everything is enough; else the contradiction is with the first. */
function hold(own: MeetingClaim, others: readonly MeetingClaim[], other: string, nameOf: NameOf): Held | undefined {
  const told = others.map((known) => ({ known, says: differences(own, known, other, nameOf) }))
  const [first] = told
  if (!first) return undefined
  const agreeing = told.filter(({ says }) => says.length === 0)
  if (agreeing.length > 0) return { against: agreeing.map(({ known }) => known), conflict: undefined }
  const shown = 'Of several accounts a stated one goes before an inferred one, then the better dated, then the surer, then yours.'
  return { against: [first.known], conflict: conflictOf(own, own.about, [first.known], first.says.join(' '), shown) }
}

export function meetingConflicts(own: readonly MeetingClaim[], core: CorePart, nameOf: NameOf): Discrepancy[] {
  const ofOneMeeting = groupedBy(own, ({ about }) => about)
  return [
    ...own.flatMap((claim) =>
      withBothChoices((choice) => {
        const shown = accountsOf(core, claim.about).filter(({ tier }) => isShown(tier, choice))
        return hold(claim, shown, atlasWords(choice), nameOf)
      }),
    ),
    ...[...ofOneMeeting.values()].flatMap((claims) =>
      claims.slice(1).flatMap((claim) => hold(claim, claims.slice(0, 1), 'another of your documents', nameOf)?.conflict ?? []),
    ),
  ]
}
