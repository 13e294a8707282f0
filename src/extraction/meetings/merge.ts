/** Sightings of one meeting become one: the same kind, with dates, places and parties that do not speak against it. */
import type { MeetingState } from '@/domain/contract'
import { areListed, betterWhen, dateAgreement } from './dates-agree'
import { type Sighting, copyOf } from './sighting'

/** A meeting as the text has told it so far. */
export interface Meeting extends Sighting {
  /** The number of the last sentence that spoke of it. */
  last: number
  /** It was named by itself, not only as "it" or "the meeting". */
  sightings: number
  /** On whose sidelines it took place. */
  occasion?: Meeting
}

/** How many of the latest meetings a sighting is compared with: so the time is linear. */
const REMEMBERED = 40

export class Meetings {
  readonly all: Meeting[] = []

  /** Adds a sighting to the meeting that it continues, but not to the one it stands `apart` from, or as a new one; undefined if it neither continues one nor can stand alone. */
  add(sighting: Sighting, apart?: Meeting): Meeting | undefined {
    const known = this.bestFor(sighting, apart)
    if (known) {
      join(known, sighting)
      return known
    }
    const earlier = this.earlierThanMain(sighting)
    if (earlier !== undefined)
      return this.add({ ...sighting, type: earlier.type, organisation: earlier.organisation, isOwn: earlier.isOwn })
    const isOfSco = sighting.isOwn && sighting.organisation === 'SCO' && (sighting.when ?? sighting.place) !== undefined
    const type =
      sighting.type ??
      (sighting.other === undefined ? undefined : this.seriesOf(sighting)?.type) ??
      (isOfSco ? 'other' : undefined)
    if (type === undefined)
      return this.current?.other === 'next' && sighting.when
        ? this.add({ ...sighting, type: this.current.type, organisation: this.current.organisation, isOwn: this.current.isOwn })
        : undefined
    const meeting: Meeting = { ...copyOf(sighting), type, last: sighting.sentence, sightings: 1 }
    this.all.push(meeting)
    return meeting
  }

  /** A sighting that is known to begin a meeting. */
  open(sighting: Sighting): void {
    this.all.push({ ...copyOf(sighting), last: sighting.sentence, sightings: 1 })
  }

  /** The meeting of several that was spoken of last: what "took part" and "chaired it" refer to. */
  get current(): Meeting | undefined {
    let current: Meeting | undefined
    for (let at = this.first; at < this.all.length; at++) {
      const meeting = this.all[at]
      if (!meeting || meeting.type === 'bilateral' || meeting.isVisit || meeting.rule === 'meeting-show') continue
      if (meeting.last >= (current?.last ?? 0)) current = meeting
    }
    return current
  }

  /** From which on meetings are compared. */
  private get first(): number {
    return Math.max(0, this.all.length - REMEMBERED)
  }

  /** Of which meeting it is "the next one" or "its next session": without a noun of the one spoken of last. */
  private seriesOf({ rule }: Sighting): Meeting | undefined {
    return rule === 'meeting-event' ? this.current : this.main
  }

  /** The meeting of several of which the text has told most: of "the next one" it gives the kind. */
  private get main(): Meeting | undefined {
    let main: Meeting | undefined
    for (const meeting of this.all.slice(-REMEMBERED))
      if (meeting.type !== 'bilateral' && meeting.sightings > (main?.sightings ?? 0)) main = meeting
    return main
  }

  /** "The event was held online last year": the same of another year. */
  private earlierThanMain({ type, when, isDefinite, other, states }: Sighting): Meeting | undefined {
    const { main } = this
    if (type !== undefined || other !== undefined || !isDefinite || !when || states.length > 1) return undefined
    if (main?.type === undefined || !main.when || dateAgreement(main.when, when) >= 0) return undefined
    return main.when.start.slice(0, 4) === when.start.slice(0, 4) ? undefined : main
  }

  private bestFor(sighting: Sighting, apart: Meeting | undefined): Meeting | undefined {
    let best: Meeting | undefined
    let bestScore = 0
    for (const meeting of this.all.slice(-REMEMBERED)) {
      const score = meeting === apart ? 0 : likeness(meeting, sighting)
      if (score > bestScore || (score === bestScore && best && score > 0 && meeting.last > best.last)) {
        best = meeting
        bestScore = score
      }
    }
    return best
  }
}

/** How likely a sighting speaks of a meeting; 0 if it cannot. */
function likeness(meeting: Meeting, sighting: Sighting): number {
  if (!isTypeAlike(meeting, sighting) && !isTypeOpen(meeting, sighting)) return 0
  if (meeting.number !== undefined && sighting.number !== undefined && meeting.number !== sighting.number) return 0
  if (sighting.sentence === meeting.last && !sighting.isDefinite && sighting.type !== 'bilateral') return 0
  const dates = dateAgreement(meeting.when, sighting.when)
  if (dates > 1 && sighting.sentence === meeting.last && areListed(meeting.when, sighting.when)) return 0
  const places = placeAgreement(meeting, sighting)
  if (dates < 0 || places < 0) return 0
  if (
    meeting.organisation !== sighting.organisation &&
    meeting.organisation &&
    sighting.organisation &&
    (meeting.isOwn || sighting.isOwn)
  ) {
    if (!(dates > 1 && places > 0)) return 0
  }
  if (meeting.beside !== sighting.beside && sighting.beside === 'summit' && sighting.type === 'summit') return 0
  const parties = partyAgreement(meeting, sighting)
  if (parties < 0) return 0
  if (isOfAnother(meeting, sighting) && dates < 1) return 0
  if (!isStateAlike(meeting, sighting, dates, places)) return 0
  const isNear = sighting.sentence - meeting.last < 4 ? 1 : 0
  const total =
    dates * 3 + places * 2 + parties + isNear + (meeting.number !== undefined && meeting.number === sighting.number ? 2 : 0)
  if (
    total <= 0 &&
    sighting.type !== undefined &&
    !sighting.isDefinite &&
    sighting.type !== 'summit' &&
    sighting.type !== 'heads-of-government'
  )
    return 0
  return 1 + total
}

function isTypeAlike(meeting: Sighting, sighting: Sighting): boolean {
  if (meeting.isVisit !== sighting.isVisit && sighting.type !== 'bilateral') return false
  if (sighting.type === undefined && meeting.type === 'bilateral')
    return !sighting.isOwn && sighting.host === undefined && sighting.states.every((code) => meeting.states.includes(code))
  return sighting.type === undefined || meeting.type === sighting.type
}

const BODIES: ReadonlySet<string> = new Set(['summit', 'heads-of-government', 'security-council', 'ministerial'])

/** "SCO meeting in Tashkent" and "the foreign ministers met in Uzbekistan": what only the one names the other does not gainsay. */
function isTypeOpen(meeting: Sighting, sighting: Sighting): boolean {
  const [generic, other] = meeting.isGeneric ? [meeting, sighting] : [sighting, meeting]
  if (!generic.isGeneric || !BODIES.has(other.type ?? '') || other.other !== undefined) return false
  const isBare = !generic.when && !generic.place
  return isBare || dateAgreement(meeting.when, sighting.when) > 0 || placeAgreement(meeting, sighting) > 0
}

/** "The next summit" is not the one spoken of; what was called the next one may be named so again. */
function isOfAnother(meeting: Meeting, sighting: Sighting): boolean {
  if (sighting.other === undefined) return false
  if (sighting.other === 'next') return meeting.other !== 'next' && meeting.state !== 'planned'
  return meeting.other !== sighting.other
}

function isStateAlike(meeting: Meeting, sighting: Sighting, dates: number, places: number): boolean {
  const [first, second] = [meeting.state, sighting.state]
  if (first === second || first === undefined || second === undefined || dates > 1) return true
  const isOff = (state: MeetingState) => state === 'cancelled' || state === 'postponed'
  if (isOff(first) || isOff(second)) return first !== 'held' && second !== 'held' ? true : dates > 0
  return dates > 0 || places > 0 ? dates > 0 || !sighting.isStateSure || !meeting.isStateSure : !sighting.isStateSure
}

function placeAgreement(
  { place: left, isOnline: leftOnline }: Sighting,
  { place: right, isOnline: rightOnline }: Sighting,
): number {
  if (!left || !right || leftOnline || rightOnline) return 0
  if (left.country !== undefined && right.country !== undefined && left.country !== right.country) return -1
  if (left.city !== undefined && right.city !== undefined) return left.city === right.city ? 2 : -1
  return 1
}

function partyAgreement(meeting: Meeting, sighting: Sighting): number {
  if (sighting.type !== 'bilateral') return 0
  const shared = sighting.states.filter((code) => meeting.states.includes(code)).length
  if (meeting.hasSco !== sighting.hasSco) return -1
  if (sighting.states.length === meeting.states.length) return shared === sighting.states.length ? 1 : -1
  return shared === Math.min(sighting.states.length, meeting.states.length) ? 0 : -1
}

function join(meeting: Meeting, sighting: Sighting): void {
  const isMoved = sighting.state === 'postponed' || meeting.state === 'postponed'
  meeting.when =
    isMoved && sighting.state === 'postponed' ? (sighting.when ?? meeting.when) : betterWhen(meeting.when, sighting.when)
  if (meeting.place?.city === undefined) meeting.place = sighting.place ?? meeting.place
  meeting.spareWhen ??= sighting.spareWhen
  meeting.sparePlace ??= sighting.sparePlace
  meeting.isOnline ||= sighting.isOnline
  meeting.states = [...new Set([...meeting.states, ...sighting.states])]
  meeting.hasSco ||= sighting.hasSco
  meeting.host ??= sighting.host
  meeting.isHosted ||= sighting.isHosted
  meeting.number ??= sighting.number
  meeting.isVisit &&= sighting.isVisit
  if (sighting.isOwn && !meeting.isOwn) {
    meeting.organisation = sighting.organisation
    meeting.isOwn = true
  }
  if (rankOf(sighting.state, sighting.isStateSure) > rankOf(meeting.state, meeting.isStateSure)) {
    meeting.state = sighting.state
    meeting.isStateSure = sighting.isStateSure
  }
  meeting.beside ??= sighting.beside
  if (meeting.isGeneric && !sighting.isGeneric && sighting.type !== undefined) {
    meeting.type = sighting.type
    meeting.isGeneric = false
    meeting.rule = sighting.rule
  }
  if (meeting.rule.endsWith('reference')) meeting.rule = sighting.rule
  meeting.last = sighting.sentence
  meeting.sightings++
}

function rankOf(state: MeetingState | undefined, isSure: boolean): number {
  if (state === undefined) return 0
  return state === 'cancelled' || state === 'postponed' ? 3 : isSure ? 2 : 1
}
