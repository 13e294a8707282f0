/** Whether a meeting took place by video. */
import type { Unit } from './units'

const ONLINE =
  /\bvideo ?conferenc\w*|\bvideo-conferenc\w*|\bvideo[ -]?links?\b|\bvia video\b|\bby video\b|\bvirtual(?:ly)?\b|\bonline\b|\bvideo format\b|\bvideoconferencing\b|\bteleconferenc\w*|\bon (?:a |the )?screens?\b|\bremotely\b/

/** Somebody took part by video, which says nothing of the others. */
const ONE_ONLINE =
  /\b(?:took part|participat\w+|address\w*|join\w*|attend\w*|spoke|speaking|deliver\w*|followed)\b.*\b(?:video|online|virtual)/

const ONLINE_STARTS = /^(?:video|virtual|online|screen|remotely|teleconferenc)/

/** Does a stretch of the sentence say that it took place by video? */
export function isOnline(units: readonly Unit[], from: number, to: number): boolean {
  let hasWord = false
  for (let at = from; at < to && !hasWord; at++) {
    const word = units[at]?.words ?? ''
    const letter = word.charCodeAt(0)
    // Words with other first letters need not be looked at: o, r, s, t, v.
    hasWord = (letter === 111 || (letter > 113 && letter < 117) || letter === 118) && ONLINE_STARTS.test(word)
  }
  if (!hasWord) return false
  const words = units
    .slice(from, to)
    .map((unit) => unit.words)
    .join(' ')
  return ONLINE.test(words) && !/\bhybrid\b/.test(words) && !ONE_ONLINE.test(words)
}
