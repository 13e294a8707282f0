/** Whether a sentence says that a status is held, or only that it is wished for, to come, denied or gone. */
import type { Token } from '@/extraction/tokens'
import type { Chunk } from './chunks'
import { bygone, denying, hedging } from './words'

const REPORTING = new Set('said says noted stressed told recalled added stated explained reported pointed'.split(' '))
const CLAUSE_ENDS = new Set([';', ':', 'but', 'while', 'whereas', 'although', 'though', 'whilst', '.', '|'])
const DECIDED = /^(?:decided|decision|resolved|voted|decisions|decides)$/
const ABOUT_TO = /^(?:set|due|going|about|bound|slated|way|yet)$/
const FIRST_TO =
  /^(?:latest|newest|last|only|country|state|nation|members?|states|countries|nations|one|\w+th|first|second|third|republic|expanded|enlarged|grew|grown|expands)$/
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
      const word = tokens[at]?.word ?? ''
      if (
        (denying.has(word) && !isLeftOver(tokens, at)) ||
        (hedging.has(word) && !isHarmless(tokens, at)) ||
        isInfinitive(tokens, at)
      )
        certainty = 'hedged'
      else if (certainty === 'stated' && bygone.has(word)) certainty = 'past'
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

/** What stands before in the same clause: "if", "the bid of", "supports". */
export function isHedgedBefore(tokens: readonly Token[], first: number): boolean {
  if (/^(?:were|had|should)$/.test(tokens[0]?.word ?? '') && first < LONGEST_CLAUSE) return true
  for (let at = first - 1; at >= 0 && at > first - LONGEST_CLAUSE; at--) {
    const word = tokens[at]?.word ?? ''
    if (CLAUSE_ENDS.has(word) || (word === 'and' && tokens[at - 1]?.word === ',')) return false
    if (word === ',' && !isContinued(tokens, at)) return false
    if (hedging.has(word) && !isHarmless(tokens, at)) return true
    if (
      (word === 'not' && !isLeftOver(tokens, at)) ||
      (word === 'no' && tokens[at + 1]?.word !== ',') ||
      word === 'never' ||
      word === 'neither' ||
      word === 'nor' ||
      word === 'without'
    )
      return true
  }
  return false
}

/** "Iran, India and Pakistan": a comma that ends no clause. */
function isContinued(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma + 1]?.isCapital === true && tokens[comma - 1]?.isCapital === true
}

/** "Two are left", "not only". */
function isLeftOver(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word === 'not' && tokens.slice(at + 1, at + NOT_BUT).some(({ word }) => word === 'but')) return true
  if (tokens[at]?.word === 'not') return /^(?:only|just|merely|simply)$/.test(tokens[at + 1]?.word ?? '')
  return tokens[at]?.word === 'left' && /^(?:is|are)$/.test(tokens[at - 1]?.word ?? '')
}

function isHarmless(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const next = tokens[at + 1]
  // The month; "the start of"; "no longer" is in `denying`; "can be proud".
  if (word === 'may') return tokens[at]?.isCapital === true && at > 0
  if (
    /^(?:process|procedures?)$/.test(word) &&
    tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:complet|finish|conclud)/.test(token.word))
  )
    return true
  if (word === 'need' || word === 'line' || word === 'path' || word === 'road')
    return word === 'road' || word === 'path' ? next?.isCapital === true : false
  return false
}

function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (
    DECIDED.test(tokens[at - 2]?.word ?? '') &&
    /^(?:grant|give|award|accept|admit|upgrade|elevate|raise|make|confer)$/.test(word)
  )
    return false
  // "The ninth country to join" has joined.
  if (tokens[at - 1]?.word === 'to' && ABOUT_TO.test(tokens[at - 2]?.word ?? '')) return true
  if (/^(?:course|track)$/.test(word) && tokens[at - 1]?.word === 'on') return true
  if (/^(?:way|door|threshold|verge|brink|chances?)$/.test(word) && /^(?:to|of)$/.test(tokens[at + 1]?.word ?? '')) return true
  if (tokens[at - 1]?.word !== 'to' || FIRST_TO.test(tokens[at - 2]?.word ?? '')) return false
  return /^(?:be|become|join|accede|enter|obtain|receive|gain|get|acquire|secure|achieve|admit|accept|grant|give|have|hold|upgrade|raise|promote|include|expand|win|elevate)$/.test(
    word,
  )
}

/** Plain past, which a report of someone's words does not make bygone: "said that it was a member". */
export function isReported(tokens: readonly Token[], first: number): boolean {
  for (let at = Math.max(0, first - LONGEST_CLAUSE); at < first; at++) if (REPORTING.has(tokens[at]?.word ?? '')) return true
  return false
}

const DONE =
  /^(?:completed?s?|completion|formali[sz]ed|finali[sz]ed|concluded|effect|place|welcomed|marked|celebrated|approved|ratified|sealed|confirmed|official|following|followed|after|since|with|upon|through|thanks|brought|brings|expanded|increased|enlarged|grew|raised)$/
const UNDONE =
  /^(?:terms|conditions|timetable|date|agenda|question|issue|on|about|towards|regarding|concerning|prospects?|possible|eventual|future|documents?|track|accelerate|speed|facilitate|delayed?|stalled|final|draft)$/
const REACH = 9

/** Whether the words around an accession say that it has taken place, or at least nothing else where that is likely. */
export function isDone(tokens: readonly Token[], first: number, after: number, isLikely: boolean): boolean {
  let hasDone = isLikely || isDecided(tokens, first)
  for (let at = Math.max(0, first - REACH); at < Math.min(tokens.length, after + REACH); at++) {
    if (at >= first && at < after) continue
    const word = tokens[at]?.word ?? ''
    if (hedging.has(word) && !isHarmless(tokens, at)) return false
    if (
      at < first
        ? (UNDONE.test(word) && word !== 'on') || (word === 'on' && at >= first - 2 && !isDecided(tokens, first))
        : /^(?:agenda|question|track)$/.test(word)
    )
      return false
    if (DONE.test(word) || /^20[0-2]\d$/.test(word)) hasDone = true
  }
  return hasDone
}

/** "Signed the decision on". */
function isDecided(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - REACH), first).map(({ word }) => word)
  return (
    before.some((word) => /^(?:decisions?|resolutions?)$/.test(word)) &&
    before.some((word) => /^(?:sign(?:ed|s)?|adopt(?:ed|s)?|approved|made|took|taken|passed|announced)$/.test(word))
  )
}

/** "Rather than a member", "besides the observers". */
export function isExceptedBefore(tokens: readonly Token[], first: number): boolean {
  return tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ word }) => /^(?:than|not|unlike|besides|except|barring|apart|without|no|never|neither|nor|addition)$/.test(word))
}

/** What follows in the clause leaves it open: "Iran's membership is still blocked". */
export function isOpenAfter(tokens: readonly Token[], after: number): boolean {
  for (let at = after; at < Math.min(tokens.length, after + REACH); at++) {
    const word = tokens[at]?.word ?? ''
    if (CLAUSE_ENDS.has(word) || word === ',') return false
    if (
      (denying.has(word) && /^(?:is|was|been|be|yet|are|were)$/.test(tokens[at - 1]?.word ?? '')) ||
      hedging.has(word) ||
      /^(?:stalled|delayed|vetoed|agenda|question|process|under|depends|matter)$/.test(word)
    )
      return true
  }
  return false
}
