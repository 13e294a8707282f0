/** Phrases that say who is at a meeting without a verb of attending: lists, chairs, "in attendance", "with the participation of". */
import { add, type Attenders } from './attenders'
import { groupAfter, groupBefore } from './groups'
import { phraseAt, type Unit, wordOf } from './units'
import { eventNouns, verbs } from './words'

/** "Under the Indian chair", "in his address": no verb. */
export function isNoun(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const word = wordOf(units, at)
  if (word !== 'chair' && word !== 'host' && word !== 'address' && word !== 'visit' && word !== 'visits') return false
  return before?.mention?.kind === 'country'
    ? before.isPossessive || before.mention.form === 'adjective'
    : ['the', 'a', 'an', 'his', 'her', 'its', 'rotating', 'current', 'opening', 'of', 'as'].includes(before?.word ?? '') ||
        before?.isPossessive === true
}

/** By their first words. */
const LISTS: readonly (readonly [starts: string, pattern: RegExp, length: number])[] = [
  ['with', /^with the participation of/, 4],
  ['participants', /^participants (?:were|include[ds]?|are|:)/, 2],
  ['attendees delegates speakers', /^\w+ (?:were|include[ds]?|are|:)/, 2],
  ['heading', /^heading the delegations were/, 4],
  ['delegation delegations', /^\w+ (?:was|were) (?:led|headed) by/, 4],
  ['brought bringing brings gathered gathering', /^\w+ together/, 2],
  ['involving', /^/, 1],
  ['in', /^in the presence of/, 4],
  ['under', /^under the (?:chairmanship|presidency|chair) of/, 4],
  ['chaired hosted attended', /^\w+ by/, 2],
  [
    'delegations representatives officials experts scholars troops units soldiers forces servicemen speakers participants leaders teams ministers',
    /^\w+ (?:from|of)/,
    2,
  ],
]
const LISTS_FROM = new Map<string, { pattern: RegExp; length: number }[]>()
for (const [starts, pattern, length] of LISTS)
  for (const start of starts.split(' ')) LISTS_FROM.set(start, [...(LISTS_FROM.get(start) ?? []), { pattern, length }])

const CHAIR = new Set('chairmanship presidency chair'.split(' '))

/** The first words of all phrases below. */
export const PHRASE_STARTS: ReadonlySet<string> = new Set(
  `with participants attendees delegates speakers heading delegation delegations among brought bringing brings gathered gathering involving in under chaired hosted attended
  representatives officials experts scholars troops units soldiers forces servicemen leaders teams ministers as has had holds held by was were is are be will would to chairmanship presidency chair host`.split(
    /\s+/,
  ),
)

const BEING = new Set('was were is are be will would to'.split(' '))
const HAVING = new Set('has had holds held was is'.split(' '))

export function byPhrase(found: Attenders, units: readonly Unit[], at: number, from: number, hasEvent: boolean): void {
  const word = wordOf(units, at)
  if (!PHRASE_STARTS.has(word)) return
  if (word === 'by') return hasEvent ? bySeveral(found, units, at) : undefined
  if ((word === 'will' || word === 'would') && wordOf(units, at + 1) !== 'be') return
  if (word === 'to' && wordOf(units, at + 1) !== 'be' && wordOf(units, at + 1) !== 'come') return
  const phrase = phraseAt(units, at, 5)
  for (const { pattern, length } of LISTS_FROM.get(word) ?? []) {
    if (!pattern.test(phrase)) continue
    if (phrase.startsWith('br') && isOfOrganisation(units, at)) return
    const group = groupAfter(units, at + length, { isList: true })
    add(found, group)
    if (phrase.startsWith('under') && group.states[0] !== undefined) found.host = group.states[0]
    return
  }
  if (word === 'among' && /^among (?:the )?(?:participants|attendees|guests|speakers|those)/.test(phrase))
    byAmong(found, units, at, from)
  if (
    BEING.has(word) &&
    /^(?:was|were|is|are|be) (?:also |all |already |both |there )*(?:in the chair|at the table|present|represented|in attendance|on hand|among those)|^(?:will|would) be (?:there|present|going|coming|attending|among|one of the participants)|^be one of the participants|^to (?:come|be there|be present)\b/.test(
      phrase,
    )
  )
    add(found, groupBefore(units.slice(from), at - from, { canBeCapital: true }))
  if (
    HAVING.has(word) &&
    /^(?:has|had|holds|held) the (?:rotating )?chair\b|^(?:was|is|acted as|acts as) (?:the |its |their )?(?:host|chair|chairman|chairperson)\b/.test(
      phrase,
    )
  ) {
    const group = groupBefore(units.slice(from), at - from, { canBeCapital: true })
    add(found, group)
    if (group.states[0] !== undefined && group.states.length === 1) found.host ??= group.states[0]
  }
  if (word === 'was' || word === 'were' || word === 'is' || word === 'are') byInversion(found, units, at, from)
  if (word === 'as' && /^as (?:its |the |their )?(?:host|chair|chairman)\b/.test(phrase)) byOffice(found, units, at, from)
  if (word === 'in' && /^in (?:the chair|attendance)\b/.test(phrase)) byPresence(found, units, at, from)
  if (CHAIR.has(word)) byChair(found, units, at)
  if (word === 'host' && isNoun(units, at)) byChairOf(found, units, at)
}

/** "The SCO brings together": whom it has as members. */
function isOfOrganisation(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const { mention, word } = units[back] as Unit
    if (mention?.kind === 'organisation' || (mention?.kind === 'reference' && mention.to === 'organisation')) return true
    if (word === 'it' || word === 'which') return true
    if (mention || eventNouns.has(word)) return false
  }
  return false
}

const PRESENCE = new Set(
  'present attendance attending seen chair participants attendees guests speakers represented there'.split(' '),
)

/** "Also present are A, B and C", "In the chair was D". */
function byInversion(found: Attenders, units: readonly Unit[], at: number, from: number): void {
  for (let back = at - 1; back >= Math.max(from, at - 10); back--) {
    const unit = units[back]
    if (!unit || unit.mention?.kind === 'person' || unit.mention?.kind === 'country') return
    if (unit.word === 'there' && back === at - 1 && wordOf(units, back - 1) !== 'also') return
    if (PRESENCE.has(unit.word)) {
      const group = groupAfter(units, at + 1, { isList: true })
      if (unit.word === 'chair' && group.states[0] !== undefined) found.host ??= group.states[0]
      return add(found, group)
    }
    if (verbs.has(unit.word)) return
  }
}

/** "Among the speakers were X and Y", "X was among those who spoke". */
function byAmong(found: Attenders, units: readonly Unit[], at: number, from: number): void {
  for (let next = at + 2; next < at + 10; next++) {
    if (!['were', 'was', 'are', 'is'].includes(wordOf(units, next))) continue
    add(found, groupAfter(units, next + 1, { isList: true }))
    return
  }
  add(found, groupBefore(units.slice(from), at - from))
}

/** "Founded at a summit in Shanghai by the presidents of A, B and C": of several who act together. */
function bySeveral(found: Attenders, units: readonly Unit[], at: number): void {
  const group = groupAfter(units, at + 1, { isList: true })
  if (group.hasPerson && group.states.length > 2) add(found, group)
}

/** "With the minister in the chair", "with four presidents in attendance". */
function byPresence(found: Attenders, units: readonly Unit[], at: number, from: number): void {
  const group = groupBefore(units.slice(from), at - from)
  add(found, group)
  const [host] = group.states
  if (wordOf(units, at + 2) === 'chair' && host !== undefined && group.states.length === 1) found.host ??= host
}

/** "Has Armenia as its host", "with the president as chairman". */
function byOffice(found: Attenders, units: readonly Unit[], at: number, from: number): void {
  const group = groupBefore(units.slice(from), at - from)
  const [host] = group.states
  if (host === undefined || group.states.length > 1 || group.after < at - from) return
  add(found, group)
  found.host ??= host
  found.isHosted ||= wordOf(units, at + 1) === 'host' || wordOf(units, at + 2) === 'host'
}

/** "Under Russian chairmanship", "India's presidency". */
function byChair(found: Attenders, units: readonly Unit[], at: number): void {
  const mention = units[at - 1]?.mention ?? units[at - 2]?.mention
  const code = mention?.kind === 'country' ? mention.code : mention?.kind === 'person' ? mention.country : undefined
  if (code === undefined) return byChairOf(found, units, at)
  found.host = code
  if (!found.states.includes(code)) found.states.push(code)
}

/** "China, as the rotating chair". */
function byChairOf(found: Attenders, units: readonly Unit[], at: number): void {
  for (let back = at - 1; back >= Math.max(1, at - 6); back--) {
    if (wordOf(units, back) !== 'as') continue
    const group = groupBefore(units, back)
    if (group.states.length === 1) add(found, group)
    return
  }
}
