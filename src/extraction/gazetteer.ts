/** The names by which texts call countries, organisations, cities and people, in the form in which they are looked up. */
import type { GazetteerFile, countryForms, references } from './gazetteer-file'
import type { Office } from './mentions'
import { foldWord, forgetWords, wordClass } from './lexicon'
import { type Token, tokensOf } from './tokens'

/** What a name stands for; `other` is a thing that only has a country or a city in its name. */
export type Meaning =
  | { kind: 'country'; code: string; form: (typeof countryForms)[number] }
  | { kind: 'organisation'; id: string; isOrgan: boolean }
  | { kind: 'city'; name: string; country: string; isCapital: boolean }
  | { kind: 'person'; name: string; country?: string; organisation?: string; office: Office }
  /** A word for an office; `isAttached`: only beside a country's name, and `orElse` a reference ("the sides"). */
  | {
      kind: 'office'
      office: Office | 'counterpart'
      isAttached: boolean
      isPlural: boolean
      orElse?: (typeof references)[number]
    }
  | { kind: 'reference'; to: (typeof references)[number] }
  | { kind: 'other' }

export interface Entry {
  meaning: Meaning
  /** Counts only where something says that it is a place. */
  isCareful: boolean
  /** The spelling in which it must stand: an acronym, which in small letters would be a word. */
  exact?: string
  /** May stand in small letters. */
  isPlain: boolean
}

interface Node {
  next?: Map<string, Node>
  entry?: Entry
  /** What the same letters mean in capitals, if it is another thing. */
  acronym?: Entry
}

export interface Gazetteer {
  root: Node
  /** ISO 3166-1 alpha-2 of every country. */
  codes: ReadonlySet<string>
  /** The names of countries in which a wrong letter is forgiven, by their first two letters: folded name and its entry. */
  forgiving: Map<string, [name: string, entry: Entry][]>
}

const beginnings = new Set<string>()
/** Words with which a name of a gazetteer begins. */
const BEGINNING = wordClass((word) => beginnings.has(word))

/** From how many letters on a country's name in small letters is no other word. */
const PLAIN = 8
const ACRONYM = /^(?=.*\p{Lu})[^\p{Ll}\s]+$/u
const PLURAL_OFFICE = /(?:^heads\b|^secretaries\b|^ministers\b|s$)/
const SINGULAR_IN_S =
  /^(?:minister of foreign affairs|minister for foreign affairs|minister of external affairs|minister for external affairs|head of .*|chairman of .*|.*\bof .*|armed forces|troops)$/
/** The countries whose long names texts misspell in more ways than a table has. */
const OFTEN_MISSPELT = new Set(['AF', 'AZ', 'KG', 'KZ', 'PK', 'TJ', 'TM', 'UZ'])

/** Makes the file ready for look-up: once for all texts. */
export function gazetteerOf(file: GazetteerFile): Gazetteer {
  const root: Node = { next: new Map() }
  const forgiving: Gazetteer['forgiving'] = new Map()
  const careful = new Set(file.careful.map(foldWord))
  const entryOf = (name: string, meaning: Meaning): Entry => ({
    meaning: uniform(meaning),
    isCareful: careful.has(foldWord(name)),
    isPlain: isPlain(name, meaning),
    ...(ACRONYM.test(name) && { exact: name }),
  })
  const add = (name: string, meaning: Meaning) => {
    const words = tokensOf(name, 0, name.length).map(({ word }) => word)
    const node = words.reduce(nextNode, root)
    // Of two meanings the first holds: what is more often meant is added first.
    if (node.entry) {
      // "Interpol" beside "INTERPOL": what may stand in small letters need not stand in capitals.
      if (!ACRONYM.test(name)) delete node.entry.exact
      // "GUAM" beside "Guam": in capitals it is the organisation.
      else if (meaning.kind === 'organisation' && node.entry.meaning.kind !== 'organisation')
        node.acronym = entryOf(name, meaning)
      if (node.entry.meaning.kind === 'office' && meaning.kind === 'reference') node.entry.meaning.orElse = meaning.to
      return
    }
    const entry = entryOf(name, meaning)
    node.entry = entry
    if (isForgiven(name, meaning)) addTo(forgiving, (words[0] as string).slice(0, 2), [words[0] as string, entry])
  }
  addPlaces(file, add)
  addPeople(file, add)
  for (const word of root.next?.keys() ?? []) beginnings.add(word)
  forgetWords()
  return { root, forgiving, codes: new Set(Object.keys(file.countries)) }
}

/** All meanings have the same fields in the same order, so that the engine finds `kind` and the others at once, whatever they are of. */
function uniform(meaning: Meaning): Meaning {
  const blank = {
    kind: undefined,
    code: undefined,
    form: undefined,
    id: undefined,
    isOrgan: undefined,
    name: undefined,
    country: undefined,
    isCapital: undefined,
    organisation: undefined,
    office: undefined,
    isAttached: undefined,
    isPlural: undefined,
    orElse: undefined,
    to: undefined,
  }
  return Object.assign(blank, meaning)
}

function isPlain(name: string, meaning: Meaning): boolean {
  if (meaning.kind === 'office' || meaning.kind === 'reference') return true
  return meaning.kind === 'country' && name.length >= PLAIN && !name.includes(' ') && meaning.form !== 'people'
}

function isForgiven(name: string, meaning: Meaning): boolean {
  if (meaning.kind !== 'country' || !OFTEN_MISSPELT.has(meaning.code)) return false
  return name.length >= PLAIN && !name.includes(' ') && (meaning.form === 'name' || meaning.form === 'adjective')
}

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key)
  if (items) items.push(item)
  else map.set(key, [item])
}

type Add = (name: string, meaning: Meaning) => void

function addPlaces(file: GazetteerFile, add: Add): void {
  for (const name of file.others) add(name, { kind: 'other' })
  for (const [code, { forms }] of Object.entries(file.countries)) {
    for (const [form, names] of Object.entries(forms)) {
      for (const name of names) add(name, { kind: 'country', code, form: form as (typeof countryForms)[number] })
    }
  }
  for (const [id, { names, organs }] of Object.entries(file.organisations)) {
    for (const name of names) add(name, { kind: 'organisation', id, isOrgan: false })
    for (const name of organs ?? []) add(name, { kind: 'organisation', id, isOrgan: true })
  }
  for (const [country, { capital, others }] of Object.entries(file.cities)) {
    for (const [index, [name, ...more]] of [capital ?? [], ...(others ?? [])].entries()) {
      if (name === undefined) continue
      for (const alias of [name, ...more]) add(alias, { kind: 'city', name, country, isCapital: index === 0 })
    }
  }
}

function addPeople(file: GazetteerFile, add: Add): void {
  for (const [id, byOffice] of Object.entries(file.people)) {
    const side = id in file.countries ? { country: id } : { organisation: id }
    for (const [office, people] of Object.entries(byOffice)) {
      for (const [name = '', ...more] of people) {
        for (const alias of [name, ...more]) add(alias, { kind: 'person', name, ...side, office: office as Office })
      }
    }
  }
  for (const [office, { names, attached }] of Object.entries(file.offices)) {
    const kind = 'office'
    const isPlural = (name: string) =>
      PLURAL_OFFICE.test(name) && !(SINGULAR_IN_S.test(name) && !/^(?:heads|secretaries|ministers)\b/.test(name))
    for (const name of names) add(name, { kind, office: office as Office, isAttached: false, isPlural: isPlural(name) })
    for (const name of attached ?? []) add(name, { kind, office: office as Office, isAttached: true, isPlural: isPlural(name) })
  }
  for (const [to, words] of Object.entries(file.references)) {
    for (const name of words) add(name, { kind: 'reference', to: to as (typeof references)[number] })
  }
}

function nextNode(node: Node, word: string): Node {
  node.next ??= new Map()
  let next = node.next.get(word)
  if (!next) node.next.set(word, (next = {}))
  return next
}

/** A name among the tokens of a sentence. */
export interface Found {
  entry: Entry
  /** The token after its last. */
  after: number
}

/** The longest name that begins with the token at `first` and stands there as it must be written; `text` is that in which the tokens lie. */
export function longestName({ root }: Gazetteer, tokens: readonly Token[], first: number, text: string): Found | undefined {
  if (!((tokens[first]?.classes ?? 0) & BEGINNING)) return undefined
  let found: Found | undefined
  let node: Node | undefined = root
  for (let index = first; index < tokens.length; index++) {
    node = node.next?.get((tokens[index] as Token).word)
    if (!node) break
    const entry = node.acronym && isAsWritten(node.acronym, tokens[first] as Token, text) ? node.acronym : node.entry
    if (entry && isAsWritten(entry, tokens[first] as Token, text)) found = { entry, after: index + 1 }
  }
  return found
}

function isAsWritten({ exact, isPlain: mayBeSmall }: Entry, token: Token, text: string): boolean {
  if (exact !== undefined) return text.startsWith(exact, token.start)
  return token.isCapital || mayBeSmall
}
