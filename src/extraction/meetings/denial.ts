/** What is told of an event that did not take place or of which nobody knows: denied, supposed, asked. */
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'

const UNSURE = new Set(['might', 'could', 'may', 'whether', 'presumably', 'if'])

/** "Held no talks", "did not meet", "without a meeting", "might they have met?", "the first occasion for a meeting". */
export function isDenied(units: readonly Unit[], trigger: Trigger): boolean {
  const { from, at, kind } = trigger
  if (isSupposed(units, trigger) || isHabit(units, trigger) || isPredicate(units, trigger)) return true
  if (
    /^(?:received|welcomed|greeted|met)$/.test(wordOf(units, at)) &&
    units.slice(at, at + 6).some(({ word }) => word === 'airport')
  )
    return true
  if (/^hosted|^received/.test(wordOf(units, at)) && wordOf(units, at + 1) === 'no') return true
  if (kind === 'noun')
    return (
      wordOf(units, from) === 'no' ||
      wordOf(units, from - 1) === 'no' ||
      wordOf(units, from - 1) === 'without' ||
      (wordOf(units, from - 2) === 'not' && /^(?:hold|have|had|held|get|convene)$/.test(wordOf(units, from - 1)))
    )
  return wordOf(units, at - 1) === 'not' || wordOf(units, at - 1) === 'never' || wordOf(units, at - 1).endsWith("n't")
}

/** "This is the first conference that the country hosts": says of what was told which kind it is. */
function isPredicate(units: readonly Unit[], { kind, from }: Trigger): boolean {
  if (kind !== 'noun' || !/^(?:is|was|be)$/.test(wordOf(units, from - 1))) return false
  const subject = wordOf(units, wordOf(units, from - 1) === 'be' ? from - 3 : from - 2)
  return /^(?:this|it)$/.test(subject)
}

const EACH = new Set(['every', 'each', 'a', 'per'])
const OFTEN = new Set('annually biennially yearly regularly routinely usually traditionally'.split(' '))

/** "Meets once a year", "takes place every other year", "is held annually": told of none in particular. */
function isHabit(units: readonly Unit[], { from, after }: Trigger): boolean {
  const first = Math.max(0, from - 4)
  const last = Math.min(units.length, after + 9)
  let isOften = false
  for (let at = first; at < last; at++) {
    const word = wordOf(units, at)
    if (!DECIDING.has(word)) continue
    isOften ||= OFTEN.has(word) || (EACH.has(word) && /^(?:years?|months?|quarter)$/.test(lastOf(units, at)))
    if ((word === 'times' || word === 'twice') && at > after - 1) isOften = true
    else if (PAST.has(word)) return false
  }
  return isOften && !units.some(({ date }) => date !== undefined && date.role !== 'since')
}

const PAST = new Set('was were had did met took gathered will'.split(' '))
/** Words that speak for a habit or against it. */
const DECIDING: ReadonlySet<string> = new Set([...EACH, ...OFTEN, ...PAST, 'times', 'twice'])

/** The noun of "every year", "every second year", "every two years". */
const lastOf = (units: readonly Unit[], at: number): string =>
  /^(?:year|month|quarter)/.test(wordOf(units, at + 1)) ? wordOf(units, at + 1) : wordOf(units, at + 2)

/** "Would the two have met", "may be the first occasion for a meeting", "some event". */
function isSupposed(units: readonly Unit[], { kind, from, at }: Trigger): boolean {
  if (kind === 'noun') {
    if (/^(?:some|any|every|each)$/.test(wordOf(units, from))) return true
    for (let back = from - 1; back >= Math.max(0, from - 7); back--) {
      const word = wordOf(units, back)
      if (
        (word === 'might' || word === 'may' || word === 'could') &&
        /^(?:be|have|provide|offer|lead)$/.test(wordOf(units, back + 1))
      )
        return true
      if (word === ',' || word === ';' || word === 'and') return false
    }
    return false
  }
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const word = wordOf(units, back)
    if (word === ';' || word === ':') return false
    if (UNSURE.has(word) || (word === 'would' && units.at(-1)?.word === '?'))
      return !units.slice(back, at).some(({ date }) => date)
  }
  return false
}
