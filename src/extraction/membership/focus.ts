/** Of which organisation a text speaks where it does not name it: the first it named, unless the last sentences were about another. */
import type { Mention, OrganisationMention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import { wordAt } from '@/extraction/tokens'
import type { StatusPhrase } from './status-phrase'

const OURS = 'SCO'
/** Tokens within which the first organisation of a sentence is what the sentence is about. */
const OPENING = 3
const FAR = 12
const TITLE = 12
const TOPICAL =
  /^(?:members?|compris|includ|unit|consist|groups?$|has$|have$|is$|was$|whose|which|observers?|brings|gathers|encompass|expanded|made|grew|now$|currently$)/

/** How many sentences wait for the first that names the SCO. */
const PATIENCE = 80

/** True if the phrase, or "the bloc", at a token of the sentence means the SCO. */
export type IsOurs = (first: number, phrase?: StatusPhrase) => boolean

interface Focus {
  /** Takes note of a sentence; to be asked about it before the next. */
  see: (sentence: Sentence) => void
  isOurs: IsOurs
}

interface FocusedReading {
  read: (sentence: Sentence) => void
  finish: () => void
}

/** Reads each sentence with what is known of the organisation it speaks of; the first ones only when the text has named the SCO, or at the end. */
export function focusedReading(read: (sentence: Sentence, isOurs: IsOurs) => void): FocusedReading {
  let focus: Focus | undefined
  let first: string | undefined
  let waiting: Sentence[] = []
  const begin = (main: string): Focus => {
    const begun = focusOf(main)
    for (const sentence of waiting) {
      begun.see(sentence)
      read(sentence, begun.isOurs)
    }
    waiting = []
    return begun
  }
  return {
    read(sentence: Sentence): void {
      if (!focus) {
        const organisations = sentence.mentions.filter(isOrganisation)
        first ??= organisations[0]?.id
        const isNamed = organisations.some(({ id }) => id === OURS)
        if (!isNamed && waiting.push(sentence) < PATIENCE) return
        focus = begin(isNamed ? OURS : (first ?? OURS))
        if (!isNamed) return
      }
      focus.see(sentence)
      read(sentence, focus.isOurs)
    },
    /** A text that names no organisation at all is taken for one about the SCO. */
    finish(): void {
      focus ??= begin(first ?? OURS)
    },
  }
}

function focusOf(first: string): Focus {
  let main = first
  /** Of which the last heading speaks. */
  let section: string | undefined
  let current: string | undefined
  let block = -1
  const counts = new Map<string, number>()
  let seen: Sentence | undefined
  let named: OrganisationMention[] = []
  return {
    see(sentence) {
      named = sentence.mentions.filter(
        (mention): mention is OrganisationMention => isOrganisation(mention) && !isCompared(sentence, mention),
      )
      seen = sentence
      if (sentence.block !== block) {
        block = sentence.block
        if (sentence.kind === 'text' || sentence.kind === 'heading') current = section ?? main
      }
      if (named.length === 0) return
      for (const { id } of named) counts.set(id, (counts.get(id) ?? 0) + 1)
      if ((counts.get(OURS) ?? 0) > (counts.get(main) ?? 0)) main = OURS
      if (isTitle(sentence)) section = current = named.some(({ id }) => id === OURS) ? OURS : named[0]?.id
      const rival = named.find((mention) => mention.id !== OURS && isTopic(sentence, mention))
      if (rival && !named.some(({ id, first }) => id === OURS && first < rival.first)) current = rival.id
      else if (named.some(({ id }) => id === OURS)) current = OURS
    },
    isOurs(first, phrase) {
      if (phrase && phrase.organisations.length > 0) return phrase.organisations.every((id) => id === OURS)
      if (seen && isOfUnknown(seen, first)) return false
      const nearest = named.findLast((mention) => mention.after <= first)
      if (seen && nearest && isRelative(seen, nearest)) return nearest.id === OURS
      let last: OrganisationMention | undefined
      let isNamed = false
      for (const mention of named) {
        if (mention.after > first || !(mention.id === OURS || (seen && isTopic(seen, mention)))) continue
        last = mention
        isNamed ||= mention.id === OURS
      }
      if (!last) return (current ?? main) === OURS
      return last.id === OURS || (isNamed && first - last.after > FAR)
    },
  }
}

function isOrganisation(mention: Mention): mention is OrganisationMention {
  return mention.kind === 'organisation'
}

/** "The Baltic Assembly, whose observers": of a body that nothing knows. */
function isOfUnknown({ tokens, mentions }: Sentence, first: number): boolean {
  const at = wordAt(tokens, first) === 'whose' ? first : first - 1
  if (wordAt(tokens, at) !== 'whose') return false
  const last = wordAt(tokens, at - 1) === ',' ? at - 2 : at - 1
  return tokens[last]?.isCapital === true && !mentions.some(({ first: from, after }) => from <= last && last < after)
}

/** "ASEAN, of which it is a member". */
function isRelative({ tokens }: Sentence, { after }: OrganisationMention): boolean {
  const comma = wordAt(tokens, after) === ',' ? after + 1 : after
  return /^(?:of|to|in)$/.test(wordAt(tokens, comma)) && wordAt(tokens, comma + 1) === 'which'
}

/** "Unlike the SCO". */
function isCompared({ tokens }: Sentence, { first }: OrganisationMention): boolean {
  const before = wordAt(tokens, first - 1) === 'the' ? first - 2 : first - 1
  return /^(?:unlike|than|versus|like)$/.test(wordAt(tokens, before))
}

/** A heading, or a line so short that it is one. */
function isTitle({ kind, tokens }: Sentence): boolean {
  return (
    kind === 'heading' ||
    (tokens.length < TITLE && !tokens.some(({ word }) => /^(?:[.,:;|]|is|are|was|has|have|met|in|at|will)$/.test(word)))
  )
}

const BRACKETS = new Set(['(', ')', ','])
/** Behind one of a list. */
const LISTING = new Set([',', 'and', '&', 'or', ')', '/'])

/** Whether a sentence speaks of an organisation and does not only name it among others ("the UN, the CIS and the SCO took part"). */
function isTopic({ tokens, mentions }: Sentence, { first, after }: OrganisationMention): boolean {
  if (tokens[after - 1]?.isPossessive) return true
  let next = after
  while (next < after + 4 && BRACKETS.has(wordAt(tokens, next))) next++
  const word = wordAt(tokens, next)
  if (TOPICAL.test(word) || (word === 'to' && wordAt(tokens, next + 1) === 'whose')) return true
  // At the beginning, if no list begins there; or explained by an apposition ("SAARC, the group of eight").
  const follow = wordAt(tokens, after)
  if (
    follow === ',' &&
    /^(?:the|a|an)$/.test(wordAt(tokens, after + 1)) &&
    !mentions.some((mention) => mention.first === after + 2)
  )
    return true
  if (first < OPENING && wordAt(tokens, after) === ',' && /^(?:unlike|like)$/.test(wordAt(tokens, after + 1))) return true
  return first < OPENING && !LISTING.has(follow)
}
