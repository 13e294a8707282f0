/** The two who meet: "Xi met Putin", "talks between A and B", "received in Baku by B", "the Russian-Kyrgyz talks". */
import { firstActor, type Group, groupAfter, groupBefore, isEmpty } from './groups'
import { stateOf } from '@/extraction/mentions'
import { subjectBehind } from './event-verbs'
import type { Trigger } from './triggers'
import { isBreak, type Unit, wordOf } from './units'
import { verbs } from './words'

export interface Pair {
  /** Who meets whom: of several on the right each has a meeting of its own. */
  left: Group
  right: Group
}

const PAIR_WORDS =
  /\b(?:two|both) (?:leaders|presidents|ministers|sides|parties|heads|diplomats|premiers|countries|delegations|counterparts|foreign|chiefs|statesmen)\b|\bthey\b|\btheir\b|\bthe two\b|\bthe sides\b|\bthe parties\b/

/** Do the words before the event speak of two who were named before? */
export const speaksOfPair = (words: string): boolean => PAIR_WORDS.test(words)

const OFFICE_WORDS: ReadonlyMap<string, string> = new Map([
  ['nsa', 'security-council'],
  ['president', 'head-of-state'],
  ['premier', 'head-of-government'],
  ['minister', 'foreign-minister'],
])
/** Titles that one state alone uses. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['eam', 'IN'],
  ['mantri', 'IN'],
])

/** "The minister", "the NSA", "the Prime Minister": the last of that office, else that of the state from which the report comes. */
export function holderBefore(
  units: readonly Unit[],
  at: number,
  offices: ReadonlyMap<string, string>,
  home: string | undefined,
): string | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const word = wordOf(units, back)
    const title = TITLES.get(word)
    if (title !== undefined) return title
    if (word === 'minister' && wordOf(units, back - 1) === 'affairs' && wordOf(units, back - 2) === 'external') return 'IN'
    const isPrime = word === 'minister' && wordOf(units, back - 1) === 'prime'
    const office = isPrime ? 'head-of-government' : OFFICE_WORDS.get(word)
    const article = wordOf(units, back - (isPrime || wordOf(units, back - 1) === 'foreign' ? 2 : 1))
    if (office !== undefined && article === 'the') return offices.get(office) ?? home
    if (units[back]?.mention) return undefined
  }
  return undefined
}

/** The two of whom a sentence names persons, or that it names as "Turkmen-Uzbek", where it names no others. */
export function twoIn(units: readonly Unit[], at: number): string[] | undefined {
  const named = new Set<string>()
  for (const { mention, second } of units) {
    if (mention?.kind === 'country' && second?.kind === 'country') return [mention.code, second.code].toSorted()
    if (mention?.kind === 'person' && mention.country !== undefined && !mention.isFormer) named.add(mention.country)
    if (mention?.kind === 'reference' && mention.to === 'person' && mention.countries.length === 1)
      named.add(mention.countries[0] ?? '')
    if (mention?.kind === 'person' && mention.country === undefined) return undefined
  }
  return named.size === 2 && at >= 0 ? [...named].toSorted() : undefined
}

/** The two countries that a sentence names, if it names no third. */
export function twoCountriesIn(units: readonly Unit[]): string[] | undefined {
  const named = new Set(units.flatMap(({ mention }) => (mention ? (stateOf(mention) ?? []) : [])))
  return named.size === 2 ? [...named].toSorted() : undefined
}

export function pairOf(units: readonly Unit[], trigger: Trigger, actor: Group | undefined): Pair {
  return trigger.kind === 'verb' ? pairOfVerb(units, trigger, actor) : pairOfNoun(units, trigger, actor)
}

function pairOfVerb(units: readonly Unit[], { at }: Trigger, actor: Group | undefined): Pair {
  const word = wordOf(units, at)
  const isPassive =
    /^(?:received|welcomed|greeted)$/.test(word) && ['was', 'were', 'been', 'be', 'is'].includes(wordOf(units, at - 1))
  const behind = subjectBehind(units, at)
  const left = behind === undefined ? subjectBefore(units, at, actor) : groupAfter(units, behind)
  if (isPassive) return { left, right: groupAfter(units, behindBy(units, at)) }
  const comma = units.findIndex((unit, index) => index > at && unit.word === ',')
  const next = behindWith(units, at + 1, comma < 0 ? 12 : Math.min(12, comma - at))
  const right = groupAfter(units, next ?? at + 1)
  if (/^(?:receiv|host|saw)/.test(word) && !right.hasPerson) return { left: right, right }
  return { left, right }
}

/** "Held talks with A and met B": who did the first did the second too. */
function subjectOfJoined(units: readonly Unit[], at: number): Group | undefined {
  let back = at - 1
  while (/^(?:also|then|later|subsequently|separately|afterwards)$/.test(wordOf(units, back))) back--
  if (wordOf(units, back) !== 'and') return undefined
  for (let verb = back - 1; verb >= Math.max(1, back - 16) && !isBreak(units, verb); verb--) {
    if (!verbs.has(wordOf(units, verb)) || units[verb]?.isCapital) continue
    const group = groupBefore(units, verb, { canBeCapital: true })
    if (!isEmpty(group)) return group
  }
  return undefined
}

function subjectBefore(units: readonly Unit[], at: number, actor: Group | undefined): Group {
  const joined = subjectOfJoined(units, at)
  if (joined) return joined
  const near = groupBefore(units, at, { canBeCapital: true })
  if (!isEmpty(near)) return near
  const before = wordOf(units, at - 1)
  if (actor && isEmpty(firstActor(units, at)) && /^(?:he|she)$/.test(wordOf(units, at - 2))) return actor
  if (['he', 'she', 'they', 'also', 'who'].includes(before) || wordOf(units, 0) === 'he' || wordOf(units, 0) === 'she') {
    const inside = before === 'he' || before === 'she' ? firstActor(units, at) : near
    if (!isEmpty(inside)) return inside
    if (actor) return actor
  }
  return firstActor(units, at)
}

function behindBy(units: readonly Unit[], at: number): number {
  for (let next = at + 1; next < Math.min(units.length, at + 14); next++) if (wordOf(units, next) === 'by') return next + 1
  return units.length
}

/** Where "with" stands, within the reach of a verb or a noun: "met in Beijing on Monday with". */
function behindWith(units: readonly Unit[], from: number, reach = 12): number | undefined {
  for (let next = from; next < Math.min(units.length, from + reach); next++) {
    const word = wordOf(units, next)
    if (word === 'with' || word === 'between' || word === 'among') return next + 1
    if (word === 'on' && wordOf(units, next - 1).startsWith('call')) return next + 1
    if (isHeldWith(units, next)) continue
    if (verbs.has(word) || isBreak(units, next) || word === 'about' || word === 'to') return undefined
    if (word === 'on' && !units[next + 1]?.date) return undefined
    if (units[next]?.mention?.kind === 'person') return undefined
  }
  return undefined
}

/** "Talks were held with A": not "was held with the participation of". */
function isHeldWith(units: readonly Unit[], at: number): boolean {
  const held = wordOf(units, at) === 'held' ? at : /^(?:was|were|also)$/.test(wordOf(units, at)) ? heldAfter(units, at + 1) : -1
  return held >= 0 && wordOf(units, held + 1) === 'with' && !units.slice(held + 2, held + 5).some(({ word }) => word === 'of')
}

const heldAfter = (units: readonly Unit[], at: number): number =>
  wordOf(units, at) === 'held' ? at : wordOf(units, at) === 'also' && wordOf(units, at + 1) === 'held' ? at + 1 : -1

function pairOfNoun(units: readonly Unit[], trigger: Trigger, actor: Group | undefined): Pair {
  const inside = insideOf(units, trigger)
  const next = behindWith(units, trigger.after, trigger.noun === 'summit' ? 1 : 12)
  const isBetween = next !== undefined && wordOf(units, next - 1) !== 'with'
  const right = next === undefined ? groupAfter(units, units.length) : groupAfter(units, next, { canBeCapital: isBetween })
  if (isBetween && !isEmpty(right)) return { left: inside, right }
  if (inside.states.length > 1) return { left: inside, right }
  const isOfSubject =
    !isEmpty(right) ||
    trigger.noun === 'exercise' ||
    trigger.noun === 'talks' ||
    trigger.noun === 'visit' ||
    trigger.noun === 'meeting'
  if (!isOfSubject || (inside.states.length === 1 && !isEmpty(right))) return { left: inside, right }
  const subject = subjectOfNoun(units, trigger, actor, isEmpty(right))
  return { left: isEmpty(subject) && !isEmpty(right) && actor ? actor : subject, right: isEmpty(right) ? inside : right }
}

/** "Xi's meeting", "the Russian-Kyrgyz talks", "the meeting of the presidents of A and B". */
function insideOf(units: readonly Unit[], { from, at, after }: Trigger): Group {
  const group = groupAfter(units.slice(0, after), at + 1, { isList: true })
  for (let next = at - 1; next >= Math.max(0, from - 1); next--) {
    const unit = units[next]
    for (const mention of [unit?.second, unit?.mention]) {
      const code =
        mention?.kind === 'country'
          ? mention.code
          : mention?.kind === 'person' && (unit?.isPossessive || unit?.words.endsWith('s'))
            ? mention.country
            : undefined
      if (next < from && !unit?.isPossessive) continue
      if (code !== undefined && !group.states.includes(code)) group.states.unshift(code)
    }
  }
  return group
}

const HOLDING = new Set(
  'held hold holds holding had have has having conducted conduct conducting started began begun start starting continued completed concluded ended ends end wrapped took take taking arrived visited met meeting were was be is are will would sat sit sits gathered'.split(
    ' ',
  ),
)

/** "A and B spoke at the session": they were there, and do not meet each other. */
const ATTENDING = new Set('spoke speak speaks speaking addressed attended participated delivered sat represented'.split(' '))

/** Who held, had or took part in the talks; "he" is who was spoken of last. */
function subjectOfNoun(units: readonly Unit[], { from, words }: Trigger, actor: Group | undefined, isAlone: boolean): Group {
  for (let at = from - 1; at >= Math.max(0, from - 16); at--) {
    const word = wordOf(units, at)
    if (['he', 'she'].includes(word) && actor) {
      const inside = firstActor(units, at)
      return isEmpty(inside) ? actor : inside
    }
    if (isBreak(units, at) && word !== 'who') break
    if (!verbs.has(word)) continue
    const isAt = ['at', 'during', 'in'].includes(wordOf(units, from - 1))
    if (isAlone && isAt) {
      if (ATTENDING.has(word) && !words.startsWith('their')) return groupAfter(units, units.length)
      const both = groupBefore(units, at, { canBeCapital: true })
      return both.states.length === 2 &&
        (both.hasPerson || /\btheir (?:\w+ )?(?:presidents|leaders|ministers|premiers|heads)\b/.test(words))
        ? both
        : groupAfter(units, units.length)
    }
    if (isAlone && !HOLDING.has(word)) return groupAfter(units, units.length)
    const group = groupBefore(units, at, { canBeCapital: true })
    return isEmpty(group) ? (['he', 'she'].includes(wordOf(units, at - 1)) && actor ? actor : firstActor(units, at)) : group
  }
  return groupBefore(units, from, { canBeCapital: true })
}
