/** Lines of a programme or a notice: "Dates: 18-19 May", "Place: Cholpon-Ata, Kyrgyzstan", "Chair: …". */
import { groupAfter } from './groups'
import type { Meeting } from './sighting'
import { type Unit, wordOf } from './units'
import { whenOf } from './when'
import { placeIn } from './where'

const DATE = new Set('date dates when time opening opens held start starts begins duration'.split(' '))
const PLACE = new Set('place venue where location city'.split(' '))
const PEOPLE = new Set('chair host hosts participants attendees opening papers speakers who'.split(' '))
const LONGEST = 30

const NAME = new Set('name event exercise title format'.split(' '))

/** "Name: Interaction-2024" opens the next entry of a list of such notices. */
export function isName(units: readonly Unit[]): boolean {
  return NAME.has(wordOf(units, 0)) && wordOf(units, 1) === ':' && units.length < LONGEST
}

/** Takes over what a labelled line says of the meeting of which the text speaks; false if it is no such line. */
export function readLabel(units: readonly Unit[], meeting: Meeting, capitals: ReadonlyMap<string, string>): boolean {
  const first = units.findIndex(({ word, mention, date }) => mention !== undefined || date !== undefined || /^\p{L}/u.test(word))
  const label = wordOf(units, first)
  if (units.length > LONGEST || first > 2 || label === '') return false
  const colon = [first + 1, first + 2].find((at) => [':', ']', '–', '-'].includes(wordOf(units, at)))
  const isDated = colon !== undefined && DATE.has(label) && units.some(({ date }) => date)
  if (PEOPLE.has(label) && first >= 0 && !isDated) return addStates(units, meeting, first + 1)
  if (colon === undefined) return false
  if (DATE.has(label)) {
    const date = units.find((unit) => unit.date)?.date
    meeting.when ??= date && whenOf(date, meeting.state)
    const city = units.find(({ mention }) => mention?.kind === 'city')?.mention
    if (city?.kind === 'city') meeting.place ??= { city: city.name, country: city.country }
    return true
  }
  if (!PLACE.has(label)) return false
  const named = [
    {
      start: 0,
      end: 0,
      word: 'in',
      words: 'in',
      classes: 0,
      isCapital: false,
      isPossessive: false,
      mention: undefined,
      second: undefined,
      date: undefined,
    },
    ...units.slice(colon + 1),
  ]
  meeting.place ??= placeIn(named, 0, named.length, capitals)
  return true
}

function addStates(units: readonly Unit[], meeting: Meeting, from: number): boolean {
  const { states } = groupAfter(units, from, { isList: true })
  if (states.length === 0) return false
  meeting.states = [...new Set([...meeting.states, ...states])]
  return true
}
