/** What the meetings' reader keeps of the sentences before: who acted last, the last day and place, where the report comes from. */
import type { MeetingState } from '@/domain/contract'
import type { Context } from '@/extraction/context'
import { datesIn } from '@/extraction/dates/dates-in'
import { capitalsOf } from './capitals'
import type { ProposedMeetingType } from '@/extraction/claims'
import type { Mention } from '@/extraction/mentions'
import type { Sentence } from '@/extraction/sentences'
import type { Group } from './groups'
import { Listed } from './listed'
import { type Series, seriesOf } from './lists'
import { Roll } from './roll'
import { type Meeting, type Sighting, sightingOf } from './sighting'
import type { Trigger } from './triggers'
import type { Unit } from './units'
import { type When, whenFrom } from './when'
import { type Stay, stayIn } from './stay'
import { dayTold } from './days-told'
import { placeTold } from './place-told'
import { cityAt, type Place } from './where'

/** The organisation that a mention names; the forerunner counts as the SCO. */
function idOf(mention: Mention): string | undefined {
  const id =
    mention.kind === 'organisation'
      ? mention.id
      : mention.kind === 'person' || mention.kind === 'reference'
        ? mention.organisation
        : undefined
  return id === 'SHANGHAI-FIVE' ? 'SCO' : id
}

/** The Secretary-General, who acts for the SCO. */
export const isSecretary = (mention: Mention): boolean =>
  mention.kind === 'person' && mention.organisation === 'SCO' && mention.office === 'secretary-general'

/** Of an organisation that is named among the first words its sentence speaks. */
const LEADING = 6

export class Memory {
  readonly capitals: ReadonlyMap<string, string>
  /** The day of the text. */
  readonly today: string | undefined

  /** Today as a date that no word of the text prints. */
  get now(): When | undefined {
    return this.today === undefined ? undefined : whenFrom(this.today)
  }

  constructor(context: Context) {
    const { gazetteer, published } = context
    this.context = context
    this.capitals = capitalsOf(gazetteer)
    this.today = published?.day
  }

  sentence = 0
  /** Of an event at which another took place: whether that one is to come. */
  mainState: MeetingState | undefined
  /** The sentence that told of `place`. */
  placedAt = 0
  /** The states of the last two persons, and of the last of each office. */
  private persons: string[] = []
  readonly offices = new Map<string, string>()
  private block = -1
  private hasSco = false
  /** Who acted last: "he" in what follows. */
  actor: Group | undefined
  /** The two who met last: "they", "their meeting". */
  pair: string[] | undefined
  /** The sentence that told of them. */
  pairedAt = 0
  /** The organisation that the text is about. */
  topic: string | undefined
  /** Where the report was written. */
  dateline: Place | undefined
  place: Place | undefined
  /** The place at the head of this paragraph or entry, or else of the report. */
  blockPlace: Place | undefined
  /** What the last heading says of the entries of the list below it, and the year that one prints. */
  series: Series | undefined
  headingYear: number | undefined
  /** The year that was printed last. */
  year: number | undefined
  /** The body that was the subject of a sentence, by the kind of its meetings. */
  body: { type: ProposedMeetingType | undefined; sentence: number } | undefined

  /** The same, of the sentence right before. */
  get bodyBefore(): ProposedMeetingType | undefined {
    return this.body?.sentence === this.sentence - 1 ? this.body.type : undefined
  }

  /** The kind of the meeting told last. */
  lastType: ProposedMeetingType | undefined
  readonly roll = new Roll()
  readonly listed = new Listed()
  /** The day and the place on lines of their own at the head of the text. */
  stamp: { when: When | undefined; place: Place | undefined } = { when: undefined, place: undefined }
  private placed: Place | undefined
  private stay: Stay | undefined
  private placedIn = 0
  /** The city that was named last, whatever took place there. */
  city: Place | undefined
  private told: When | undefined
  /** A sentence that tells of no meeting and may give the day of a saying. */
  private unread: Sentence | undefined
  private readonly context: Context

  /** The day that the text told of last. */
  get day(): When | undefined {
    const { unread } = this
    this.unread = undefined
    const day = unread && datesIn(unread, this.context).find(({ grain }) => grain === 'day')
    if (day?.start !== undefined) this.told = whenFrom(day.start)
    return this.told
  }

  /** The same, if it is not to come. */
  get pastDay(): When | undefined {
    const { day, today } = this
    return day && (today === undefined || day.start <= today) ? day : undefined
  }

  set day(day: When | undefined) {
    this.unread = undefined
    this.told = day
  }

  /** A sentence that tells of no meeting: its cities, its first person, and its day if it is asked for. */
  pass(sentence: Sentence): void {
    for (const mention of sentence.mentions)
      if (mention.kind === 'city' && !mention.isDateline) this.city = { city: mention.name, country: mention.country }
    const person = sentence.mentions.find(({ kind }) => kind === 'person')
    if (person?.kind !== 'person') return
    this.unread = sentence
    const hasSco = isSecretary(person)
    if (person.country === undefined && !hasSco) return
    this.actor = {
      states: person.country === undefined ? [] : [person.country],
      hasSco,
      hasOther: false,
      hasPerson: true,
      offices: person.office ? [person.office] : [],
      first: 0,
      after: 0,
    }
  }

  /** A short line may be the heading of a list; a long sentence ends the list. */
  noteHeading(units: readonly Unit[], triggers: readonly Trigger[], sightings: readonly Sighting[]): void {
    const isShort = units.length < 16 && !/[.!?]$/.test(units.at(-1)?.words ?? '')
    if (!isShort) this.series = undefined
    else if (sightings.every(({ when, place }) => !when && !place))
      this.series = seriesOf(units, triggers, sightings) ?? this.series
    const year = units.find(({ date }) => date?.grain === 'year' || date?.grain === 'month')?.date
    if (year?.start !== undefined && !year.isInferred) {
      this.year = Number(year.start.slice(0, 4))
      if (isShort && this.sentence < 3) this.headingYear = this.year
    }
    this.lastType = sightings.findLast(({ type }) => type !== undefined)?.type ?? this.lastType
  }

  /** A city of the sentence in which something can have taken place is that of the next ones too. */
  notePlaces(units: readonly Unit[]): void {
    for (let at = units.length - 1; at >= 0; at--) {
      const place = cityAt(units, at, this.capitals)
      if (!place) continue
      this.placed = place
      this.placedIn = this.sentence
      return
    }
  }

  /** Who is said to be abroad, and where. */
  noteStay(sentence: Sentence): void {
    this.stay = stayIn(sentence, this.sentence) ?? this.stay
  }

  /** Where two meet of whom one is the other's guest, by what was told before. */
  placeOfStay(states: readonly string[], since = 0): Place | undefined {
    const { stay } = this
    if (!stay || stay.sentence < since || this.sentence - stay.sentence > 6 || stay.place.country === undefined) return undefined
    if (stay.state === 'SCO') return states.length === 1 && states[0] === stay.place.country ? stay.place : undefined
    return states.includes(stay.state) && states.includes(stay.place.country) ? stay.place : undefined
  }

  /** The place of which one of the last two sentences told. */
  get nearPlace(): Place | undefined {
    return this.sentence - this.placedIn < 3 ? this.placed : undefined
  }

  /** Before a sentence is read: in a new paragraph, and where it is named, the text speaks of the SCO. */
  hear({ mentions, block }: Sentence): void {
    const isOfSco = mentions.some((mention) => idOf(mention) === 'SCO')
    this.hasSco ||= isOfSco
    if (isOfSco || (this.hasSco && block !== this.block)) this.topic = 'SCO'
    if (block !== this.block) this.blockPlace = undefined
    this.block = block
  }

  /** A summit of nobody in particular, in a text that names the SCO later on, is the SCO's. */
  withTopic(meeting: Meeting): Meeting {
    if (meeting.organisation !== undefined || !this.hasSco) return meeting
    const ours = sightingOf(meeting)
    ours.organisation = 'SCO'
    return ours
  }

  /** After a sentence was read: the sentences after it speak of the organisation that it named last. */
  heard({ mentions }: Sentence): void {
    this.listed.note(mentions)
    let isOfOther = false
    let isOfSco = false
    let leading: string | undefined
    for (const mention of mentions) {
      const id = idOf(mention)
      if (id !== undefined) {
        isOfSco ||= id === 'SCO'
        isOfOther = true
        if (mention.first < LEADING && mention.kind !== 'reference') leading = id
      }
      if (mention.kind !== 'person' || mention.country === undefined) continue
      const last = this.persons.at(-1)
      if (last !== mention.country) this.persons = last === undefined ? [mention.country] : [last, mention.country]
      if (mention.office) this.offices.set(mention.office, mention.country)
    }
    if (isOfOther && !isOfSco) this.topic = leading ?? this.topic
  }

  /** The state from which the text reports: that of the capital of its dateline. */
  get home(): string | undefined {
    const { city, country } = this.dateline ?? {}
    return country !== undefined && this.capitals.get(country) === city ? country : undefined
  }

  /** Whom "the two" and "they" mean: those who met last, else the last two who were named. */
  get two(): string[] | undefined {
    return this.pair ?? (this.persons.length === 2 ? this.persons.toSorted() : undefined)
  }

  /** "Here", "there", "in the same city". */
  placeOf(units: readonly Unit[], from: number, to: number): Place | undefined {
    return placeTold(units, from, to, this)
  }

  /** "The same day", "a day later", "on the second day": reckoned from the day that was told of last. */
  sameDay(units: readonly Unit[]): When | undefined {
    return dayTold(units, this)
  }
}
