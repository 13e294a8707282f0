/** Several events told by place and date alone: "the summits (Kazakhstan in 2005, China in 2006)", and entries under a heading: "- Dushanbe, March 2018". */
import type { ProposedMeetingType } from '@/extraction/claims'
import type { Sentence } from '@/extraction/sentences'
import { wordAt } from '@/extraction/tokens'
import { groupAfter } from './groups'
import { kindByOffices } from './kind-of'
import type { Memory } from './memory'
import { type Sighting, sightingOf } from './sighting'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { type When, whenOf } from './when'
import type { Place } from './where'
import { verbs } from './words'

interface Entry {
  when: When | undefined
  place: Place | undefined
  from: number
  after: number
}

/** What the entries of a list are. */
export interface Series {
  type: ProposedMeetingType
  states: string[]
  organisation: string | undefined
  year: number | undefined
}

const FILLERS = new Set(['in', 'on', 'at', ',', '(', ')', '-', '–', '—', ':', '|', 'of', 'the', '•'])
const NEAR = 3

/** The pairs of place and date in a stretch, all in the order that most of them have. */
function entriesIn(units: readonly Unit[], withCountries: boolean): Entry[] {
  const [behind, before] = [1, -1].map((step) => entriesAt(units, step, withCountries))
  return (behind?.length ?? 0) >= (before?.length ?? 0) ? (behind ?? []) : (before ?? [])
}

function entriesAt(units: readonly Unit[], step: number, withCountries: boolean): Entry[] {
  const found: Entry[] = []
  for (let at = 0; at < units.length; at++) {
    const place = placeOf(units[at], withCountries)
    if (!place) continue
    for (let next = at + step; Math.abs(next - at) <= NEAR + 1; next += step) {
      const unit = units[next]
      if (!unit) break
      const when = unit.date && unit.date.role === 'on' ? whenOf(unit.date, undefined) : undefined
      if (when) {
        found.push({ when, place, from: Math.min(at, next), after: Math.max(at, next) + 1 })
        break
      }
      const isCountryOf = unit.mention?.kind === 'country' && unit.mention.code === place.country
      if (!FILLERS.has(unit.word) && !isCountryOf) break
    }
  }
  return found
}

function placeOf(unit: Unit | undefined, withCountries: boolean): Place | undefined {
  const mention = unit?.mention
  if (mention?.kind === 'city') return { city: mention.name, country: mention.country }
  return withCountries && mention?.kind === 'country' && mention.form === 'name' ? { country: mention.code } : undefined
}

const ACCESSION = /\b(?:join\w*|acced\w+|accession|admi\w+|members?|membership|partners?|granted|status)\b/
const MANY = new Set(
  'summits meetings conferences sessions forums venues drills exercises rounds editions gatherings talks'.split(' '),
)
const KINDS: ReadonlyMap<string, ProposedMeetingType> = new Map([
  ['summits', 'summit'],
  ['conferences', 'conference'],
  ['forums', 'forum'],
  ['drills', 'exercise'],
  ['exercises', 'exercise'],
])

/** The sightings of a sentence that names an event in the plural and two or more places with their dates. */
export function seriesIn(units: readonly Unit[], triggers: readonly Trigger[], memory: Memory): Sighting[] {
  const word = units.find(({ word: plural }) => MANY.has(plural))?.word
  if (word === undefined) return []
  const isTold = ACCESSION.test(units.map(({ words }) => words).join(' '))
  const entries = entriesIn(units, !isTold)
  if (entries.length < 2) return []
  const trigger = triggers.find(({ type }) => type !== undefined)
  const type =
    KINDS.get(word) ??
    trigger?.type ??
    memory.series?.type ??
    (word === 'venues' || word === 'meetings' ? memory.lastType : undefined)
  if (type === undefined || type === 'bilateral') return []
  const organisation = trigger?.organisation ?? memory.topic
  return entries.map((entry) => entrySighting(entry, units, { type, states: [], organisation, year: undefined }, memory))
}

/** "In 2007, 2013 and 2019", "those of 2010 and 2012": the event took place in each of the years. */
export function inEachYear(units: readonly Unit[], from: number, to: number, sighting: Sighting): Sighting[] {
  const first = units.findIndex(({ date }, at) => at >= from && at < to && date?.grain === 'year' && date.role === 'on')
  if (first < 0 || /^(?:between|from)$/.test(wordOf(units, first - 1))) return [sighting]
  const years: When[] = []
  let at = first
  for (; at < units.length; at++) {
    const { date, word } = units[at] as Unit
    const when = date?.grain === 'year' ? whenOf(date, undefined) : undefined
    if (when?.start.length === 4) years.push(when)
    else if (!/^(?:,|and|in|again|also|&)$/.test(word)) break
  }
  // "In 2019, and in 2020 Russia took over": the last year opens another clause.
  if (units[at]?.mention && units[at - 1]?.date && at - 1 > first && units.slice(0, at).some(({ word }) => verbs.has(word)))
    years.pop()
  if (years.length < 2 || !years.some(({ start }) => start === sighting.when?.start)) return [sighting]
  return years.map((when) => {
    const yearly = sightingOf(sighting)
    yearly.when = when
    yearly.isDefinite = false
    yearly.number = undefined
    return yearly
  })
}

/** A line of its own that prints a year: that of the entries below it. */
export function noteYear({ tokens }: Sentence, memory: Memory): void {
  const year = wordAt(tokens, 0)
  if (!/^(?:19|20)\d\d$/.test(year)) return
  memory.headingYear = Number(year)
  memory.year = memory.headingYear
}

/** An entry of a list under its heading; nothing else than its place, its date and who came. */
export function entryIn(units: readonly Unit[], memory: Memory): Sighting[] {
  const { series } = memory
  if (!series || units.length > 14 || units.some(({ word }) => verbs.has(word))) return []
  const entries = entriesIn(units, false)
  const [entry] = entries
  if (!entry || entries.length > 1) return []
  const behind = units.slice(entry.after)
  const guests = behind.some(({ word }) => word === 'with')
    ? groupAfter(behind, behind.findIndex(({ word }) => word === 'with') + 1)
    : undefined
  const states = [...new Set([...series.states, ...(guests?.states ?? [])])].toSorted()
  const isMore = series.type === 'bilateral' && states.length > 2
  const type = isMore ? kindByOffices(['head-of-state']) : series.type
  return [entrySighting(entry, units, { ...series, type, states }, memory)]
}

/** An entry of which only the name is told: its labels follow. */
export function namedEntry(units: readonly Unit[], series: Series, memory: Memory): Sighting {
  return entrySighting({ when: undefined, place: undefined, from: 0, after: units.length }, units, series, memory)
}

function entrySighting(
  { when, place, from, after }: Entry,
  units: readonly Unit[],
  { type, states, organisation }: Series,
  { sentence }: Pick<Memory, 'sentence'>,
): Sighting {
  const passage: Sighting['passage'] = [units[from]?.start ?? 0, units[after - 1]?.end ?? 0]
  const isOwn = organisation !== undefined
  return sightingOf({ sentence, passage, type, organisation, isOwn, when, place, states, rule: 'meeting-list' })
}

/** What a short line without place and date says of the entries below it. */
export function seriesOf(
  units: readonly Unit[],
  triggers: readonly Trigger[],
  sightings: readonly Sighting[],
): Series | undefined {
  if (units.length > 16 || wordOf(units, units.length - 1) === '.') return undefined
  const year = units.find(({ date }) => date?.grain === 'year')?.date?.start
  const sighting = sightings.find(({ type }) => type !== undefined)
  const type = sighting?.type ?? triggers.find((trigger) => trigger.type !== undefined)?.type
  if (type === undefined) return undefined
  return {
    type,
    states: type === 'bilateral' ? (sighting?.states ?? []) : [],
    organisation: sighting?.organisation ?? triggers[0]?.organisation,
    year: year === undefined ? undefined : Number(year),
  }
}
