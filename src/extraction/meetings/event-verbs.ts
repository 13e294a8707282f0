/** Which verbs of a sentence are a meeting, and who is the subject of one that stands first. */
import { bodyAfter, isHostTo } from './hosting'
import { phraseAt, type Unit, wordOf } from './units'
import { stopsBefore, verbs } from './words'

export const JOINING = new Set('come came comes coming get got gets getting sat'.split(' '))

/** "Came together", "got here together": the word that makes a meeting of it stands behind the verb. */
export const isTogether = (units: readonly Unit[], at: number): boolean =>
  JOINING.has(wordOf(units, at)) && (wordOf(units, at + 1) === 'together' || wordOf(units, at + 2) === 'together')

/** "Meeting in Osh on Monday, the ministers agreed": where those who meet are named, behind the comma. */
export function subjectBehind(units: readonly Unit[], at: number): number | undefined {
  if (at > 0 || !(units[1]?.date || /^(?:in|at|on|here|for)$/.test(wordOf(units, 1)))) return undefined
  const comma = units.findIndex(({ word }, index) => index < 16 && word === ',' && !isApposed(units, index))
  return comma < 0 ? undefined : comma + 1
}

/** "In Osh, Kyrgyzstan, on Monday,": the comma is one of the place's or the day's. */
const isApposed = (units: readonly Unit[], comma: number): boolean => {
  const next = units[comma + 1]
  return next?.date !== undefined || /^(?:in|at|on|from)$/.test(next?.word ?? '') || wordOf(units, comma + 2) === ','
}

export function isVerb(units: readonly Unit[], at: number): boolean {
  const word = wordOf(units, at)
  const before = wordOf(units, at - 1)
  const next = wordOf(units, at + 1)
  if (word === 'meeting' && at === 0) return subjectBehind(units, at) !== undefined
  if (word === 'meeting') {
    const hasArticle =
      stopsBefore.has(before) &&
      !['after', 'before', 'is', 'are', 'was', 'were', 'be', 'while', 'when', 'of', 'by', 'from', 'in'].includes(before)
    if (['is', 'are', 'was', 'were'].includes(before)) return next !== 'the'
    return (
      !hasArticle && before !== '' && (next === 'with' || units[at + 1]?.mention?.kind === 'person') && !isModifier(units, at - 1)
    )
  }
  if (word === 'meet')
    return (
      before !== 'track' &&
      !['the', 'a', 'this'].includes(before) &&
      !['needs', 'demand', 'requirements', 'targets', 'goals'].includes(next)
    )
  if (word === 'started' || word === 'began')
    return /^(?:work|(?:their|its) (?:work|deliberations))\b/.test(phraseAt(units, at + 1, 2))
  if (/^call(?:s|ed)?$/.test(word)) return isCallOn(units, at) && !/^(?:a|the|courtesy|joint)$/.test(before)
  if (/^(?:welcomed|greeted)$/.test(word) && /^(?:was|were|been)$/.test(before)) return isByPerson(units, at)
  if (word === 'gathering' || word === 'convening') return /^(?:is|are|was|were)$/.test(before)
  if (word.startsWith('br') && /^(?:which|that|and)$/.test(before)) return false
  if (/^(?:host(?:s|ing)?|welcome[sd]|greeted|feted|brings?|bringing|brought)$/.test(word))
    return isHostTo(units, at) || bodyAfter(units, at) !== ''
  if (/^(?:talk|negotiate)$/.test(word) && !/^(?:to|will|would)$/.test(before)) return false
  if (/^(?:talk|talked|negotiate|negotiated)$/.test(word) && (/^(?:there|in|at|for)$/.test(next) || units[at + 1]?.date))
    return !isByPhone(units, at)
  if (/^(?:sat|talk|talked|spoke|negotiated?)$/.test(word))
    return next === 'with' || (next === 'down' && units.slice(at, at + 5).some((unit) => unit.word === 'with'))
  if (
    word === 'sitting' &&
    (/^(?:its|their|the|this|a|th|st|nd|rd)$/.test(before) || before.endsWith('th') || before === 'first')
  )
    return false
  if (word === 'sits' || word === 'sit' || word === 'sitting')
    return next === 'in' || units[at + 1]?.date !== undefined || units[at + 2]?.date !== undefined
  if (word === 'see') return /^(?:to|will|would)$/.test(before) && units[at + 1]?.mention?.kind === 'person'
  if (word === 'saw' || word === 'sees')
    return (
      units[at + 1]?.mention?.kind === 'person' ||
      ((next === 'the' || next === 'his') && units[at + 2]?.mention?.kind === 'person')
    )
  if (word === 'hosted')
    return (
      bodyAfter(units, at) !== '' ||
      units[at + 1]?.mention?.kind === 'person' ||
      (next === 'his' && units[at + 2]?.mention?.kind === 'person')
    )
  return !['the', 'a', 'an'].includes(before)
}

/** "Called on President Rahmon", "paid a courtesy call on the premier": not "called on Russia to". */
export const isCallOn = (units: readonly Unit[], at: number): boolean => {
  const whom = wordOf(units, at + 2) === 'the' ? at + 3 : at + 2
  return wordOf(units, at + 1) === 'on' && units[whom]?.mention?.kind === 'person' && wordOf(units, whom + 1) !== 'to'
}

/** "The minister was welcomed on Monday by President Rahmon": a person by a person. */
function isByPerson(units: readonly Unit[], at: number): boolean {
  const by = units.findIndex(({ word }, index) => index > at && index < at + 8 && word === 'by')
  return (
    by > 0 &&
    units[by + 1]?.mention?.kind === 'person' &&
    units.slice(Math.max(0, at - 8), at).some(({ mention }) => mention?.kind === 'person')
  )
}

function isByPhone(units: readonly Unit[], at: number): boolean {
  return units.slice(at, at + 14).some(({ word }) => /phone|telephone|call$|video/.test(word))
}

const isModifier = (units: readonly Unit[], at: number): boolean => {
  const word = wordOf(units, at)
  return word !== '' && !stopsBefore.has(word) && !verbs.has(word) && /^\p{L}/u.test(word)
}
