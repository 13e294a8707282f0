/** Which kind of meeting it is, by the words that say who meets (EXTRACTION 14). */
import type { ProposedMeetingType } from '@/extraction/claims'
import type { NounKind } from './words'

/** Tried in this order on the words of the event and of who meets there. */
const bodies: readonly [ProposedMeetingType, RegExp][] = [
  [
    'other',
    /\bcoordinators?\b|\bco-ordinators?\b|\banti-?terror(?:ist|ism)? structure\b|\brats\b|\bdeput(?:y|ies)\b|\b(?:expert|working|contact) groups?\b|\bbusiness council\b|\binterbank\b|\bparliament|\bspeakers\b/,
  ],
  [
    'security-council',
    /\bsecurity councils?\b|\bsecurity advis[eo]rs?\b|\bnsas?\b|\bsecretaries of security\b|\bsecurity (?:chiefs|secretaries)\b|\badvis[eo]rs? (?:on|for) national security\b|\btop security officials\b/,
  ],
  [
    'heads-of-government',
    /\bheads?[ -]of[ -]governments?\b|\bgovernment (?:heads|leaders|chiefs)\b|\bleaders of governments?\b|\bprime ministers?\b|\bprime ministerial\b|\bpremiers\b|\bheads of (?:the )?cabinets?\b|\bchg\b|\bheads of government council\b/,
  ],
  [
    'ministerial',
    /\bministers?\b|\bministerial\b|\btop diplomats\b|\bcfm\b|\bdefen[cs]e (?:chiefs|heads)\b|\bheads of (?:the )?(?:\w+ ){0,4}ministries\b/,
  ],
  [
    'summit',
    /\bheads?[ -]of[ -](?:the )?(?:sco |member |all |participating )*(?:states?|countries|nations)\b|\bheads of the states\b|\bleaders\b|\bpresidents\b|\bcouncils? of (?:the )?heads\b|\bchs\b|\bhsc\b|\bsco (?:plus|\+)|\bsummits?\b|\bheads of the member\b/,
  ],
]

/** Heads of whatever is neither a state nor a government: courts, agencies, banks, auditors. */
const offices =
  /\bchief justices?\b|\bcourts?\b|\bprosecutors?\b|\bheads of (?:the )?(?:\S+ ){0,3}(?:agenc|bod(?:y|ies)\b|departments|services|structures|administrations|authorities|institutions|offices|committees|commissions|councils|regions|banks|chambers|academies|universities|sais?\b)/

/** Texts say the same few words again and again of those who meet. */
const LARGEST = 2_000
const kept = new Map<string, ProposedMeetingType | undefined>()

/** The kind by the words of those who meet; undefined if they do not say. */
export function bodyKind(words: string): ProposedMeetingType | undefined {
  const known = kept.get(words)
  if (known !== undefined || kept.has(words)) return known
  if (kept.size >= LARGEST) kept.clear()
  const kind = offices.test(words) ? 'other' : bodies.find(([, pattern]) => pattern.test(words))?.[0]
  kept.set(words, kind)
  return kind
}

/** "The summit of defence ministers", "a business summit": only what leaders hold is one. */
function summitKind(words: string): ProposedMeetingType {
  if (/\b(?:business|media|youth|women'?s?|security|investment|energy|tourism|cyber) summit/.test(words)) return 'conference'
  const body = bodyKind(words)
  return body === undefined || body === 'other' ? 'summit' : body
}

/** The kind of an event by its noun and the words around it. */
export function eventKind(noun: NounKind, words: string): ProposedMeetingType | undefined {
  if (noun === 'exercise') return 'exercise'
  if (noun === 'show') return 'other'
  if (noun === 'summit') return summitKind(words)
  if (noun === 'forum' || /\bforum\b/.test(words)) return 'forum'
  if (noun === 'conference') {
    const heads = /\bconference of /.test(words) ? bodyKind(words.replace(/^.*?\bconference of /, '')) : undefined
    if (heads !== undefined && heads !== 'other') return heads
    return bodyKind(words.replace(/\bconference\b.*/, '')) === 'ministerial' ? 'ministerial' : 'conference'
  }
  if (/\bround ?tables?\b/.test(words)) return 'conference'
  return bodyKind(words)
}
