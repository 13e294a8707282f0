/** Who speaks in the report of a meeting in a sentence that does not name it: "Iran's vice president called for new routes". */
import type { Sentence } from '@/extraction/sentences'
import { wordAt } from '@/extraction/tokens'

const VOICES = new Set(
  `said stressed noted underlined underscored emphasized emphasised highlighted proposed called urged expressed told added stated thanked reaffirmed reiterated
  warned suggested voiced spoke recalled drew pointed outlined praised hailed advocated informed presented reported refused objected backed supported`.split(
    /\s+/,
  ),
)
const BETWEEN = new Set(['also', 'for', 'then', 'too', 'meanwhile', 'in', 'his', 'her', 'turn', 'part', ','])
/** Those who have come for their state; its ambassador there speaks elsewhere too. */
const ABSENT = new Set(['ambassador', 'other', 'secretary-general'])
const LATEST_START = 3
const REACH = 6

const QUOTES = new Set(['"', '“', '«', "'"])

/** "… is growing," the premier pointed out. */
function quotedIn(tokens: Sentence['tokens'], mentions: Sentence['mentions']): string | undefined {
  const speaker = mentions.at(-1)
  if (speaker?.kind !== 'person' || speaker.name === undefined || ABSENT.has(speaker.office ?? '')) return undefined
  const before = wordAt(tokens, speaker.first - 1)
  const next = wordAt(tokens, speaker.after)
  return (VOICES.has(next) || VOICES.has(before)) && tokens.length - speaker.after < REACH ? speaker.country : undefined
}

/** The state whose officer is the first that a sentence names and says something there, ISO 3166-1 alpha-2. */
export function voiceIn({ tokens, mentions }: Pick<Sentence, 'tokens' | 'mentions'>): string | undefined {
  if (tokens[0] && QUOTES.has(tokens[0].word)) return quotedIn(tokens, mentions)
  const [speaker] = mentions
  if (speaker?.kind !== 'person' || speaker.isFormer || speaker.first > LATEST_START) return undefined
  if (speaker.name === undefined || ABSENT.has(speaker.office ?? '')) return undefined
  for (let at = speaker.after; at < Math.min(tokens.length, speaker.after + REACH); at++) {
    const word = wordAt(tokens, at)
    if (VOICES.has(word)) return speaker.country
    if (!BETWEEN.has(word)) return undefined
  }
  return undefined
}
