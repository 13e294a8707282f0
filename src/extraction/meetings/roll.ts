/** Roll calls: a sentence that names persons of three states or more, or the lines below "those who attended:", says who came to the meeting told of. */
import type { Sentence } from '@/extraction/sentences'
import { groupAfter } from './groups'
import { type Unit, wordOf } from './units'
import { verbs } from './words'

const MANY = 3
/** What several do without coming together for it, or did long ago. */
const ELSEWHERE = new Set(
  'founded established created formed founding phone phoned telephone telephoned message messages congratulated condolences letter letters telegrams wrote'.split(
    ' ',
  ),
)
const COMING = new Set(
  'attended attending attend participants participated participate participating attendees delegations present part following represented came included include includes are'.split(
    ' ',
  ),
)
const OPENS = new Set([':', 'were', 'are', 'included', 'include', 'includes'])
/** Longer ones are no lines of a list. */
const LONGEST_LINE = 40

/** Whether a sentence names persons of several states. */
export function namesMany({ mentions }: Pick<Sentence, 'mentions'>): boolean {
  if (mentions.length < MANY) return false
  const states = new Set<string>()
  for (const mention of mentions) if (mention.kind === 'person' && mention.country !== undefined) states.add(mention.country)
  return states.size >= MANY
}

/** Reads the sentences one after the other; each may go on with the list that the one before it began. */
export class Roll {
  isOpen = false

  /** The states of a line of the list; none if the list is over. */
  line(units: readonly Unit[]): string[] {
    this.isOpen &&= units.length < LONGEST_LINE && !units.some((unit) => isFinite(unit))
    return this.isOpen ? everyone(units) : []
  }

  /** The states of those whom a sentence names as present; `year` is that of the meeting. */
  list(units: readonly Unit[], year: string | undefined): string[] {
    const states = listed(units)
    const isTold = states.length >= MANY && !isElsewhere(units, year)
    this.isOpen = isTold || (OPENS.has(wordOf(units, units.length - 1)) && units.some(({ word }) => COMING.has(word)))
    return isTold ? states : []
  }
}

const isFinite = ({ word, isCapital }: Unit): boolean => verbs.has(word) && !isCapital && word !== 'heads' && word !== 'chair'

function isElsewhere(units: readonly Unit[], year: string | undefined): boolean {
  return units.some(
    ({ word, date }) =>
      ELSEWHERE.has(word) ||
      (date?.start !== undefined && year !== undefined && /^\d/.test(date.start) && !date.start.startsWith(year)),
  )
}

/** The longest list of persons. */
function listed(units: readonly Unit[]): string[] {
  let longest: string[] = []
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.mention?.kind !== 'person') continue
    const group = groupAfter(units, at, { isList: true })
    if (group.hasPerson && group.states.length > longest.length) longest = group.states
    at = Math.max(at, group.after - 1)
  }
  return longest
}

function everyone(units: readonly Unit[]): string[] {
  const states = units.flatMap(({ mention }, at) => {
    if (mention?.kind === 'person' && mention.country !== undefined && !mention.isFormer) return [mention.country]
    const isOf = mention?.kind === 'country' && (at === 0 || wordOf(units, at - 1) === 'of' || wordOf(units, at - 1) === '•')
    return isOf ? [mention.code] : []
  })
  return [...new Set(states)]
}
