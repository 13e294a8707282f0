/** Which kind of meeting it is, by the words that say who meets (EXTRACTION 14). */
import type { ProposedMeetingType } from '@/extraction/claims'
import type { NounKind } from './words'

/** Tried in this order on the words of the event and of who meets there. */
const bodies: readonly [ProposedMeetingType, RegExp][] = [
  [
    'other',
    /\bcoordinators?\b|\bco-ordinators?\b|\banti-?terror(?:ist|ism)? structure\b|\brats\b|\bdeput(?:y|ies)\b|\bexpert groups?\b|\bworking groups?\b|\bbusiness council\b|\binterbank\b|\bparliament|\bspeakers\b/,
  ],
  [
    'security-council',
    /\bsecurity councils?\b|\bsecurity advis[eo]rs?\b|\bnsas?\b|\bsecretaries of security\b|\bsecurity (?:chiefs|secretaries)\b|\badvis[eo]rs? (?:on|for) national security\b/,
  ],
  [
    'heads-of-government',
    /\bheads? of governments?\b|\bgovernment heads\b|\bprime ministers?\b|\bprime ministerial\b|\bpremiers\b|\bheads of (?:the )?cabinets?\b|\bchg\b|\bheads of government council\b/,
  ],
  [
    'ministerial',
    /\bministers?\b|\bministerial\b|\bcfm\b|\bdefen[cs]e (?:chiefs|heads)\b|\bheads of (?:the )?(?:\w+ ){0,4}ministries\b/,
  ],
  [
    'summit',
    /\bheads? of (?:the )?(?:sco |member |all |participating )*states?\b|\bheads of the states\b|\bleaders\b|\bpresidents\b|\bchs\b|\bhsc\b|\bsco (?:plus|\+)|\bsummits?\b|\bheads of the member\b/,
  ],
]

const courts =
  /\bchief justices?\b|\bcourts?\b|\bprosecutors?\b|\bheads of (?:the )?(?:\w+ ){0,3}(?:agenc|departments|services|structures|administrations|authorities)/

/** The kind by the words of those who meet; undefined if they do not say. */
export function bodyKind(words: string): ProposedMeetingType | undefined {
  if (courts.test(words)) return 'other'
  return bodies.find(([, pattern]) => pattern.test(words))?.[0]
}

/** The kind of an event by its noun and the words around it. */
export function eventKind(noun: NounKind, words: string): ProposedMeetingType | undefined {
  if (noun === 'exercise') return 'exercise'
  if (noun === 'show') return 'other'
  if (noun === 'summit') return /\b(?:business|media|youth|women|security) summit/.test(words) ? 'conference' : 'summit'
  if (noun === 'forum' || /\bforum\b/.test(words)) return 'forum'
  if (noun === 'conference') {
    const heads = /\bvideo ?-?conference of /.test(words) ? bodyKind(words.replace(/^.*?\bconference of /, '')) : undefined
    if (heads !== undefined) return heads
    return bodyKind(words.replace(/\bconference\b.*/, '')) === 'ministerial' ? 'ministerial' : 'conference'
  }
  if (/\bround ?tables?\b/.test(words)) return 'conference'
  return bodyKind(words)
}
