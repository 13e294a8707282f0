/** Where a reader's lists and counts do not agree with the dataset, or with each other. */
import type { CorePart, CountClaim, Discrepancy, Id, IsoDate, Status, StatusClaim } from '@/domain/contract'
import { groupedBy } from '@/domain/order'
import { type Standing, isCountryCode, isInForceStep, standingOn, standingsOn } from '@/domain/status'
import { addDays } from '@/domain/time'
import { type NameOf, numberWord, whenPhrase } from '@/domain/wording'
import { type TierChoice, isShown } from '@/domain/tiers'
import { type Held, atlasWords, conflictOf, withBothChoices } from './conflict'

const statusWords: Record<Status, string> = {
  'shanghai-five': 'a member of the Shanghai Five',
  member: 'a member',
  observer: 'an observer',
  'dialogue-partner': 'a dialogue partner',
  'sco-partner': 'an SCO partner',
  guest: 'a guest',
}

const groups = new WeakMap<CorePart, Map<Id, StatusClaim[]>>()

function ofEntity(core: CorePart, entity: Id): readonly StatusClaim[] {
  let known = groups.get(core)
  if (!known) groups.set(core, (known = groupedBy(core.statuses, (claim) => claim.entity)))
  return known.get(entity) ?? []
}

/** Who is called a guest may have a status besides; whose list is of days within that of another is not contradicted by it. */
function areApart(own: Status, known: Status): boolean {
  return own !== known && own !== 'guest' && known !== 'guest'
}

/** Two lists of one day that the reader has accepted, of which one gives the country another status. */
function amongOwn(statuses: readonly StatusClaim[], nameOf: NameOf): Discrepancy[] {
  const ofOneDay = groupedBy(statuses, ({ entity, when }) => `${entity} ${when.edtf}`)
  return [...ofOneDay.values()].flatMap((claims) =>
    claims.slice(1).flatMap((claim) => {
      const [first] = claims as [StatusClaim]
      if (!areApart(claim.status, first.status)) return []
      const explanation = `${nameOf(claim.entity)} is called ${statusWords[first.status]} and ${statusWords[claim.status]} ${whenPhrase(claim.when)} by what you have accepted.`
      return [conflictOf(claim, claim.entity, [first], explanation, 'The first of the lists of one day is shown.')]
    }),
  )
}

function shownOf({ claims: [first] }: Standing, own: StatusClaim): string {
  if (first && isInForceStep(first)) return 'The decision in force is shown; a list never overrides it.'
  return first?.when.latest === own.when.latest
    ? 'Of two lists of one day that of the atlas is shown.'
    : 'The later of the two lists is shown.'
}

/** A status that is not the one which the dataset shows on that day. Of a country without one there the dataset says nothing. */
function againstAtlas(claim: StatusClaim, core: CorePart, choice: TierChoice, nameOf: NameOf): Held | undefined {
  const known = ofEntity(core, claim.entity).filter(({ tier }) => isShown(tier, choice))
  const standing = standingOn(known, claim.when.latest)
  if (!standing) return undefined
  const agreed = { against: standing.claims, conflict: undefined }
  if (!areApart(claim.status, standing.status)) return agreed
  // A status given or changed on the very days of the list agrees with what was before, too.
  const before = standingOn(known, addDays(claim.when.earliest, -1))
  if (before?.status === claim.status && standing.since >= claim.when.earliest) return agreed
  const explanation = `Your document calls ${nameOf(claim.entity)} ${statusWords[claim.status]} ${whenPhrase(claim.when)}; by ${atlasWords(choice)} it is ${statusWords[standing.status]} then.`
  const against = standing.claims.slice(0, 1)
  const adds = `With the reference sources it is ${statusWords[standing.status]} then.`
  return { against, conflict: conflictOf(claim, claim.entity, against, explanation, shownOf(standing, claim)), adds }
}

export function statusConflicts(own: readonly StatusClaim[], core: CorePart, nameOf: NameOf): Discrepancy[] {
  return [
    ...own.flatMap((claim) => withBothChoices((choice) => againstAtlas(claim, core, choice, nameOf))),
    ...amongOwn(own, nameOf),
  ]
}

const rolls = new WeakMap<CorePart, Map<string, StatusClaim[]>>()

/** The dataset's claims that name whom a count of the day is about, one for each country. */
function rollOf(core: CorePart, of: CountClaim['of'], day: IsoDate, choice: TierChoice): StatusClaim[] {
  let known = rolls.get(core)
  if (!known) rolls.set(core, (known = new Map()))
  const key = `${choice} ${of} ${day}`
  const made = known.get(key) ?? (of === 'founder' ? foundersBy(core, day, choice) : namedOn(core, of, day, choice))
  known.set(key, made)
  return made
}

function foundersBy({ statuses }: CorePart, day: IsoDate, choice: TierChoice): StatusClaim[] {
  const founded = statuses.filter(
    ({ stage, status, when, tier }) => stage === 'founded' && status === 'member' && when.latest <= day && isShown(tier, choice),
  )
  return [...groupedBy(founded, ({ entity }) => entity).values()].map(([first]) => first!)
}

function namedOn({ statuses }: CorePart, of: CountClaim['of'], day: IsoDate, choice: TierChoice): StatusClaim[] {
  return [...standingsOn(statuses, day, choice)]
    .filter(([entity, standing]) => isCountryCode(entity) && standing.status === of)
    .flatMap(([, { claims }]) => claims.slice(0, 1))
}

/** A number that is not that of the countries which the dataset names that day; of what it names nobody it says nothing. */
function countAgainstAtlas(claim: CountClaim, core: CorePart, choice: TierChoice): Held | undefined {
  const named = rollOf(core, claim.of, claim.when.latest, choice)
  if (named.length === 0) return undefined
  const before = rollOf(core, claim.of, addDays(claim.when.earliest, -1), choice)
  if (named.length === claim.count || before.length === claim.count) return { against: named, conflict: undefined }
  const explanation = `Your document counts ${numberWord(claim.count)} ${whenPhrase(claim.when)}; ${atlasWords(choice)} ${choice === 'all' ? 'names' : 'name'} ${numberWord(named.length)}.`
  const shown = 'The map shows who is named, never who is merely counted.'
  const adds = `With the reference sources ${numberWord(named.length)} are named.`
  return { against: named, conflict: conflictOf(claim, 'sco', named, explanation, shown), adds }
}

export function countConflicts(own: readonly CountClaim[], core: CorePart): Discrepancy[] {
  const ofOneDay = groupedBy(own, ({ of, when }) => `${of} ${when.edtf}`)
  return [
    ...own.flatMap((claim) => withBothChoices((choice) => countAgainstAtlas(claim, core, choice))),
    ...[...ofOneDay.values()].flatMap((claims) =>
      claims.slice(1).flatMap((claim) => {
        const [first] = claims as [CountClaim]
        if (claim.count === first.count) return []
        const explanation = `By what you have accepted there are ${numberWord(first.count)} and ${numberWord(claim.count)} ${whenPhrase(claim.when)}.`
        return [
          conflictOf(claim, 'sco', [first], explanation, 'Each count stands with its document; the map shows whom they name.'),
        ]
      }),
    ),
  ]
}
