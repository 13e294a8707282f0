/** Which words of a sentence are nouns or verbs of a meeting, and which only look so. */
import { anaphors, eventNouns, type NounKind, notEvents, others, stopsBefore, verbs } from './words'
import { bodyAfter, isHostTo } from './hosting'
import { phraseAt, type Unit, wordOf } from './units'

const ROOMS = new Set(
  'hall room center centre table venue participants mechanism mechanisms format formats point process'.split(' '),
)

const COUNCIL_AFTER = new Set(
  'in at of attend attended attending attends join joined host hosts hosted hosting address addressed chair chaired to for'.split(
    ' ',
  ),
)

const MODIFIERS = /^(?:.*-day|regular|annual|next|upcoming|extended|'|"|\(|\)|\d+|.*th|first|second|third|this|last|year)$/

export function nounAt(units: readonly Unit[], at: number): NounKind | undefined {
  const word = wordOf(units, at)
  if (word === 'table' && wordOf(units, at - 1) === 'round') return 'conference'
  if (word === 'gathering' && /^(?:is|are|was|were)$/.test(wordOf(units, at - 1))) return undefined
  if (word === 'one' && others.has(wordOf(units, at - 1)) && wordOf(units, at + 1) !== 'of') return 'event'
  if (isElliptic(units, at)) return 'event'
  if (word === 'call') return isCallOn(units, at) ? 'talks' : undefined
  if (word === 'mission' || word.startsWith('mission-20')) return wordOf(units, at - 1) === 'peace' ? 'exercise' : undefined
  if (word === 'games' && wordOf(units, at - 1) === 'war') return 'exercise'
  const noun = eventNouns.get(word)
  if (noun === undefined) return undefined
  if (/^(?:round|dialogue|trilateral|bilateral|discussions|encounter)$/.test(word) && !isTalking(units, at)) return undefined
  if (notEvents.has(wordOf(units, at - 1)) || ROOMS.has(wordOf(units, at + 1))) return undefined
  if (/^(?:ministerial|cfm|chg|chs)$/.test(word) && !isAbbreviated(units, at)) return undefined
  if (noun === 'exercise' && (word === 'exercise' || word === 'drill') && !isExercise(units, at)) return undefined
  if (noun === 'visit' && (wordOf(units, at - 1) === 'to' || units[at + 1]?.mention !== undefined)) return undefined
  if (['conference', 'forum', 'exercise', 'show'].includes(noun) && isModifying(units, at)) return undefined
  if (noun === 'council' && !isCouncil(units, at)) return undefined
  if (word === 'talks' && (units[at - 1]?.mention?.kind === 'person' || wordOf(units, at + 1) === 'about'))
    return wordOf(units, at - 1) === '' && !units[at - 1]?.isPossessive ? undefined : noun
  if (word === 'tour' || (word === 'fair' && !units[at]?.isCapital)) return undefined
  if (word === 'assembly' && phraseAt(units, at - 1, 2) !== 'general assembly' && wordOf(units, at - 1) !== 'people')
    return undefined
  return noun
}

/** "The next will be in Osh", "the last, in 2019, was": one of a series without its noun. */
function isElliptic(units: readonly Unit[], at: number): boolean {
  if (!anaphors.has(wordOf(units, at)) || !/^(?:the|its|their)$/.test(wordOf(units, at - 1))) return false
  if (/^(?:is|was|will|would|took|to|has|being|having)$/.test(wordOf(units, at + 1))) return true
  return /^(?:in|on|,)$/.test(wordOf(units, at + 1)) && (units[at + 2]?.date !== undefined || wordOf(units, at + 1) === ',')
}

/** "A round of talks", "the trilateral", "dialogue with": not "all-round", "dialogue partner", "bilateral trade". */
function isTalking(units: readonly Unit[], at: number): boolean {
  const word = wordOf(units, at)
  const next = wordOf(units, at + 1)
  if (isModifying(units, at)) return false
  if (word === 'round') return next === 'of' || units[at - 1]?.mention !== undefined
  if (
    word === 'discussions' &&
    units.slice(Math.max(0, at - 4), at).some(({ word: verb }) => /^(?:held|hold|holding|had|have|after)$/.test(verb))
  )
    return true
  if (word === 'dialogue' || word === 'discussions')
    return (
      (units[at]?.isCapital === true &&
        (units[at - 1]?.isCapital === true || units[at - 1]?.mention !== undefined) &&
        verbs.has(next)) ||
      next === 'with' ||
      next === 'between' ||
      next === 'at' ||
      units[at + 1]?.date !== undefined ||
      (next === 'in' && units[at + 2]?.mention !== undefined)
    )
  return true
}

/** "Seminar programmes", "conference pledge": the noun says of another what it is. */
function isModifying(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  if (!next || next.isCapital || !/^\p{L}{3,}$/u.test(next.word)) return false
  return (
    !stopsBefore.has(next.word) &&
    !verbs.has(next.word) &&
    !eventNouns.has(next.word) &&
    !/(?:ly|ed|ing)$/.test(next.word) &&
    ![
      'here',
      'there',
      'will',
      'today',
      'yesterday',
      'under',
      'via',
      'due',
      'next',
      'last',
      'themed',
      'organised',
      'later',
      'near',
      'over',
      'again',
      'whose',
    ].includes(next.word)
  )
}

/** "The SCO ministerial", "the CFM": a meeting by its short name; "ministerial level" is none, and "(CFM)" only repeats. */
function isAbbreviated(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  const next = units[at + 1]
  if (
    next?.word === ')' ||
    (next &&
      /^\p{L}/u.test(next.word) &&
      !stopsBefore.has(next.word) &&
      !verbs.has(next.word) &&
      eventNouns.get(next.word) === undefined)
  )
    return false
  return before?.mention?.kind === 'organisation' || before?.word === 'the' || before?.word === 'a'
}

/** "Joint exercise", "the drill": not "exercise control". */
function isExercise(units: readonly Unit[], at: number): boolean {
  const before = wordOf(units, at - 1)
  const mention = units[at - 1]?.mention
  if (mention?.kind === 'country') return mention.form === 'adjective' || units[at - 1]?.isPossessive === true
  if (mention?.kind === 'organisation') return true
  return before !== 'to' && before !== 'will' && before !== ''
}

/** "The Council of Foreign Ministers" to which one comes; as a body that does something it is none. */
function isCouncil(units: readonly Unit[], at: number): boolean {
  if (wordOf(units, at + 1) !== 'of' && !units[at - 1]?.mention) return false
  if (isEntry(units)) return true
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = wordOf(units, back)
    if (COUNCIL_AFTER.has(word) || (word === 'is' && units.some(({ date }) => date))) return true
    if (word !== 'the' && word !== '' && !units[back]?.isCapital && !MODIFIERS.test(word)) return false
  }
  return false
}

/** "3 May | Council of Foreign Ministers | Almaty": an entry of a calendar, with a date and no verb. */
function isEntry(units: readonly Unit[]): boolean {
  if (units.length > 24 || !units.some(({ date }) => date?.grain === 'day' || date?.grain === 'month')) return false
  return !units.some(({ word, isCapital }) => word === '.' || (verbs.has(word) && !isCapital && word !== 'meeting'))
}

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
const isCallOn = (units: readonly Unit[], at: number): boolean => {
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
