/** The states that stand together as who does something, or to whom: "the presidents of China and Belarus", "Xi and his Kazakh counterpart". */
import { verbs } from './words'
import { phraseAt, type Unit, wordOf } from './units'

/** The states of a group, and whether the SCO itself is in it through one of its officers. */
export interface Group {
  states: string[]
  hasSco: boolean
  hasOther: boolean
  /** Persons stand for their states, not the states' names alone. */
  hasPerson: boolean
  offices: string[]
  /** The first unit of the group and the one after its last. */
  first: number
  after: number
}

const emptyGroup = (at: number): Group => ({
  states: [],
  hasSco: false,
  hasOther: false,
  hasPerson: false,
  offices: [],
  first: at,
  after: at,
})
export const isEmpty = ({ states, hasSco, hasOther }: Group): boolean => states.length === 0 && !hasSco && !hasOther

const PLACE_PREPOSITIONS = new Set(
  'in at to from near into via towards toward against across outside inside around visiting visited visit on over about'.split(
    ' ',
  ),
)
const OFFICIAL = new Set(
  `president presidents minister ministers leader leaders side delegation delegations counterpart counterparts premier officials representatives ambassador envoy delegates hosts host forces troops units guards soldiers servicemen navies militaries armies paratroopers foreign prime defence defense head capital
  coordinators co-ordinators experts scholars envoys diplomats officers contingents contingent teams team athletes artists companies businessmen entrepreneurs scientists representative deputy presidents premiers troop servicewomen personnel participants colleagues`.split(
    /\s+/,
  ),
)
const STOPS = new Set(
  'in on at to for from like whose by during after before ahead following since until that who which where when while whereas but than if as about regarding over amid ; : not also'.split(
    ' ',
  ),
)
const AUXILIARIES = new Set(
  'has have had will would also is are was were be been to jointly then later earlier both separately personally recently just again'.split(
    ' ',
  ),
)

/** "Banks from China and Kazakhstan": whence those come of whom it speaks. */
const isOrigin = (units: readonly Unit[], at: number): boolean =>
  wordOf(units, at - 1) === 'from' &&
  units[at + 2]?.mention?.kind === 'country' &&
  /^(?:,|and)$/.test(wordOf(units, at + 1)) &&
  /[a-z]s$/.test(wordOf(units, at - 2)) &&
  !verbs.has(wordOf(units, at - 2))

/** Adds the state or the organisation for which a unit stands; false if it stands for none here. */
function addUnit(group: Group, units: readonly Unit[], at: number, canBeCapital: boolean, isIntroduced = false): boolean {
  const mention = units[at]?.mention
  if (!mention) return false
  if (mention.kind === 'person') {
    if (mention.country !== undefined) addState(group, mention.country)
    else if (mention.organisation === 'SCO') {
      if (mention.office !== 'secretary-general' && mention.office !== 'deputy' && mention.office !== 'delegation') return false
      group.hasSco = true
    } else if (mention.organisation !== undefined) group.hasOther = true
    else return false
    group.hasPerson = true
    if (mention.office) group.offices.push(mention.office)
    return true
  }
  const isPlace =
    !isIntroduced &&
    !isOrigin(units, at) &&
    (PLACE_PREPOSITIONS.has(wordOf(units, at - 1)) ||
      (wordOf(units, at - 1) === 'the' && PLACE_PREPOSITIONS.has(wordOf(units, at - 2))))
  if (isPlace) return false
  if (mention.kind === 'reference') {
    for (const code of mention.countries) addState(group, code)
    group.hasPerson ||= mention.to !== 'country'
    return mention.countries.length > 0
  }
  if (mention.kind === 'country') {
    if (mention.form === 'adjective' && !units[at]?.second && !OFFICIAL.has(officeAfter(units, at)) && !isPaired(units, at))
      return false
    addState(group, mention.code)
    const second = units[at]?.second
    if (second?.kind === 'country') addState(group, second.code)
    return true
  }
  if (mention.kind === 'city' && mention.isCapital && canBeCapital && wordOf(units, at - 1) !== 'for') {
    addState(group, mention.country)
    return true
  }
  return false
}

/** Units of a list of adjectives: a dozen states, and the commas. */
const LONGEST_LIST = 26
const KINDS_OF_FORCES = new Set('border coast armed special naval air ground land military'.split(' '))

const officeAfter = (units: readonly Unit[], at: number): string =>
  wordOf(units, KINDS_OF_FORCES.has(wordOf(units, at + 1)) ? at + 2 : at + 1)

/** "The Chinese and Russian presidents", "Russian, Indian and Iranian delegations". */
function isPaired(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST_LIST; next++) {
    const word = wordOf(units, next)
    if (OFFICIAL.has(word) || units[next]?.mention?.kind === 'person') return next > at + 1
    if (word !== 'and' && word !== ',' && !KINDS_OF_FORCES.has(word) && units[next]?.mention?.kind !== 'country') return false
  }
  return false
}

function addState(group: Group, code: string): void {
  if (!group.states.includes(code)) group.states.push(code)
}

/** The group that begins at a place: after "with", "between", "by". A `list` may be long, with offices told at length. */
export function groupAfter(units: readonly Unit[], from: number, { isList = false, canBeCapital = false } = {}): Group {
  const group = emptyGroup(from)
  let loose = 0
  for (let at = from; at < units.length; at++) {
    const unit = units[at]
    if (!unit || unit.date) break
    if (group.after > from && !isList && opensClause(units, at)) break
    if (addUnit(group, units, at, canBeCapital, isList && at === from)) {
      group.after = at + 1
      loose = 0
      continue
    }
    if (unit.mention) {
      if (unit.mention.kind === 'city' && !isList) break
      continue
    }
    if (unit.word === 'by' && ['led', 'headed'].includes(wordOf(units, at - 1))) continue
    if (unit.word === 'as' && wordOf(units, at - 1) === 'such') continue
    if (unit.word === 'also' && wordOf(units, at - 1) === 'and') continue
    if (
      isList
        ? stopsList(units, at)
        : STOPS.has(unit.word) ||
          (verbs.has(unit.word) &&
            !unit.isCapital &&
            unit.word !== 'led' &&
            unit.word !== 'headed' &&
            !['his', 'her', 'the', 'their'].includes(wordOf(units, at - 1)))
    )
      break
    if (!unit.isCapital && unit.word.length > 3 && unit.word.endsWith('ing') && !isList) break
    loose = unit.isCapital || unit.word === 'of' || unit.word === 'the' ? loose : loose + 1
    if (loose > (isList ? 14 : 7)) break
  }
  return group
}

/** "A met B, and C met D": the third is not met by the first. */
const opensClause = (units: readonly Unit[], at: number): boolean =>
  units[at]?.mention?.kind === 'person' &&
  /^(?:and|while|,)$/.test(wordOf(units, at - 1)) &&
  /^(?:met|held|hosted|received|visited|had|will|told|said|was|is)$/.test(wordOf(units, at + 1)) &&
  !/^(?:was|is|will be) (?:also |then )?held\b/.test(phraseAt(units, at + 1, 4))

/** "The observers: Belarus and Mongolia": the list goes on. */
const isNamedAfter = (units: readonly Unit[], at: number): boolean =>
  /^(?:country|person)$/.test(units[wordOf(units, at + 1) === 'the' ? at + 2 : at + 1]?.mention?.kind ?? '')

function stopsList(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!unit) return true
  if ((unit.word === ':' && !isNamedAfter(units, at)) || unit.word === 'which' || unit.word === 'where' || unit.word === 'while')
    return true
  return verbs.has(unit.word) && !unit.isCapital
}

/** The group that ends before a place: who does what the verb there says. */
export function groupBefore(units: readonly Unit[], before: number, { canBeCapital = false } = {}): Group {
  const group = emptyGroup(before)
  let isOpen = true
  for (let at = before - 1; at >= 0; at--) {
    const unit = units[at]
    if (!unit) break
    if (addUnit(group, units, at, canBeCapital)) {
      group.first = at
      isOpen = false
      continue
    }
    if (!isOpen && unit.word === 'and' && wordOf(units, at - 1) === ',' && isMet(units, at - 2)) break
    if (unit.date || unit.mention) continue
    if (
      isOpen &&
      (AUXILIARIES.has(unit.word) || PLACE_PREPOSITIONS.has(unit.word) || unit.word === 'who' || unit.word === 'which')
    )
      continue
    if (
      unit.word === ';' ||
      unit.word === ':' ||
      unit.word === 'that' ||
      unit.word === 'where' ||
      unit.word === 'when' ||
      unit.word === 'while'
    )
      break
    if (verbs.has(unit.word) && !unit.isCapital && !(isOpen && AUXILIARIES.has(unit.word))) {
      const relative = isOpen ? relativeBefore(units, at) : undefined
      if (relative === undefined) break
      at = relative
      continue
    }
    if (unit.word === 'also' && wordOf(units, at - 1) === 'and') continue
    if (!isOpen && STOPS.has(unit.word) && unit.word !== 'as' && unit.word !== 'for' && unit.word !== 'to' && unit.word !== 'on')
      break
  }
  group.states.reverse()
  return group
}

/** The object of a verb right before it. */
function isMet(units: readonly Unit[], from: number): boolean {
  let at = from
  while (
    at > 0 &&
    (units[at]?.date || units[at]?.mention?.kind === 'city' || /^(?:on|in|at|here|there)$/.test(wordOf(units, at)))
  )
    at--
  return units[at]?.mention?.kind === 'person' && /^(?:met|received|hosted|welcomed|visited|with)$/.test(wordOf(units, at - 1))
}

/** Where a clause such as ", which holds the chair," begins that parts a verb from who does it. */
function relativeBefore(units: readonly Unit[], at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(1, at - 4); back--) {
    const word = wordOf(units, back)
    if ((word === 'which' || word === 'who') && wordOf(units, back - 1) === ',') return back
    if (verbs.has(word) && !AUXILIARIES.has(word)) return undefined
  }
  return undefined
}

/** The first who are named in the sentence and can act: the subject of verbs that are joined by "and". */
export function firstActor(units: readonly Unit[], before: number): Group {
  for (let at = 0; at < before; at++) {
    const probe = emptyGroup(at)
    if (addUnit(probe, units, at, false)) return groupAfter(units.slice(0, before), at)
  }
  return emptyGroup(before)
}
