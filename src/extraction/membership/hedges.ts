/** Whether a sentence says that a status is held, or only that it is wished for, to come, denied or gone. */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Chunk } from './chunk'
import { be, bygone, denying, hedging } from './words'

const REPORTING = new Set('said says noted stressed told recalled added stated explained reported pointed'.split(' '))
const CLAUSE_ENDS = new Set([';', ':', 'but', 'while', 'whereas', 'although', 'though', 'whilst', '.', '|'])
/** At the head of a sentence: what follows was once so. */
const FORMERLY = new Set(['formerly', 'previously', 'originally', 'initially', 'historically'])
const NOW = new Set(['now', 'today', 'currently', 'presently', ';'])
/** What happened before what the clause hopes or plans: "will meet for the first time since Iran became a member". */
const SINCE = new Set(['since', 'after', 'when', 'because'])
const PAST = new Set('became joined acceded entered was were had got gained received obtained'.split(' '))
const DECIDED = /^(?:decided|decision|resolved|voted|decisions|decides)$/
const ABOUT_TO = /^(?:set|due|going|about|bound|slated|way|yet)$/
const FIRST_TO =
  /^(?:latest|newest|last|only|country|state|nation|members?|states|countries|nations|one|\w+th|first|second|third|republic|expanded|enlarged|grew|grown|expands|came|went)$/
const LONGEST_CLAUSE = 24
/** "Not a member but an observer". */
const NOT_BUT = 8

export type Certainty = 'stated' | 'past' | 'hedged'

/** What the words of some chunks make of a status; the names of states and the status itself are left out. */
export function certaintyOf(tokens: readonly Token[], chunks: readonly Chunk[], skipped: readonly Chunk[]): Certainty {
  let certainty: Certainty = 'stated'
  let previous = chunks[0]?.first ?? 0
  const look = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const word = wordAt(tokens, at)
      if (!DECIDING.has(word) && !isAfterLead(tokens, at)) continue
      if (
        (denying.has(word) && !isLeftOver(tokens, at)) ||
        (hedging.has(word) && !isHarmless(tokens, at)) ||
        isInfinitive(tokens, at)
      )
        certainty = 'hedged'
      else if (
        certainty === 'stated' &&
        ((bygone.has(word) && !isPerfect(tokens, at) && wordAt(tokens, at + 1) !== 'soviet') || isBeginning(tokens, at))
      )
        certainty = 'past'
    }
  }
  for (const chunk of chunks) {
    if (skipped.includes(chunk)) {
      previous = chunk.after
      continue
    }
    look(previous, chunk.first)
    if (!'ESeXO'.includes(chunk.tag)) look(chunk.first, chunk.after)
    previous = chunk.after
  }
  return certainty
}

/** "Until recently it had". */
export function isFormerly(tokens: readonly Token[], first: number): boolean {
  const [head, next] = tokens
  const isOnce =
    head?.word === 'until' ? /^(?:recently|then|now|last|lately|\d+)$/.test(next?.word ?? '') : FORMERLY.has(head?.word ?? '')
  return isOnce && !tokens.slice(0, first).some(({ word }) => NOW.has(word))
}

/** What stands before in the same clause: "if", "the bid of", "supports". */
export function isHedgedBefore(tokens: readonly Token[], first: number): boolean {
  if (/^(?:were|had|should)$/.test(wordAt(tokens, 0)) && first < LONGEST_CLAUSE) return true
  if (isFormerly(tokens, first)) return true
  for (let at = first - 1; at >= 0 && at > first - LONGEST_CLAUSE; at--) {
    const word = wordAt(tokens, at)
    if (
      CLAUSE_ENDS.has(word) ||
      (SINCE.has(word) && isPastSoon(tokens, at)) ||
      (word === 'and' && wordAt(tokens, at - 1) === ',')
    )
      return false
    if ((word === ',' && !isContinued(tokens, at)) || isRelativePlace(tokens, at)) return false
    if (hedging.has(word) && !isHarmless(tokens, at)) return true
    if (word === 'to' && ABOUT_TO.test(wordAt(tokens, at - 1)) && be.has(wordAt(tokens, at - 2))) return true
    if (
      (word === 'not' && !isLeftOver(tokens, at)) ||
      (word === 'no' && wordAt(tokens, at + 1) !== ',') ||
      word === 'never' ||
      word === 'neither' ||
      word === 'nor' ||
      word === 'without' ||
      word === 'denied' ||
      word === 'denies'
    )
      return true
  }
  return false
}

/** "The bloc where it is", "the bloc of which it is": said whatever one wishes of the bloc. */
function isRelativePlace(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  return word === 'where' || (word === 'which' && /^(?:in|of|to)$/.test(wordAt(tokens, at - 1)))
}

/** "Has had". */
export function isPerfect(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'had' && /^(?:has|have|having)$/.test(wordAt(tokens, at - 1))
}

/** "Started out as an observer". */
function isBeginning(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return (word === 'started' || word === 'began') && /^(?:out|as)$/.test(wordAt(tokens, at + 1))
}

/** "The summit, which started on Tuesday": begins nothing. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?)$/.test(wordAt(tokens, at))) return false
  return /^(?:on|in|at|by|with|here|today|yesterday|[,.;]|\w+day)$/.test(wordAt(tokens, at + 1))
}

function isPastSoon(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 9).some(({ word }) => PAST.has(word))
}

/** "Iran, India and Pakistan": a comma that ends no clause. */
function isContinued(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma + 1]?.isCapital === true && tokens[comma - 1]?.isCapital === true
}

/** "Two are left", "not only". */
function isLeftOver(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) === 'not' && tokens.slice(at + 1, at + NOT_BUT).some(({ word }) => word === 'but')) return true
  if (wordAt(tokens, at) === 'not') return /^(?:only|just|merely|simply)$/.test(wordAt(tokens, at + 1))
  return wordAt(tokens, at) === 'left' && /^(?:is|are)$/.test(wordAt(tokens, at - 1))
}

/** "As a full member": who comes as one may have yet to become one; who comes as an observer is one. */
function isAsMember(tokens: readonly Token[], from: number): boolean {
  const as = tokens.findIndex(({ word }, at) => at > from && word === 'as')
  return as !== -1 && tokens.slice(as, as + 5).some(({ word }) => word.startsWith('member'))
}

const COMING = new Set('will would expected scheduled plan plans planned invited may might should can intend intends'.split(' '))
const TAKING_PART = new Set(
  'attend attended participate part present represented come sit speak address send meet gather convene visit arrive travel'.split(
    ' ',
  ),
)

export function isHarmless(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  const next = tokens[at + 1]
  if (isBeginning(tokens, at) || isOpening(tokens, at)) return true
  if (/^(?:application|request|bid)s?$/.test(word) && isApproved(tokens, at)) return true
  if (/^wait(?:s|ed)?$/.test(word) && next?.word === 'as') return true
  // The month; "the start of"; "no longer" is in `denying`; "can be proud".
  if (word === 'may') return tokens[at]?.isCapital === true && at > 0
  if (
    /^(?:process|procedures?)$/.test(word) &&
    tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:complet|finish|conclud)/.test(token.word))
  )
    return true
  // "Observer states interested in acceding to full membership" are observers.
  if (word === 'interested') return /^(?:states|countries|observers|nations|partners)$/.test(wordAt(tokens, at - 1))
  // "Will attend as observers", "the members will be represented by": not what they are is to come, but they.
  if (COMING.has(word) && tokens.slice(at + 1, at + 5).some((token) => TAKING_PART.has(token.word)))
    return !isAsMember(tokens, at)
  if (word === 'need' || word === 'line' || word === 'path' || word === 'road')
    return word === 'road' || word === 'path' ? next?.isCapital === true : false
  return false
}

/** "Iran's application for observer status was approved". */
function isApproved(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 20); at++) {
    const { word, kind } = tokens[at] as Token
    if (kind === 'mark') return false
    if (/^(?:approved|accepted|granted|confirmed)$/.test(word)) return /^(?:was|were|been)$/.test(wordAt(tokens, at - 1))
    if (/^(?:not|be|yet)$/.test(word)) return false
  }
  return false
}

const WAYS = new Set('way door threshold verge brink chance chances'.split(' '))
/** Words that may make a status past or hedged by themselves. */
const DECIDING: ReadonlySet<string> = new Set([...denying, ...hedging, ...bygone, ...WAYS, 'started', 'began'])

/** Behind "to" and "on" other words may, too. */
function isAfterLead(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  return before === 'to' || before === 'on'
}

/** "Decided to grant". */
const isOfDecision = (tokens: readonly Token[], at: number): boolean =>
  DECIDED.test(wordAt(tokens, at - 2)) &&
  /^(?:grant|give|award|accept|admit|upgrade|elevate|raise|make|confer)$/.test(wordAt(tokens, at))

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  const before = wordAt(tokens, at - 1)
  if (before === 'on' && (word === 'course' || word === 'track')) return true
  if (before === 'to' && isOfDecision(tokens, at)) return false
  if (before === 'to' && ABOUT_TO.test(wordAt(tokens, at - 2))) return true
  if (WAYS.has(word) && /^(?:to|of)$/.test(wordAt(tokens, at + 1))) return true
  // "The ninth country to join" has joined.
  if (before !== 'to' || FIRST_TO.test(wordAt(tokens, at - 2))) return false
  return /^(?:be|become|join|accede|enter|obtain|receive|gain|get|acquire|secure|achieve|admit|accept|grant|give|have|hold|upgrade|raise|promote|include|expand|win|elevate)$/.test(
    word,
  )
}

const AGAINST =
  /^(?:will|would|appl|seek|sought|bids?$|want|wish|aspir|procedure|process|candida|if|not|never|neither|without|former|refus|reject|unless|hope|request|ask|found|become|admit|grant|join|acced|future|potential)/

/** Whether a clause is about getting or losing a status. */
export function isAgainst(tokens: readonly Token[], clause: readonly Chunk[]): boolean {
  const [first, last] = [clause[0]?.first ?? 0, clause.at(-1)?.after ?? 0]
  return tokens.slice(first, last).some(({ word }) => AGAINST.test(word))
}

/** Plain past, which a report of someone's words does not make bygone: "said that it was a member". */
export function isReported(tokens: readonly Token[], first: number): boolean {
  for (let at = Math.max(0, first - LONGEST_CLAUSE); at < first; at++) if (REPORTING.has(wordAt(tokens, at))) return true
  return false
}

const REACH = 9

/** "Rather than a member", "besides the observers". */
export function isExceptedBefore(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ word }) => /^(?:than|not|unlike|besides|except|barring|apart|without|no|never|neither|nor|addition)$/.test(word))
}

/** What follows in the clause leaves it open: "Iran's membership is still blocked". */
export function isOpenAfter(tokens: readonly Token[], after: number): boolean {
  for (let at = after; at < Math.min(tokens.length, after + REACH); at++) {
    const word = wordAt(tokens, at)
    if (CLAUSE_ENDS.has(word) || word === ',') return false
    if (
      (denying.has(word) && /^(?:is|was|been|be|yet|are|were)$/.test(wordAt(tokens, at - 1))) ||
      hedging.has(word) ||
      /^(?:stalled|delayed|vetoed|agenda|question|process|under|depends|matter)$/.test(word)
    )
      return true
  }
  return false
}
