/** Sightings of one meeting become one: the same kind, with dates, places and parties that do not speak against it. */
import type { MeetingState } from '@/domain/contract'
import { betterWhen, dateAgreement } from './dates-agree'
import { likeness } from './likeness'
import { type Meeting, type Sighting, sightingOf } from './sighting'

/** How many of the latest meetings a sighting is compared with: so the time is linear. */
const REMEMBERED = 40

export class Meetings {
  readonly all: Meeting[] = []

  /** Adds a sighting to the meeting that it continues, but not to the one it stands `apart` from, or as a new one; undefined if it neither continues one nor can stand alone. */
  add(sighting: Sighting, apart?: Meeting): Meeting | undefined {
    const known = this.bestFor(sighting, apart) ?? (isBare(sighting) ? this.bestFor(likeOf(sighting), apart) : undefined)
    if (known) {
      join(known, sighting)
      return known
    }
    const earlier = this.earlierThanMain(sighting)
    if (earlier !== undefined) return this.add(likeOf(sighting, earlier))
    const isOfSco = sighting.isOwn && sighting.organisation === 'SCO' && (sighting.when ?? sighting.place) !== undefined
    const isOther = sighting.other !== undefined || sighting.number !== undefined
    const series = !isOther
      ? undefined
      : sighting.type === undefined
        ? (this.seriesOf(sighting) ?? this.pairBefore(sighting))
        : this.likeBefore(sighting)
    const type = sighting.type ?? series?.type ?? (isOfSco ? 'other' : undefined)
    if (type === undefined) {
      const { current } = this
      return current?.other === 'next' && sighting.when ? this.add(likeOf(sighting, current)) : undefined
    }
    const meeting = sightingOf(sighting)
    meeting.type = type
    if (series?.type === 'bilateral' && sighting.type === undefined) meeting.states = series.states
    if (series && !sighting.isOwn) {
      meeting.organisation = series.organisation
      meeting.isOwn = series.isOwn
    }
    this.all.push(meeting)
    return meeting
  }

  /** A sighting that is known to begin a meeting. */
  open(sighting: Sighting): void {
    this.all.push(sightingOf(sighting))
  }

  /** The meeting of several that was spoken of last: what "took part" and "chaired it" refer to. */
  get current(): Meeting | undefined {
    let current: Meeting | undefined
    for (let at = this.all.length - 1; at >= this.first; at--) {
      const meeting = this.all[at] as Meeting
      if (current !== undefined && meeting.last <= current.last) continue
      if (meeting.type !== 'bilateral' && !meeting.isVisit && meeting.rule !== 'meeting-show') current = meeting
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

  /** "The next meeting of the coordinators": of whose series it is, the one before it says. */
  private likeBefore({ type }: Sighting): Meeting | undefined {
    return type === 'bilateral' ? undefined : this.all.slice(-REMEMBERED).findLast((meeting) => meeting.type === type)
  }

  /** "The previous round": of the two of whom the text spoke last. */
  private pairBefore({ sentence }: Sighting): Meeting | undefined {
    const last = this.all.at(-1)
    return last?.type === 'bilateral' && sentence - last.last < 3 ? last : undefined
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

/** The sighting, taken for one of the same kind and organisation as a meeting, or of a kind that it leaves open. */
function likeOf(sighting: Sighting, meeting?: Meeting): Sighting {
  const like = sightingOf(sighting)
  like.type = meeting?.type
  if (!meeting) return like
  like.organisation = meeting.organisation
  like.isOwn = meeting.isOwn
  return like
}

/** "The conference", "the forum": by another name what was told before. */
const isBare = ({ type, isDefinite, isOwn, when, place, other, number }: Sighting): boolean =>
  (type === 'conference' || type === 'forum') &&
  isDefinite &&
  !isOwn &&
  !when &&
  !place &&
  other === undefined &&
  number === undefined

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
