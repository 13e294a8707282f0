/** What the words "both sides", "the bloc" or "he" lead back to: the last pair of states, organisation, state, person of the text so far. */
import { coordinationsIn } from '@/extraction/coordination'
import { type Mention, type ReferenceMention, stateOf } from '@/extraction/mentions'
import type { Token } from '@/extraction/tokens'

export interface Memory {
  /** The mentions of the next sentence with what their references lead to; those that lead nowhere are left out. */
  resolve: (mentions: readonly Mention[], tokens: readonly Token[]) => Mention[]
}

/** After how many sentences that name something a pair is no longer what "both sides" means. */
const LIFETIME = 25

/** Of these "the bloc" or "the organisation" speaks only where nothing else was named. */
const SELDOM_MEANT = /^(?:UN|UN[A-Z]{2,}|ESCAP|WHO|FAO|ILO|IAEA|IMF|WTO|WORLD-BANK|INTERPOL|ICRC|FATF|ADB|EBRD)$/

interface Known {
  pair: [string, string] | undefined
  /** How many sentences ago the pair was named. */
  age: number
  /** The state named last, and the one of which the text speaks. */
  country: string | undefined
  topic: string | undefined
  /** The states that the sentence named so far. */
  here: Set<string>
  /** The organisation that the last sentence which named any named first. */
  organisation: string | undefined
  /** The states for which the people of the last sentence with people stand, and how many sentences ago that was. */
  persons: Set<string | undefined>
  personsAge: number
}

/** A memory for one text. */
export function createMemory(): Memory {
  const known: Known = {
    pair: undefined,
    age: 0,
    country: undefined,
    topic: undefined,
    here: new Set(),
    organisation: undefined,
    persons: new Set(),
    personsAge: 0,
  }
  return {
    resolve: (mentions, tokens) => {
      known.age++
      if (known.age > LIFETIME) known.pair = undefined
      known.personsAge++
      known.here.clear()
      const hasPersons = mentions.some(({ kind }) => kind === 'person')
      const before = hasPersons && known.persons.size > 0 ? known.persons : undefined
      if (hasPersons) known.persons = new Set()
      let organisation: string | undefined
      const resolved: Mention[] = []
      for (const mention of mentions) {
        if (mention.kind === 'reference') {
          if (leads(mention, known, tokens, before)) resolved.push(mention)
          continue
        }
        if (mention.kind === 'organisation' && (organisation === undefined || SELDOM_MEANT.test(organisation))) {
          organisation = mention.id
          if (known.organisation === undefined || !SELDOM_MEANT.test(mention.id)) known.organisation = mention.id
        }
        note(mention, known)
        resolved.push(mention)
      }
      notePair(resolved, tokens, known)
      return resolved
    },
  }
}

/** Fills in where a reference leads, if it does. */
function leads(
  mention: ReferenceMention,
  known: Known,
  tokens: readonly Token[],
  before: ReadonlySet<string | undefined> | undefined,
): boolean {
  if (mention.to === 'organisation') {
    if (known.organisation === undefined) return false
    mention.organisation = known.organisation
    if (isIndefinite(tokens, mention.first)) mention.isIndefinite = true
    return true
  }
  const countries =
    mention.to === 'pair'
      ? pairOf(known)
      : mention.to === 'country'
        ? oneCountry(tokens[mention.first - 1]?.word, known)
        : onePerson(known, before)
  if (countries) mention.countries = [...countries]
  return countries !== undefined
}

/** The two states of this sentence so far, else the last pair before it. */
function pairOf({ here, pair }: Known): readonly string[] | undefined {
  return here.size === 2 ? [...here] : pair
}

/** "A bloc", "a regional organisation". */
function isIndefinite(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const { kind, word } = tokens[at] as Token
    if (word === 'a' || word === 'an') return true
    if (kind === 'mark' || word === 'the' || word === 'this' || word === 'of') return false
  }
  return false
}

/** "That country" is the one named last, "the country" the only one of its sentence so far or else that of which the text speaks; "a country" is none. */
function oneCountry(before: string | undefined, { country, topic, here }: Known): string[] | undefined {
  if (before === 'that' || before === 'whose' || before === 'his' || before === 'her') return one(country)
  return before === 'the' || before === 'this' || before === 'our'
    ? one(here.size === 1 ? [...here][0] : (topic ?? country))
    : undefined
}

/** He or she, where only one person is meant: of this sentence so far, else of the one before. */
function onePerson({ persons, personsAge }: Known, before: ReadonlySet<string | undefined> | undefined): string[] | undefined {
  const among = persons.size > 0 ? persons : before
  if (among?.size !== 1 || personsAge > 2) return undefined
  return one([...among][0])
}

function one(code: string | undefined): string[] | undefined {
  return code === undefined ? undefined : [code]
}

function note(mention: Mention, known: Known): void {
  const state = stateOf(mention)
  if (mention.kind === 'person') {
    known.persons.add(state)
    known.personsAge = 0
  }
  if (state !== undefined && mention.kind !== 'city') {
    known.country = state
    known.here.add(state)
  }
  if (known.topic === undefined && mention.kind === 'country') known.topic = mention.code
}

/** Two states of a sentence are a pair; of more, the last two that stand beside each other alone. One beside the state of which the text speaks, too. */
function notePair(mentions: readonly Mention[], tokens: readonly Token[], known: Known): void {
  const states = statesOf(mentions)
  const pair =
    states.length === 2
      ? states
      : states.length > 2
        ? pairAmong(mentions, tokens)
        : mentions.some(isPair)
          ? undefined
          : pairWithTopic(states, known)
  if (pair?.[0] === undefined || pair[1] === undefined) {
    if (states.length === 1) [known.topic] = states as [string]
    return
  }
  known.pair = [pair[0], pair[1]]
  known.topic = pair[0]
  known.age = 0
}

/** The states that are named, each once; capitals stand for theirs only where no two are named otherwise. */
function statesOf(mentions: readonly Mention[]): string[] {
  const states: string[] = []
  const cities: Mention[] = []
  for (const mention of mentions) {
    if (mention.kind === 'city' ? mention.isDateline === true : mention.kind === 'reference') continue
    if (mention.kind === 'city') cities.push(mention)
    else addState(states, mention)
  }
  if (states.length === 0 && cities.length === 2) for (const city of cities) addState(states, city)
  return states
}

function addState(states: string[], mention: Mention): void {
  const state = stateOf(mention)
  if (state !== undefined && !states.includes(state)) states.push(state)
}

/** Where the last pair is still spoken of, one more state makes no new one. */
function isPair(mention: Mention): boolean {
  return mention.kind === 'reference' && mention.to === 'pair'
}

function pairWithTopic([state]: readonly string[], { topic }: Known): string[] | undefined {
  return state === undefined || topic === undefined || state === topic ? undefined : [topic, state]
}

function pairAmong(mentions: readonly Mention[], tokens: readonly Token[]): string[] | undefined {
  return coordinationsIn({ tokens, mentions })
    .map(({ members }) => statesOf(members))
    .findLast((states) => states.length === 2)
}
