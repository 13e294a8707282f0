/** Which kind of meeting a trigger is: by its words and by who meets. */
import type { ProposedMeetingType } from '@/extraction/claims'
import { isEmpty } from './groups'
import { bodyKind } from './kinds'
import type { Memory } from './memory'
import { type Pair, speaksOfPair, twoCountriesIn, twoIn } from './pairs'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'

export interface Kind {
  type: ProposedMeetingType | undefined
  /** The states of each bilateral. */
  pairs: string[][]
  states: string[]
  hasSco: boolean
  /** Its states take part, few as they are. */
  isAttended: boolean
  /** Who pays a visit: to whom, the place says. */
  visitor: string | undefined
}

/** All kinds are made here, with the same fields in the same order, so that the engine finds them at once. */
export function kindWith(
  { states, hasSco }: Pick<Kind, 'states' | 'hasSco'>,
  type: Kind['type'],
  pairs: Kind['pairs'] = [],
  isAttended = false,
  visitor?: string,
): Kind {
  return { type, pairs, states, hasSco, isAttended, visitor }
}

export const GATHERINGS = new Set(['conference', 'forum', 'exercise', 'show'])

/** Which kind of meeting the trigger is, by its words and by who meets; undefined if it is none. */
export function kindOf(trigger: Trigger, { left, right }: Pair, subject: string, memory: Memory): Kind | undefined {
  const states = [...new Set([...left.states, ...right.states])]
  const hasSco = left.hasSco || right.hasSco
  const none = kindWith({ states, hasSco }, trigger.type)
  if (GATHERINGS.has(trigger.noun)) return none
  const isOfBody = trigger.organisation !== undefined && (isEmpty(right) || trigger.organisation === 'CENTRAL-ASIA')
  const pairs =
    isOfBody || isOfCouncil(trigger) || trigger.isGathering || MORE.test(subject)
      ? []
      : pairsOf(left.states, right.states, hasSco)
  const isTold =
    trigger.kind === 'verb' ||
    trigger.noun === 'talks' ||
    trigger.noun === 'meeting' ||
    trigger.noun === 'visit' ||
    trigger.noun === 'summit' ||
    trigger.noun === 'council'
  if (trigger.kind === 'verb' && trigger.isHosting && right.states.length > 2) return kindWith(none, kindByOffices(right.offices))
  if (isTold && pairs.length > 0 && !/trilateral|three-way|quadrilateral|multilateral/.test(trigger.words))
    return kindWith(none, 'bilateral', pairs)
  const both = states.length === 2 ? states.toSorted() : memory.two
  if (
    both &&
    trigger.organisation === undefined &&
    /\btheir (?:two )?(?:foreign |prime |defen[cs]e )?(?:presidents|leaders|ministers|premiers|heads)\b/.test(trigger.words)
  )
    return kindWith(none, 'bilateral', [both])
  if (MORE.test(subject) && states.length > 1) return kindWith(none, trigger.type ?? bodyKind(subject) ?? 'other', [], true)
  if (trigger.kind === 'verb' && !trigger.isGathering && memory.pair && isSaidOfTwo(subject, memory))
    return kindWith(none, 'bilateral', [memory.pair])
  if (trigger.kind === 'verb') return kindOfVerb(none, subject, { left, right }, memory, trigger.words)
  if (trigger.noun === 'visit') return visitKind(none, left.states, memory)
  if (trigger.type !== undefined) return none
  if (states.length > 2) return kindWith(none, kindByOffices([...left.offices, ...right.offices]))
  if (JOINT.test(trigger.words) && trigger.organisation === undefined && memory.two)
    return kindWith(none, 'bilateral', [memory.two])
  if (
    (trigger.noun === 'meeting' || (trigger.noun === 'talks' && OF_SCO.test(subject))) &&
    (!trigger.isDefinite || trigger.isOwned || trigger.number !== undefined) &&
    BODIES.test(subject) &&
    !/\b(?:two|both) /.test(subject)
  )
    return kindWith(none, bodyKind(subject))
  const two = /^their\b/.test(trigger.words) ? memory.pair : memory.two
  if (speaksOfPair(trigger.words) && two && trigger.other === undefined) return kindWith(none, 'bilateral', [two])
  if (
    trigger.organisation !== undefined &&
    (trigger.noun === 'meeting' || trigger.noun === 'event' || trigger.noun === 'council' || trigger.noun === 'talks')
  )
    return kindWith(none, trigger.isDefinite && !isNamedTalks(trigger) ? undefined : 'other')
  return trigger.isDefinite && trigger.noun !== 'council' ? none : undefined
}

/** "The session of the Council of Foreign Ministers with Iran and Oman": they have come to it. */
const isOfCouncil = ({ kind, type, words }: Trigger): boolean =>
  kind === 'noun' && type !== undefined && /\bcouncil of (?:the )?(?:heads|foreign|defen[cs]e|ministers|national)\b/.test(words)

/** "The fourth India–Central Asia Dialogue": a format of its own. */
const isNamedTalks = ({ noun, number }: Trigger): boolean => noun === 'talks' && number !== undefined

/** A body that two states have together. */
const JOINT = /\binter-?(?:governmental|state)\b|\bjoint (?:\w+ )?(?:commission|committee)\b/

const startsWithSco = (subject: string): boolean =>
  (subject.includes('sco') || subject.includes('shanghai')) &&
  /^(?:.*\b(?:where|when|as|that) )?(?:the )?(?:sco|shanghai co-?operation organi[sz]ation)(?: \( sco \))?(?: ,| of| comprising| is| has|$)/.test(
    subject,
  ) &&
  !/ (?:secretary|secretariat|foreign|defen[cs]e|prime|council|ministers|security)\b/.test(subject.slice(0, 60))

/** Right after talks of two, "the leaders last met" is said of them. */
const THE_TWO =
  /^the (?:leaders|presidents|ministers|foreign ministers|premiers|prime ministers|sides|parties)(?: (?:also|then|had|have|last|previously|earlier|first|will|are|to|next))*$/

const isSaidOfTwo = (subject: string, { sentence, pairedAt, lastType }: Memory): boolean =>
  sentence - pairedAt < 4 &&
  THE_TWO.test(subject) &&
  (lastType !== bodyKind(subject) || / (?:last|previously|earlier|also)$/.test(subject))

const BODIES =
  /\b(?:council|ministers|leaders|presidents|premiers|heads|advis[eo]rs|secretaries|nsas|chiefs|states|coordinators|justices|prosecutors|members)\b/

function kindOfVerb(none: Kind, subject: string, { left, right }: Pair, memory: Memory, body: string): Kind | undefined {
  if (body !== '') return kindWith(none, bodyKind(body))
  if (/ (?:was|were|been|being)(?: \w+)?$/.test(subject) && !isEmpty(right)) return undefined
  if (speaksOfPair(subject) && memory.two && !/\bministers|\bleaders of|\bpremiers of/.test(subject))
    return kindWith(none, 'bilateral', [memory.two])
  if (
    /\b(?:two|both) (?:leaders|presidents|ministers|premiers|heads)$/.test(
      subject.replace(/ (?:will|would|to|are|had|have|were)$/, ''),
    )
  )
    return undefined
  if (startsWithSco(subject))
    return kindWith(none, bodyKind(subject.replace(/^.*?\b(?:comprising|including|led by)\b.*$/, '')) ?? 'summit')
  if (none.states.length > 2)
    return kindWith(none, bodyKind(subject) ?? headsOf(subject) ?? kindByOffices([...left.offices, ...right.offices]))
  if ((left.hasOther || right.hasOther) && none.states.length === 1) return kindWith(none, 'other')
  const type = bodyKind(subject) ?? groupKind(subject)
  if (
    type === undefined &&
    /\bthe (?:council|forum|conference|meeting|session)(?: itself)?$/.test(
      subject.replace(/ (?:is|will|to|are|then|now|also|next|which|that)\b.*$/, ''),
    )
  )
    return none
  if (
    type === undefined &&
    /(?<!\bof (?:the )?)\b(?:sco|shanghai co-?operation organi[sz]ation|shanghai five|grouping|bloc)$/.test(
      subject
        .replaceAll(/[()]/g, '')
        .trim()
        .replace(/ (?:will|would|to|is|are|has|had|have|was|were|then|now)$/, '')
        .trim(),
    )
  )
    return kindWith(none, 'summit')
  return type === undefined || !(BODIES.test(subject) || OF_SCO.test(subject)) ? undefined : kindWith(none, type)
}

/** "The heads of Kazakhstan, China and Russia": of states, where no ministry or delegation is named. */
const headsOf = (subject: string): ProposedMeetingType | undefined =>
  /\bheads of\b(?! (?:the )?delegations?)/.test(subject) ? 'summit' : undefined

/** "Russia, China and three other nations": more than the two that are named. */
const MORE =
  /\b(?:and|plus) (?:\d+|two|three|four|five|six|seven|eight|several|many|other|some) (?:\S+ ){0,3}(?:nations|states|countries|leaders|counterparts|ministers|members|others)\b/

const OF_SCO = /\b(?:sco|shanghai co-?operation)\b/
/** Who meets for the organisation without being one of its councils; those who know rather than decide hold a conference. */
const GROUPS =
  /\b(?:groups?|councils?|committees?|commissions?|board|consortium|network|association|delegations|delegates|representatives|officials|envoys|judges|rectors|mayors|governors|chiefs|directors|auditors|diplomats|generals|officers|commanders|lawmakers|negotiators|institutions|agencies)\b/
const LEARNED =
  /\b(?:experts|scholars|academics|researchers|analysts|scientists|specialists|journalists|entrepreneurs|businessmen|think tanks?)\b/

function groupKind(subject: string): ProposedMeetingType | undefined {
  if (!OF_SCO.test(subject)) return undefined
  if (GROUPS.test(subject)) return 'other'
  return LEARNED.test(subject) ? 'conference' : undefined
}

const PEERS = new Set('counterparts colleagues peers opposites'.split(' '))

/** "Met his SCO counterparts", "chaired a conference of his SCO peers": all who hold the office of the one who is named. */
export function peersKind(units: readonly Unit[], { at }: Trigger, { left, right }: Pair): Kind | undefined {
  const peers = units.findIndex(({ word }, index) => index > at && index < at + 8 && PEERS.has(word))
  if (peers < 0 || !units.slice(at, peers + 5).some(({ mention }) => mention?.kind === 'organisation' && mention.id === 'SCO'))
    return undefined
  const holder = units.slice(0, at).findLast(({ mention }) => mention?.kind === 'person' && mention.office !== undefined)?.mention
  const office = holder?.kind === 'person' && holder.office !== undefined ? [holder.office] : [...left.offices, ...right.offices]
  const type = kindByOffices(office)
  return type === 'other' ? undefined : kindWith({ states: left.states, hasSco: false }, type, [], true)
}

/** Talks of nobody in particular, in a sentence with two persons: theirs. */
export function looseKind(
  units: readonly Unit[],
  { kind, noun, at, isGathering, organisation, words }: Trigger,
  subject: string,
): Kind | undefined {
  if (MORE.test(subject)) return undefined
  if (organisation !== undefined || isGathering || (kind === 'noun' && noun !== 'talks' && noun !== 'meeting')) return undefined
  if (kind === 'verb' && !/^(?:|in|at|on|there|here|and|for|over|to|before|after|[.,;:–—?!-])$/.test(wordOf(units, at + 1)))
    return undefined
  const two = JOINT.test(words) ? twoCountriesIn(units) : bodyKind(subject) === undefined ? twoIn(units, at) : undefined
  return two && kindWith({ states: two, hasSco: false }, 'bilateral', [two])
}

/** The kind of a meeting by those who came to it. */
export function kindByOffices(offices: readonly string[]): ProposedMeetingType {
  const first = offices.includes('head-of-state') ? 'head-of-state' : offices[0]
  if (first === 'head-of-state') return 'summit'
  if (first === 'head-of-government') return 'heads-of-government'
  if (first === 'security-council') return 'security-council'
  return first === 'foreign-minister' || first === 'defence-minister' || first === 'minister' ? 'ministerial' : 'other'
}

function visitKind(none: Kind, [visitor]: readonly string[], { actor }: Memory): Kind | undefined {
  const who = visitor ?? (actor?.states.length === 1 ? actor.states[0] : undefined)
  return who === undefined ? undefined : kindWith(none, 'bilateral', [], false, who)
}

/** "A met B", "A and B met": one meeting of two; "A met B and C": one with each. */
function pairsOf(left: readonly string[], right: readonly string[], hasSco: boolean): string[][] {
  const all = [...new Set([...left, ...right])].toSorted()
  if (all.length === 2) return [all]
  if (all.length === 1 && hasSco) return [all]
  if (left.length === 1 && right.length > 1)
    return right.filter((code) => code !== left[0]).map((code) => [left[0] ?? code, code].toSorted())
  return []
}
