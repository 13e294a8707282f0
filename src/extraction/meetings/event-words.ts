/** Which words of a sentence are nouns or verbs of a meeting, and which only look so. */
import { anaphors, eventNouns, type NounKind, notEvents, others, stopsBefore, verbs } from './words'
import { isCallOn } from './event-verbs'
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
  if (
    word === 'one' &&
    (others.has(wordOf(units, at - 1)) || wordOf(units, at - 1) === 'latest') &&
    wordOf(units, at + 1) !== 'of'
  )
    return 'event'
  if (isElliptic(units, at)) return 'event'
  if (word === 'it') return isItOfEvent(units, at) ? 'event' : undefined
  if (word === 'call') return isCallOn(units, at) ? 'talks' : undefined
  if (word === 'mission' || word.startsWith('mission-20')) return wordOf(units, at - 1) === 'peace' ? 'exercise' : undefined
  if (word === 'games' && wordOf(units, at - 1) === 'war') return 'exercise'
  const noun = eventNouns.get(word)
  if (noun === undefined) return undefined
  if (
    (word === 'bilateral' || word === 'trilateral') &&
    eventNouns.has(wordOf(units, at + 1)) &&
    nounAt(units, at + 1) === undefined
  )
    return undefined
  if (/^(?:round|dialogue|trilateral|bilateral|discussions|encounter)$/.test(word) && !isTalking(units, at)) return undefined
  if (notEvents.has(wordOf(units, at - 1)) || ROOMS.has(wordOf(units, at + 1))) return undefined
  if (/^(?:ministerial|cfm|chg|chs)$/.test(word) && !isAbbreviated(units, at)) return undefined
  if (noun === 'exercise' && (word === 'exercise' || word === 'drill') && !isExercise(units, at)) return undefined
  if (word === 'conference' && wordOf(units, at - 1) === 'video' && /^(?:by|via|through|over)$/.test(wordOf(units, at - 2)))
    return undefined
  if (word === 'ceremony' && isOpeningOf(units, at)) return undefined
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

const TAKING_PLACE =
  /^(?:(?:was|is|will be|is being|has been) (?:also )?(?:held|hosted|attended|opened|chaired|scheduled|planned|organi[sz]ed|due)|(?:will |is to |is expected to |also )?(?:began|begins?|opened|opens?|started|starts?|ends?|ended|runs?|ran|lasts?|lasted|concluded?s?|takes? place|took place)|brought together)\b/

/** "It began on Monday", "It will be held in Osh" at the beginning of a sentence: the event told of before. */
const isItOfEvent = (units: readonly Unit[], at: number): boolean => at === 0 && TAKING_PLACE.test(phraseAt(units, 1, 5))

/** "The opening ceremony of the exercise", "the closing ceremony of the forum": its day and place are the event's. */
function isOpeningOf(units: readonly Unit[], at: number): boolean {
  if (!/^(?:opening|closing)$/.test(wordOf(units, at - 1)) || wordOf(units, at + 1) !== 'of') return false
  return units.slice(at + 2, at + 8).some(({ word }) => eventNouns.has(word))
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
  if (isEntry(units) || isTitle(units) || isStamped(units, at)) return true
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = wordOf(units, back)
    if (COUNCIL_AFTER.has(word) || (word === 'is' && units.some(({ date }) => date))) return true
    if (word !== 'the' && word !== '' && !units[back]?.isCapital && !MODIFIERS.test(word)) return false
  }
  return false
}

/** "SCO Council of Heads of State" on a line of its own: the next line may tell when and where. */
const isTitle = (units: readonly Unit[]): boolean =>
  units.length < 12 &&
  units.every(({ word, isCapital, mention }) => mention !== undefined || isCapital || /^(?:of|the|and|[()])$/.test(word))

/** "COUNCIL OF HEADS OF STATE (Osh, 4 May 2023)": a title with its place and day in brackets. */
function isStamped(units: readonly Unit[], at: number): boolean {
  for (let open = at + 1; open < at + 12; open++) {
    const unit = units[open]
    if (!unit || (!unit.isCapital && verbs.has(unit.word))) return false
    if (unit.word !== '(' || units[open + 1]?.mention?.kind === 'organisation') continue
    for (let next = open + 1; next < open + 9; next++) if (units[next]?.date?.grain === 'day') return true
    return false
  }
  return false
}

/** "3 May | Council of Foreign Ministers | Almaty": an entry of a calendar, with a date and no verb. */
function isEntry(units: readonly Unit[]): boolean {
  if (units.length > 24 || !units.some(({ date }) => date?.grain === 'day' || date?.grain === 'month')) return false
  return !units.some(
    ({ word, isCapital }) => word === '.' || (verbs.has(word) && !isCapital && word !== 'meeting' && word !== 'chair'),
  )
}
