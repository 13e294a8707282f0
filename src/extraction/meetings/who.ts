/** Who takes part in a meeting: named as attending, speaking, signing, chairing or hosting (EXTRACTION 13). */
import { add, type Attenders } from './attenders'
import { firstActor, type Group, groupAfter, groupBefore, isEmpty } from './groups'
import { wordClass } from '@/extraction/lexicon'
import { byPhrase, isNoun, PHRASE_STARTS } from './presence'
import { phraseAt, type Unit, wordOf } from './units'
import { eventNouns, verbs } from './words'

const ATTEND = new Set(
  `attend attends attended attending participate participates participated participating address addresses addressed addressing chair chairs chaired chairing
  host hosts hosted hosting preside presides presided presiding join joins joined speak speaks spoke speaking sign signs signed inaugurate inaugurated represented represents represent
  arrived arrives arrive arriving flies flew travels travelled traveled heads headed goes open opened opens sent sends dispatched welcomed welcomes greeted led leads came comes deliver delivered delivers hold holds held organises organised organizes organized took take takes taking sat sits followed came visit visits`.split(
    /\s+/,
  ),
)

/** Words that may say who takes part. */
const ATTENDING = wordClass((word) => ATTEND.has(word) || PHRASE_STARTS.has(word))

const HOSTING = new Set(
  'host hosts hosted hosting hold holds held organises organised organizes organized chair chairs chaired chairing preside presides presided presiding welcomed welcomes'.split(
    ' ',
  ),
)

const NEGATIONS = new Set('not never without refused declined skipped cannot neither nor hardly no'.split(' '))

/** "Participate in the organisation", "take part in the work of the bloc": as members or partners do, at no meeting. */
function isInOrganisation(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < at + 9; next++) {
    const unit = units[next]
    if (unit?.mention?.kind === 'organisation' || (unit?.mention?.kind === 'reference' && unit.mention.to === 'organisation'))
      return !unit.isPossessive && !isNamed(units[next + 1])
    if (!unit || !/^(?:part|in|the|also|as|work|activities|of|an?|partners?|observers?|guests?|)$/.test(unit.word)) return false
  }
  return false
}

const isNamed = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^\p{L}/u.test(unit.word) && !/^(?:as|and|too|since|with)$/.test(unit.word)

/** "The Kyrgyz delegation was headed by". */
function isOfDelegation(units: readonly Unit[], at: number): boolean {
  const before = /^(?:was|were|is|be)$/.test(wordOf(units, at - 1)) ? units[at - 2] : undefined
  return (
    before?.word.startsWith('delegation') === true ||
    (before?.mention?.kind === 'person' && before.mention.office === 'delegation')
  )
}

const SENT = new Set(
  'units troops forces delegation soldiers delegations ministers minister representatives envoys envoy deputy deputies observers officials teams contingents contingent'.split(
    ' ',
  ),
)

const TAKING = new Set(['took', 'take', 'takes', 'taking'])

/** "Took part", "came as a guest", "led the delegation": verbs that say it only with what follows. */
function isAttendance(units: readonly Unit[], at: number, hasEvent: boolean): boolean {
  const word = wordOf(units, at)
  if (/^(?:participat|t(?:ook|ake)|represent)/.test(word) && isInOrganisation(units, at)) return false
  if ((word === 'headed' || word === 'led') && isOfDelegation(units, at)) return true
  const next = wordOf(units, at + 1)
  const third = wordOf(units, at + 2)
  if (TAKING.has(word)) return next === 'part' || (next === 'the' && (third.startsWith('floor') || third.startsWith('chair')))
  if (word === 'came' || word === 'comes') return next === 'as' || next === 'too' || (next === 'to' && third.startsWith('the'))
  if (word === 'led' || word === 'leads') return units.slice(at + 1, at + 6).some(({ words }) => words.includes('delegation'))
  if (word === 'sent' || word === 'sends' || word === 'dispatched')
    return units.slice(at + 1, at + 9).some(({ mention, word: item }) => mention?.kind === 'person' || SENT.has(item))
  if (/^(?:arriv|visit|fl|travel|head|go)/.test(word))
    return hasEvent && / (?:for|to attend|to take|to join|to participate|where) /.test(` ${phraseAt(units, at + 1, 14)} `)
  if (word.startsWith('open')) return true
  if (/^(?:h[eo]ld|organi)/.test(word)) return isOfCountry(units, at)
  const rest = () => phraseAt(units, at + 1, 7)
  if (word === 'followed') return /screen|video|link|remotely/.test(rest())
  if (word.startsWith('sat') || word.startsWith('sit')) return rest().includes('table') || next === 'in'
  if (word.startsWith('deliver')) return /speech|statement|address|remarks|report|keynote/.test(rest())
  if (word.startsWith('join'))
    return (
      !(word === 'joined' && (units[at + 1]?.date ?? (next === 'in' && units[at + 2]?.date))) &&
      !units
        .slice(at + 1, at + 4)
        .some(
          ({ mention }) => mention?.kind === 'organisation' || (mention?.kind === 'reference' && mention.to === 'organisation'),
        ) &&
      !/as a (?:full )?member|the (?:sco|organi[sz]ation|bloc|grouping)/.test(rest())
    )
  if (word.startsWith('sign')) return hasEvent
  return true
}

/** "China is to hold the next summit": said of one country, it is the host. */
function isOfCountry(units: readonly Unit[], at: number): boolean {
  if (/^(?:be|been|being|was|were|is|are|[a-z]+ly|also)$/.test(wordOf(units, at - 1))) return false
  if (!units.slice(at + 1, at + 9).some(({ word }) => eventNouns.has(word))) return false
  const { states, hasPerson } = groupBefore(units, at, { canBeCapital: true })
  return states.length === 1 && !hasPerson
}

/** Those who take part by the verbs and phrases of a stretch of the sentence. */
export function attendersIn(units: readonly Unit[], from: number, to: number, hasEvent: boolean): Attenders {
  const found: Attenders = { states: [], hasSco: false, isHosted: false }
  for (let at = from; at < to; at++) {
    if (!((units[at]?.classes ?? 0) & ATTENDING)) continue
    const word = wordOf(units, at)
    if (ATTEND.has(word) && !isNoun(units, at) && !isNegated(units, at) && isAttendance(units, at, hasEvent))
      byVerb(found, units, at, from)
    else byPhrase(found, units, at, from, hasEvent)
  }
  return found
}

function byVerb(found: Attenders, units: readonly Unit[], at: number, from: number): void {
  const word = wordOf(units, at)
  const by = byAfter(units, at)
  if (by !== undefined) {
    const group = groupAfter(units, by, { isList: true, canBeCapital: word.startsWith('host') })
    add(found, group)
    if (HOSTING.has(word)) setHost(found, group, word)
    if (word === 'represented' || word === 'headed' || word === 'led') add(found, subjectOf(units, at, from))
    return
  }
  if (isPassive(units, at) && word !== 'represented') return
  const subject = subjectOf(units, at, from)
  add(found, subject)
  const colon = word.startsWith('t') ? at + 2 : at + 1
  if (wordOf(units, colon) === ':' && isEmpty(subject)) {
    const listed = groupAfter(units, colon + 1, { isList: true })
    add(found, listed)
    if (HOSTING.has(word)) setHost(found, listed, word)
  }
  if (HOSTING.has(word)) setHost(found, subject, word)
  if (word.startsWith('represent')) add(found, groupAfter(units, at + 1))
  if (word.startsWith('welcome') || word.startsWith('greet')) add(found, groupAfter(units, at + 1, { isList: true }))
}

function setHost(found: Attenders, { states }: Group, word: string): void {
  const [host] = states
  if (host === undefined || states.length > 1) return
  found.host = host
  found.isHosted ||= /^(?:h[eo]|organi)/.test(word)
}

function subjectOf(units: readonly Unit[], at: number, from: number): Group {
  const near = groupBefore(units.slice(from), at - from, { canBeCapital: true })
  if (!isEmpty(near)) return near
  return wordOf(units, at - 1) === 'and' ||
    wordOf(units, at - 2) === 'and' ||
    wordOf(units, at - 1) === 'to' ||
    wordOf(units, at).endsWith('ing')
    ? firstActor(units, at)
    : near
}

function isNegated(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = wordOf(units, back)
    if (NEGATIONS.has(word) || word.endsWith("n't") || word === 'invited' || word === 'invitation') return true
    if (word === ',' || word === 'and') return false
  }
  return false
}

export function isPassive(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--)
    if (['was', 'were', 'be', 'been', 'being', 'is', 'are'].includes(wordOf(units, back))) return wordOf(units, at).endsWith('ed')
  return false
}

function byAfter(units: readonly Unit[], at: number): number | undefined {
  for (let next = at + 1; next <= at + 6; next++) {
    const word = wordOf(units, next)
    if (word === 'by' && /^(?:video|phone|virtual|remote|link|tele)/.test(wordOf(units, next + 1))) return undefined
    if (word === 'by' || (word === 'alongside' && next === at + 1)) return next + 1
    if (verbs.has(word) || word === 'the' || word === 'and' || word === 'with') return undefined
  }
  return undefined
}
