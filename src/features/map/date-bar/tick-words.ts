/** What happened on a day of change, in a few words: for its tick, for the slider, for the buttons that lead to it. */
import type { IsoDate } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { groupedBy } from '@/domain/order'
import type { Change } from '@/domain/status'
import { messages } from '@/i18n/messages'

/** Up to so many are named; more are counted. */
const FEW = 3

/** `4 July 2024: Belarus becomes member` */
function wordsOf(change: Change, directory: Directory): string {
  const words = messages.map.date
  return words.tick(change.day, change.tier === 'reference' ? turnWords(change, directory) : documentWords(change, directory))
}

function turnWords({ claims }: Change, { nameOf }: Directory): string[] {
  const words = messages.map.date
  const { status, several } = messages.vocabulary
  const turns = claims.filter((claim) => claim.tier === 'reference' && claim.stage !== 'ended')
  return [...groupedBy(turns, (claim) => `${claim.stage === 'dormant'} ${claim.status}`).values()].map((own) => {
    const { status: reached, stage } = own[0]!
    const names = [...new Set(own.map((claim) => nameOf(claim.entity)))]
    if (stage === 'dormant') return words.goesDormant(names)
    if (reached === 'shanghai-five') return words.inTheFive(names, names.length <= FEW)
    const reachedWords = (names.length === 1 ? status : several)[reached]
    return names.length > FEW ? words.changeTick(names.length, reachedWords) : words.becomes(names, reachedWords)
  })
}

function documentWords({ claims }: Change, { sources, documentNumber, ownNumber }: Directory): string[] {
  const words = messages.map.date
  const ids = new Set(claims.flatMap((claim) => claim.evidence.map(({ source }) => source)))
  return [...ids].map((id) => {
    const name = sources.get(id)?.publisher ?? sources.get(id)?.title ?? id
    const own = ownNumber(id)
    return own === undefined ? words.documentTick(documentNumber(id), name) : words.ownTick(own, name)
  })
}

/** The words of a tick with whose word the change stands on, once the names of the reference sources have come. */
export function calloutOf({ tier, claims }: Change, words: string, { sources }: Directory): string {
  const ids = new Set(
    claims.filter((claim) => claim.tier === tier).flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  )
  const [first] = [...ids].flatMap((id) => sources.get(id) ?? [])
  if (tier !== 'reference' || !first) return words
  return messages.map.date.saidBy(words, first.publisher ?? first.title, ids.size - 1)
}

/** The words of each day of change, by the day. */
export function changeWords(changes: readonly Change[], directory: Directory): ReadonlyMap<IsoDate, string> {
  return new Map(changes.map((change) => [change.day, wordsOf(change, directory)]))
}
