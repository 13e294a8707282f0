/** Who takes part because something is done or said there, or because it is for the meeting that they came. */
import { add, type Attenders } from './attenders'
import { type Group, groupAfter, groupBefore } from './groups'
import type { Trigger } from './triggers'
import { type Unit, wordOf } from './units'
import { isPassive } from './who'
import { speechVerbs, verbs } from './words'

/** Words after which "at the summit" says where a document or a decision was made, not who was there. */
const BECOMING = new Set(
  'became become becomes joined join joins admitted granted accepted accession entry membership membership approved discussed'.split(
    ' ',
  ),
)

/** What two states do only by those whom they have sent. */
const SIGNING = new Set('sign signed signs exchanged concluded inked agreed'.split(' '))

const OCCASION = new Set('at during in'.split(' '))

/** Who does something at it: "said at the session", "told the summit", "At the summit the Belarusian president …". */
export function speakersAt(units: readonly Unit[], trigger: Trigger): Attenders {
  const found: Attenders = { states: [], hasSco: false, isHosted: false }
  const before = wordOf(units, trigger.from - 1)
  if (before === 'for') {
    const group = goerBefore(units, trigger.from - 1)
    if (group) add(found, group)
    return found
  }
  if (speechVerbs.has(before)) add(found, groupBefore(units, trigger.from - 1))
  if (!OCCASION.has(before) && before !== 'to') return found
  const verb = verbBefore(units, trigger.from)
  if (verb !== undefined) {
    const group = groupBefore(units, verb)
    const isDoer = group.hasPerson || (group.states.length === 2 && SIGNING.has(wordOf(units, verb)))
    if (before !== 'in' && before !== 'to' && isDoer && !BECOMING.has(wordOf(units, verb)) && !isPassive(units, verb))
      add(found, group)
    else if (
      ['speech', 'address', 'remarks', 'statement'].some((word) =>
        units.slice(verb, trigger.from).some((unit) => unit.word === word),
      ) &&
      group.hasPerson
    )
      add(found, group)
    if (verb > 1 || group.states.length > 0) return found
  }
  if (before !== 'to') addActorAfter(found, units, trigger)
  return found
}

const GOING = new Set(
  'is was are were will remains stays arrived arrives came comes went goes going gone travels travelled traveled flew flies visits visited landed left leaves departed departs heads headed'.split(
    ' ',
  ),
)

/** "Is in China for the meeting", "went to Astana for the summit": who goes there takes part. */
function goerBefore(units: readonly Unit[], before: number): Group | undefined {
  for (let at = before - 1; at >= Math.max(0, before - 12); at--) {
    const word = wordOf(units, at)
    if (word === ';' || word === 'that') return undefined
    if (GOING.has(word)) {
      const isBound =
        /^(?:left|leaves|depart|head)/.test(word) ||
        units.slice(at, before).some(({ word: item }) => item === 'in' || item === 'to' || item === 'here' || item === 'for')
      const group = groupBefore(units, at)
      return isBound && group.hasPerson ? group : undefined
    }
    if (verbs.has(word)) return undefined
  }
  return undefined
}

function verbBefore(units: readonly Unit[], from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 14); at--) {
    const word = wordOf(units, at)
    if (word === ';' || word === 'which' || word === 'where') return undefined
    if ((word === 'was' || word === 'is') && wordOf(units, at - 1) === 'it') return undefined
    if (
      verbs.has(word) ||
      word === 'put' ||
      /^(?:presented|unveiled|offered|suggested|backed|raised|outlined|put|met)$/.test(word)
    )
      return at
  }
  return undefined
}

/** "At the summit in Bishkek, Pakistan took over the chair". */
function addActorAfter(found: Attenders, units: readonly Unit[], { after }: Trigger): void {
  for (let at = after; at < Math.min(units.length, after + 14); at++) {
    const unit = units[at]
    const mention = unit?.mention
    const isSubject = !['with', 'by', 'of', 'to', 'in', 'at', 'between'].includes(wordOf(units, at - 1)) && !unit?.isPossessive
    if (isSubject && (mention?.kind === 'person' || (mention?.kind === 'country' && mention.form === 'name'))) {
      const group = groupAfter(units, at)
      if (
        group.hasPerson ||
        !units.slice(group.after, group.after + 4).some(({ word }) => BECOMING.has(word) || word === 'was' || word === 'were')
      )
        add(found, group)
      return
    }
    if (verbs.has(wordOf(units, at))) return
  }
}
