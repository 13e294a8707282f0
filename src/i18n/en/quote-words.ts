/** Numbers, names and hedges as a newspaper writes them; what the sentences to quote have in common. */
import type { CountSubject, MeetingType, Status, StatusClaim, When } from '@/domain/contract'
import type { Hedge, ListedMeeting } from '@/domain/export/quote-words'
import { type PluralForms, formOf, formatList, formatNumber, formatWhen } from '@/i18n/format'
import { oneOf, statesOf } from './standing-words'

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** `three`, `14` */
export function inWords(count: number): string {
  return smallNumbers[count] ?? formatNumber(count)
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** `eight members` */
export function counted(count: number, forms: PluralForms): string {
  return `${inWords(count)} ${formOf(count, forms)}`
}

const otherSubjects: Record<Exclude<CountSubject, Status>, { one: string; other: string }> = {
  founder: { one: 'founder', other: 'founders' },
  'members-and-partners': { one: 'member or partner', other: 'members and partners together' },
  'forum-countries': { one: 'country at a forum', other: 'countries at a forum' },
}

export function countedAs(count: number, of: CountSubject): string {
  return counted(count, { ...statesOf, ...otherSubjects }[of])
}

const withArticle = new Set(['Maldives', 'United Arab Emirates', 'United States', 'Philippines', 'Netherlands', 'United Kingdom'])

export function named(name: string): string {
  return withArticle.has(name) ? `the ${name}` : name
}

export function organisation(name: string, abbreviation: string | undefined): string {
  return `${/ /.test(name) && abbreviation !== undefined ? 'the ' : ''}${name}${abbreviation === undefined ? '' : ` (${abbreviation})`}`
}

/** `on 4 July 2024`, `from 3 to 4 July 2024`, `in June 2021`, `some time between …` */
export function dated(when: Pick<When, 'edtf'>): string {
  const words = formatWhen(when)
  if (/^(about|probably|perhaps|since|until)\b/.test(words)) return words
  const [from, to] = when.edtf.split('/')
  if (to !== undefined)
    return from?.length === 10 && to.length === 10 ? `on ${words}` : `between ${words.replace(' to ', ' and ')}`
  return `${/^\d{4}-\d{2}-\d{2}/.test(when.edtf) ? 'on' : 'in'} ${words}`
}

/** `named on 17 May 2019 (Asia-Plus)` */
export function lastWord({ when, isInferred, publishers }: Extract<Hedge, { kind: 'carried' }>): string {
  return `${isInferred ? `inferred for ${formatWhen(when)}` : `named ${dated(when)}`} (${formatList(publishers)})`
}

/** `as last named on 17 May 2019 (Asia-Plus)` */
export function hedged(hedge: Hedge): string {
  return hedge.kind === 'inferred' ? 'by inference' : `as last ${lastWord(hedge)}`
}

/** What is reported by poor sources alone is said to be reported. */
function reported(claim: StatusClaim, what: string): string {
  return claim.confidence === 'low' ? `reportedly ${what}` : what
}

export const dayInferred = ' (the day is inferred)'
const dateInferred = ' (the date is inferred)'

export function inferred(claim: StatusClaim): string {
  if (claim.basis !== 'inferred') return ''
  return claim.when.edtf.length === 10 ? dayInferred : dateInferred
}

/** What was done, in words that `had`, `and` or a full stop may follow: `become a member on 4 July 2024`. */
export function done(claim: StatusClaim, tense: 'past' | 'perfect'): string {
  const one = oneOf[claim.status]
  const as = claim.kind === 'snapshot' || claim.stage === undefined ? 'listed' : claim.stage
  const became = `${tense === 'past' ? 'became' : 'become'} ${one}`
  const verbs: Record<typeof as, string> = {
    listed: `${tense === 'past' ? 'was' : 'been'} named as ${one}`,
    founded: `helped to found the ${claim.status === 'shanghai-five' ? 'Shanghai Five' : 'SCO'}`,
    applied: `applied to become ${one}`,
    agreed: `been accepted in principle as ${one}`,
    started: `${tense === 'past' ? 'began' : 'begun'} the procedure to become ${one}`,
    decided: became,
    merged: `${became} when observers and dialogue partners were merged into one category`,
    signed: `signed the memorandum of ${one}`,
    approved: `approved the memorandum of ${one} at home`,
    dormant: `ceased to take part in practice`,
    ended: `ceased to be ${one}`,
  }
  return `${reported(claim, verbs[as])} ${dated(claim.when)}${inferred(claim)}`
}

/** Titles that begin so are common nouns, and take an article within a sentence. */
const COMMON =
  /^(\d+(st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Sixteenth|Meeting|Joint meeting|Special|Summit|State visit|Council|Visit|Signing|Founding|Adoption|Observation|Exercise(?!-)|High-Level|Inter-party|SCO)\b/

/** Of these the first word is a name. */
const NAMED = /^(\d|SCO|High-Level|Council)/

/** `the 24th summit of the SCO in Astana (3–4 July 2024)` */
export function meetingName({ title, type, when, isInferred, place }: ListedMeeting): string {
  const remarks = [...(when ? [formatWhen(when)] : []), ...(isInferred ? ['date inferred'] : [])]
  return `${titleInSentence(title, type)}${place === undefined ? '' : ` ${at(place)}`}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`
}

/** `in Astana`; what is no town takes another word. */
function at(place: string): string {
  if (place.endsWith('Peninsula')) return `on the ${place}`
  return /\b(border|ground)\b/.test(place) ? `at the ${place}` : `in ${place}`
}

function titleInSentence(title: string, type: MeetingType): string {
  if (COMMON.test(title)) return `the ${NAMED.test(title) ? title : lowered(title)}`
  // A headline is no name.
  if (/ receives /.test(title)) return `the event “${title}”`
  return type === 'bilateral' && title.includes(' and ') ? `the meeting of ${title}` : title
}
