/** Persons who stand for states, made of what names them: a state, an office, a name. */
import { type Mention, type Office, type PersonMention, blankMention } from '@/extraction/mentions'
import { foldWord, wordClass } from '@/extraction/lexicon'
import { type Token, wordAt } from '@/extraction/tokens'
import { type Introductions, introduce } from './introductions'
import { type Item, plainMention } from './items'
import { isTitleCase, type Name, nameAfter, nameBefore, skipHonorifics } from './person-names'
import { type Sides, contradicts, partsOf, sideOf, sidesOf } from './sides'

const DASH = /^[-–—:(]$/
const FORMER = wordClass((word) => /^(?:former|ex|late|then|then-president|ex-.*)$/.test(word))

/** The mentions of a sentence in which an office or a person's name stands. */
export function joinPersons(
  items: readonly Item[],
  tokens: readonly Token[],
  text: string,
  introductions: Introductions,
): Mention[] {
  return new Joiner(items, tokens, text, introductions).join()
}

class Joiner {
  private readonly mentions: Mention[] = []
  private readonly items: readonly Item[]
  private readonly tokens: readonly Token[]
  private readonly text: string
  private readonly introductions: Introductions
  private taken: Set<number> | undefined
  private lastOffice: Office = 'other'

  constructor(items: readonly Item[], tokens: readonly Token[], text: string, introductions: Introductions) {
    this.items = items
    this.tokens = tokens
    this.text = text
    this.introductions = introductions
  }

  join(): Mention[] {
    for (let index = 0; index < this.items.length;) {
      const item = this.items[index] as Item
      if (item.meaning.kind === 'office') index = this.readOffice(item, index)
      else if (item.meaning.kind === 'person') index = this.readPerson(item, index)
      else {
        this.add(item)
        index++
      }
    }
    return this.mentions
  }

  private add(item: Item): void {
    const mention = plainMention(item)
    if (mention) this.mentions.push(mention)
  }

  /** Takes back the mentions that turn out to be part of a person. */
  private retract(first: number): void {
    while ((this.mentions.at(-1)?.after ?? 0) > first) this.mentions.pop()
  }

  /** Whether a token belongs to a name of something else than a person. */
  private isTaken = (at: number): boolean => {
    if (!this.taken) {
      this.taken = new Set()
      for (const { first, after, meaning } of this.items) {
        if (meaning.kind !== 'person') for (let index = first; index < after; index++) this.taken.add(index)
      }
    }
    return this.taken.has(at)
  }

  private readOffice(item: Item, index: number): number {
    const { meaning } = item
    if (meaning.kind !== 'office') return index + 1
    const office = meaning.office === 'counterpart' ? this.lastOffice : meaning.office
    const { isAttached, isPlural } = meaning
    const sides = sidesOf(this.items, index, this.tokens, { office, isAttached, isPlural })
    const after = Math.max(item.after, sides?.after ?? 0)
    const next = sides ? sides.nextItem : index + 1
    const name = this.nameBehind(after, next, sides)
    if (!sides && (name?.known === undefined || meaning.isAttached)) {
      if (meaning.orElse !== undefined) this.add({ ...item, meaning: { kind: 'reference', to: meaning.orElse } })
      return index + 1
    }
    this.lastOffice = office
    const first = Math.min(item.first, sides?.first ?? item.first)
    if (!sides || sides.items.length < 2) {
      const person = this.personOf(first, name?.after ?? after, office, sides, name)
      this.push(this.withNameBefore(person, name !== undefined))
    } else this.pushAll(item, sides, office)
    return name?.nextItem ?? next
  }

  /** The name right behind an office or its state, in a table or not. */
  private nameBehind(after: number, nextItem: number, sides: Sides | undefined): Name | undefined {
    const start = skipHonorifics(this.tokens, after)
    const item = this.items[nextItem]
    if (item?.meaning.kind === 'person') {
      const comma =
        wordAt(this.tokens, start) === ',' || wordAt(this.tokens, start) === '–' ? skipHonorifics(this.tokens, start + 1) : start
      const isHere =
        item.first === start ||
        (item.first === comma &&
          sides?.items.length === 1 &&
          [undefined, sideOf(sides.items[0] as Item)].includes(item.meaning.country))
      if (isHere && sides?.items.length === 1 && contradicts(sides.items[0] as Item, item)) return undefined
      const behind = isHere ? this.behindName(item, nextItem) : undefined
      if (behind) return { after: behind.after, nextItem: behind.nextItem, text: undefined, known: item }
    }
    if (!sides || sides.items.length > 1) return undefined
    const end = nameAfter(this.tokens, start, this.isTaken)
    // Where every word has a capital, a capital is no sign of a name.
    if (end > start && isTitleCase(this.tokens)) return undefined
    return end > start ? { after: end, nextItem, text: this.slice(start, end), known: undefined } : undefined
  }

  /** "Narendra Modi of India", "Narendra Modi (India)": the state behind a name that is that person's is part of it. */
  private behindName(item: Item, index: number): { after: number; nextItem: number } {
    const next = this.items[index + 1]
    const mark = this.tokens[item.after]?.word
    const isOwn = next?.meaning.kind === 'country' && item.meaning.kind === 'person' && next.meaning.code === item.meaning.country
    const the = wordAt(this.tokens, item.after + 1) === 'the' ? 1 : 0
    if (isOwn && mark === 'of' && next.first === item.after + 1 + the) return { after: next.after, nextItem: index + 2 }
    if (isOwn && mark === '(' && next.first === item.after + 1 && wordAt(this.tokens, next.after) === ')')
      return { after: next.after + 1, nextItem: index + 2 }
    return { after: item.after, nextItem: index + 1 }
  }

  private slice(first: number, after: number): string {
    const last = this.tokens[after - 1]
    return this.text.slice(this.tokens[first]?.start, last && (last.isPossessive ? last.end - 2 : last.end))
  }

  private personOf(
    first: number,
    after: number,
    office: Office,
    sides: Sides | undefined,
    name: Pick<Name, 'text' | 'known'> | undefined,
  ): PersonMention {
    const [side] = sides?.items ?? []
    const known = name?.known?.meaning.kind === 'person' ? name.known.meaning : undefined
    // The Secretary-General of an organisation stands for no state, whatever office the person had before.
    const country = (side && sideOf(side)) ?? (office === 'secretary-general' ? undefined : known?.country)
    const organisation =
      side?.meaning.kind === 'organisation'
        ? side.meaning.id
        : country === undefined && isOfOrganisation(office)
          ? known?.organisation
          : undefined
    const called = known?.name ?? name?.text
    const person = blankMention('person', this.span(first, after))
    if (country !== undefined) person.country = country
    if (organisation !== undefined) person.organisation = organisation
    if (called !== undefined) person.name = called
    if (this.isFormer(first, after)) person.isFormer = true
    person.office = office === 'other' && known ? known.office : office
    person.parts = side ? partsOf(side) : []
    return person
  }

  private isFormer(first: number, after: number): boolean {
    for (let at = Math.max(0, first - 1); at < after; at++) if ((this.tokens[at]?.classes ?? 0) & FORMER) return true
    return false
  }

  private span(first: number, after: number) {
    return { first, after, start: this.tokens[first]?.start ?? 0, end: this.tokens[after - 1]?.end ?? 0 }
  }

  /** "Dr. X, Prime Minister of Pakistan": a name before the comma is that of the officer. */
  private withNameBefore(person: PersonMention, isNamed: boolean): PersonMention {
    if (isNamed || person.office === 'delegation') return person
    const { tokens } = this
    this.retract(person.first)
    const the = wordAt(tokens, person.first - 1) === 'the' ? person.first - 1 : person.first
    if (wordAt(tokens, the - 1) !== ',') return person
    const last = this.mentions.at(-1)
    if (last?.kind === 'person' && last.after === the - 1) {
      if (last.name === undefined || !isOfOneSide(last, person)) return person
      person.name = last.name
      return Object.assign(person, this.span(last.first, person.after))
    }
    const first = nameBefore(tokens, the - 1, this.isTaken)
    if (the - 1 - first < 2) return person
    person.name = this.slice(first, the - 1)
    return Object.assign(person, this.span(first, person.after))
  }

  private push(person: PersonMention): void {
    this.retract(person.first)
    this.mentions.push(person)
    introduce(this.introductions, person)
  }

  /** "The foreign ministers of India and China": each its own, the office with the nearest. */
  private pushAll(item: Item, sides: Sides, office: Office): void {
    this.retract(Math.min(item.first, sides.first))
    const isBefore = sides.first < item.first
    for (const [index, side] of sides.items.entries()) {
      const isNearest = index === (isBefore ? sides.items.length - 1 : 0)
      const first = isNearest && !isBefore ? item.first : side.first
      const after = isNearest && isBefore ? item.after : side.after
      const own = { items: [side], first: sides.first, after: sides.after, nextItem: sides.nextItem }
      const person = this.personOf(first, after, office, own, undefined)
      // The halves of "Kazakh-Chinese" share a token.
      if (!isNearest) Object.assign(person, { start: side.start, end: side.end })
      this.mentions.push(person)
    }
  }

  private readPerson(item: Item, index: number): number {
    const { meaning } = item
    if (meaning.kind !== 'person') return index + 1
    const isSurname = item.after === item.first + 1
    const start = isSurname
      ? nameBefore(this.tokens, item.first, (at) => this.isTaken(at) || at < (this.items[index - 1]?.after ?? 0))
      : item.first
    const before = this.items[index - 1]
    // "Kyrgyzstan's Japarov", "Kyrgyzstan – Sadyr Japarov", "Kyrgyzstan (Sadyr Japarov)".
    const gap = before && DASH.test(wordAt(this.tokens, before.after)) ? 1 : 0
    const isLed = before?.meaning.kind === 'country' && before.after === start - gap && before.meaning.code === meaning.country
    if (!isLed && start < item.first && this.isAnother(start, item)) return index + 1
    const behind = this.behindName(item, index)
    const state = isLed ? before : behind.nextItem > index + 1 ? this.items[index + 1] : undefined
    const sides = state && { items: [state], first: state.first, after: state.after, nextItem: index + 1 }
    this.push(this.personOf(isLed ? before.first : start, behind.after, meaning.office, sides, { text: undefined, known: item }))
    this.lastOffice = meaning.office
    return behind.nextItem
  }

  /** "Ivan Modi" is not Narendra Modi; but the verb of a headline ("Xi Meets Modi") is no name. */
  private isAnother(start: number, { first, meaning }: Item): boolean {
    const before = this.tokens[first - 1]
    if (meaning.kind !== 'person' || !before || before.word.endsWith('s')) return false
    const given = foldWord(meaning.name)
    return this.tokens.slice(start, first).every(({ word }) => word[0] !== given[0])
  }
}

function isOfOneSide(left: PersonMention, right: PersonMention): boolean {
  return left.country === right.country && (left.country !== undefined || left.organisation === right.organisation)
}

/** The Secretary-General of an organisation who is called a foreign minister is one of a state that the text does not name. */
function isOfOrganisation(office: Office): boolean {
  return office === 'secretary-general' || office === 'other' || office === 'deputy'
}
