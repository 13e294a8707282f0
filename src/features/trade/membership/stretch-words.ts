/** What a stretch of the membership brings, in words. */
import { type Id, type Status, type StatusClaim, statuses } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { type Stretch, statesOf } from '@/domain/membership-history'
import { groupedBy } from '@/domain/order'
import { byName, formatList, punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { tradeMembershipMessages as words } from '@/i18n/trade-membership'

/** A change that concerns more states than this is told by their number. */
const NAMED_AT_MOST = 6

interface Turn {
  code: Id
  was: Status | undefined
  /** The claim that rules from now on; none where a status ends. */
  claim: StatusClaim | undefined
  status: Status | undefined
}

/** In the order of what they are and were; those that are or were nothing come last. */
function turnsIn({ changed, standings }: Stretch, before: Stretch | undefined): Turn[] {
  const rank = (status: Status | undefined) => (status === undefined ? statuses.length : statuses.indexOf(status))
  return changed
    .map((code): Turn => {
      const standing = standings.get(code)
      return { code, was: before?.standings.get(code)?.status, claim: standing?.claims[0], status: standing?.status }
    })
    .toSorted((one, other) => rank(one.status) - rank(other.status) || rank(one.was) - rank(other.was))
}

/** Of a merger of categories the states are told by what they were; those that were nothing are named. */
function whoOf(turns: readonly Turn[], { nameOf }: Directory): string {
  const [first] = turns
  if (first?.claim?.stage === 'merged' && first.was !== undefined) return words.counted(turns.length, first.was)
  if (turns.length > NAMED_AT_MOST) return words.states(turns.length)
  return formatList(turns.map(({ code }) => nameOf(code)).toSorted(byName))
}

function turnWords(turns: readonly Turn[], directory: Directory): string {
  const { claim, status, was } = turns[0]!
  const who =
    claim?.stage === 'merged'
      ? formatList([...groupedBy(turns, (turn) => turn.was).values()].map((own) => whoOf(own, directory)))
      : whoOf(turns, directory)
  if (claim === undefined || status === undefined) return words.change.ends(who, turns.length, was ?? 'member')
  if (claim.kind === 'snapshot') return words.change.named(who, turns.length, status)
  return claim.stage === 'founded' ? words.change.founded(who, status) : words.change.becomes(who, turns.length, status)
}

/** How many of the family are carried forward from an earlier list. */
export function carriedIn({ standings }: Stretch): number {
  return [...standings.values()].filter(({ mark }) => mark === 'carried').length
}

/** `India and Pakistan become members`; where nobody changes, how the standings are known from now on. */
export function whatChanges(stretch: Stretch, before: Stretch | undefined, directory: Directory): string {
  if (stretch.changed.length === 0) {
    const carried = carriedIn(stretch)
    return carried === 0 ? words.namedAgain : words.carriedOn(carried)
  }
  const groups = groupedBy(turnsIn(stretch, before), ({ claim, status, was }) =>
    [claim?.kind, claim?.stage, status ?? `not ${was}`].join(),
  )
  return [...groups.values()].map((turns) => turnWords(turns, directory)).join(punctuation.semicolon)
}

/** The claims that the stretch begins with: those of the states that change or, where none does, of all. */
export function claimsOfStretch({ changed, standings }: Stretch): StatusClaim[] {
  const codes = changed.length === 0 ? [...standings.keys()] : changed
  return codes.flatMap((code) => standings.get(code)?.claims ?? [])
}

/** How the day of the stretch is known; empty where nobody changes. */
export function basisWords({ changed, standings }: Stretch): string {
  const bases = new Set(changed.flatMap((code) => standings.get(code)?.claims[0]?.basis ?? []))
  return [...bases].map((basis) => messages.vocabulary.basis[basis]).join(punctuation.comma)
}

/** How many states have each status, of those that any has, in the order of the contract. */
export function countsIn(stretch: Stretch): (readonly [Status, number])[] {
  return statuses.map((status) => [status, statesOf(stretch, status).length] as const).filter(([, count]) => count > 0)
}

/** Two or more categories that became one on the day of a stretch; undefined if none did. */
export function mergerIn(stretch: Stretch, before: Stretch | undefined): { from: Status[]; to: Status } | undefined {
  const merged = turnsIn(stretch, before).filter(({ claim }) => claim?.stage === 'merged')
  const to = merged[0]?.status
  const from = statuses.filter((status) => merged.some(({ was }) => was === status))
  return to === undefined || from.length < 2 ? undefined : { from, to }
}
