/** Who takes part in a meeting: named as attending, speaking, signing, chairing or hosting (EXTRACTION 13). */
import { firstActor, type Group, groupAfter, groupBefore, isEmpty } from './groups'
import { phraseAt, type Unit, wordOf } from './units'
import { verbs } from './words'

export interface Attenders {
  states: string[]
  host?: string
  isHosted: boolean
  /** The SCO is there through its Secretary-General. */
  hasSco: boolean
}

const ATTEND = new Set(
  `attend attends attended attending participate participates participated participating address addresses addressed addressing chair chairs chaired chairing
  host hosts hosted hosting preside presides presided presiding join joins joined speak speaks spoke speaking sign signs signed inaugurate inaugurated represented represents represent
  arrived arrives arrive arriving flies flew travels travelled traveled heads headed goes open opened opens sent sends dispatched welcomed welcomes greeted led leads came comes deliver delivered delivers took take takes taking sat sits followed came visit visits`.split(
    /\s+/,
  ),
)

const HOSTING = new Set(
  'host hosts hosted hosting chair chairs chaired chairing preside presides presided presiding welcomed welcomes'.split(' '),
)

const NEGATIONS = new Set('not never without refused declined skipped cannot neither nor hardly no'.split(' '))

/** "Under the Indian chair", "in his address": no verb. */
function isNoun(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const word = wordOf(units, at)
  if (word !== 'chair' && word !== 'host' && word !== 'address' && word !== 'visit' && word !== 'visits') return false
  return before?.mention?.kind === 'country'
    ? before.isPossessive || before.mention.form === 'adjective'
    : ['the', 'a', 'an', 'his', 'her', 'its', 'rotating', 'current', 'opening', 'of', 'as'].includes(before?.word ?? '') ||
        before?.isPossessive === true
}

/** "Took part", "came as a guest", "led the delegation": verbs that say it only with what follows. */
function isAttendance(units: readonly Unit[], at: number, hasEvent: boolean): boolean {
  const word = wordOf(units, at)
  const next = wordOf(units, at + 1)
  const rest = phraseAt(units, at + 1, 7)
  if (/^t(?:ook|akes?|aking)$/.test(word)) return next === 'part' || rest.startsWith('the floor') || rest.startsWith('the chair')
  if (/^c(?:ame|omes)$/.test(word)) return rest.startsWith('as a') || rest.startsWith('to the') || next === 'too'
  if (word === 'led' || word === 'leads') return units.slice(at + 1, at + 6).some(({ words }) => words.includes('delegation'))
  if (word === 'sent' || word === 'sends' || word === 'dispatched')
    return units
      .slice(at + 1, at + 9)
      .some(
        ({ mention, word: item }) =>
          mention?.kind === 'person' || ['units', 'troops', 'forces', 'delegation', 'soldiers', 'delegations'].includes(item),
      )
  if (/^(?:arriv|visit|fl|travel|head|go)/.test(word))
    return hasEvent && / (?:for|to attend|to take|to join|to participate|where) /.test(` ${phraseAt(units, at + 1, 14)} `)
  if (word.startsWith('open')) return true
  if (word === 'followed') return /screen|video|link|remotely/.test(rest)
  if (word.startsWith('sat') || word.startsWith('sit')) return rest.includes('table') || next === 'in'
  if (word.startsWith('deliver')) return /speech|statement|address|remarks|report|keynote/.test(rest)
  if (word.startsWith('join'))
    return (
      !units
        .slice(at + 1, at + 4)
        .some(
          ({ mention }) => mention?.kind === 'organisation' || (mention?.kind === 'reference' && mention.to === 'organisation'),
        ) && !/as a (?:full )?member|the (?:sco|organi[sz]ation|bloc|grouping)/.test(rest)
    )
  if (word.startsWith('sign')) return hasEvent
  return true
}

/** Those who take part by the verbs and phrases of a stretch of the sentence. */
export function attendersIn(units: readonly Unit[], from: number, to: number, hasEvent: boolean): Attenders {
  const found: Attenders = { states: [], hasSco: false, isHosted: false }
  for (let at = from; at < to; at++) {
    const word = wordOf(units, at)
    if (word === '' && !units[at]?.isPossessive) continue
    if (ATTEND.has(word) && !isNoun(units, at) && !isNegated(units, at) && isAttendance(units, at, hasEvent))
      byVerb(found, units, at, from)
    else byPhrase(found, units, at, from)
  }
  return found
}

function byVerb(found: Attenders, units: readonly Unit[], at: number, from: number): void {
  const word = wordOf(units, at)
  const by = byAfter(units, at)
  if (by !== undefined) {
    const group = groupAfter(units, by, { isList: true, canBeCapital: word.startsWith('host') })
    add(found, group)
    if (HOSTING.has(word)) setHost(found, group, word)
    if (word === 'represented') add(found, subjectOf(units, at, from))
    return
  }
  if (isPassive(units, at) && word !== 'represented') return
  const subject = subjectOf(units, at, from)
  add(found, subject)
  if (HOSTING.has(word)) setHost(found, subject, word)
  if (word.startsWith('represent')) add(found, groupAfter(units, at + 1))
  if (word.startsWith('welcome') || word.startsWith('greet')) add(found, groupAfter(units, at + 1, { isList: true }))
}

function setHost(found: Attenders, { states }: Group, word: string): void {
  const [host] = states
  if (host === undefined || states.length > 1) return
  found.host = host
  found.isHosted ||= word.startsWith('host')
}

function subjectOf(units: readonly Unit[], at: number, from: number): Group {
  const near = groupBefore(units.slice(from), at - from, { canBeCapital: true })
  if (!isEmpty(near)) return near
  return wordOf(units, at - 1) === 'and' ||
    wordOf(units, at - 2) === 'and' ||
    wordOf(units, at - 1) === 'to' ||
    wordOf(units, at).endsWith('ing')
    ? firstActor(units, at)
    : near
}

function isNegated(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = wordOf(units, back)
    if (NEGATIONS.has(word) || word.endsWith("n't") || word === 'invited' || word === 'invitation') return true
    if (word === ',' || word === 'and') return false
  }
  return false
}

export function isPassive(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--)
    if (['was', 'were', 'be', 'been', 'being', 'is', 'are'].includes(wordOf(units, back))) return wordOf(units, at).endsWith('ed')
  return false
}

function byAfter(units: readonly Unit[], at: number): number | undefined {
  for (let next = at + 1; next <= at + 6; next++) {
    const word = wordOf(units, next)
    if (word === 'by' || (word === 'alongside' && next === at + 1)) return next + 1
    if (verbs.has(word) || word === 'the' || word === 'and' || word === 'with') return undefined
  }
  return undefined
}

const LISTS: readonly [RegExp, number][] = [
  [/^with the participation of/, 4],
  [/^participants (?:were|include[ds]?|are|:)/, 2],
  [/^(?:attendees|delegates|speakers) (?:were|include[ds]?|are|:)/, 2],
  [/^heading the delegations were/, 4],
  [/^delegations? (?:was|were) (?:led|headed) by/, 4],
  [/^(?:brought|bringing|brings|gathered|gathering) together/, 2],
  [/^involving/, 1],
  [/^in the presence of/, 4],
  [/^under the (?:chairmanship|presidency|chair) of/, 4],
  [/^(?:chaired|hosted|attended) by/, 2],
  [
    /^(?:delegations|representatives|officials|experts|scholars|troops|units|soldiers|forces|servicemen|speakers|participants|leaders|teams|ministers) (?:from|of)/,
    2,
  ],
]

const CHAIR = new Set('chairmanship presidency chair'.split(' '))

/** The first words of all phrases below. */
const PHRASE_STARTS = new Set(
  `with participants attendees delegates speakers heading delegation delegations among brought bringing brings gathered gathering involving in under chaired hosted attended
  representatives officials experts scholars troops units soldiers forces servicemen leaders teams ministers has had holds held by was were is are be will would to chairmanship presidency chair host`.split(
    /\s+/,
  ),
)

function byPhrase(found: Attenders, units: readonly Unit[], at: number, from: number): void {
  const word = wordOf(units, at)
  if (!PHRASE_STARTS.has(word)) return
  const phrase = phraseAt(units, at, 5)
  for (const [pattern, length] of LISTS) {
    if (!pattern.test(phrase)) continue
    const group = groupAfter(units, at + length, { isList: true })
    add(found, group)
    if (phrase.startsWith('under') && group.states[0] !== undefined) found.host = group.states[0]
    return
  }
  if (/^among (?:the )?(?:participants|attendees|guests|speakers|those)/.test(phrase)) byAmong(found, units, at, from)
  if (/^(?:has|had|holds|held) the (?:rotating )?chair/.test(phrase)) add(found, groupBefore(units.slice(from), at - from))
  if (word === 'by') bySeveral(found, units, at)
  if (
    /^(?:was|were|is|are|be) (?:also |all |already |both |there )*(?:in the chair|at the table|present|represented|in attendance|on hand|among those)|^(?:will|would) be (?:there|present|going|coming|attending|among|one of the participants)|^be one of the participants|^to (?:come|be there|be present)\b/.test(
      phrase,
    )
  )
    add(found, groupBefore(units.slice(from), at - from, { canBeCapital: true }))
  if (/^(?:was|were|is|are)$/.test(word)) byInversion(found, units, at, from)
  if (CHAIR.has(word)) byChair(found, units, at)
  if (word === 'host' && isNoun(units, at)) byChairOf(found, units, at)
}

const PRESENCE = new Set(
  'present attendance attending seen chair participants attendees guests speakers represented there'.split(' '),
)

/** "Also present are A, B and C", "In the chair was D". */
function byInversion(found: Attenders, units: readonly Unit[], at: number, from: number): void {
  for (let back = at - 1; back >= Math.max(from, at - 10); back--) {
    const unit = units[back]
    if (!unit || unit.mention?.kind === 'person' || unit.mention?.kind === 'country' || verbs.has(unit.word)) return
    if (PRESENCE.has(unit.word)) return add(found, groupAfter(units, at + 1, { isList: true }))
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

export function add(found: Attenders, group: Group): void {
  for (const code of group.states) if (!found.states.includes(code)) found.states.push(code)
  found.hasSco ||= group.hasSco
}
