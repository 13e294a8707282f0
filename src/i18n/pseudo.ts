/**
 * Two languages that nobody speaks, after CLDR's pseudo-locales: English with accents and a third longer (`en-XA`), and English from right to left
 * (`ar-XB`). What stands on the page without them comes from no catalogue, and what they break is no layout.
 */
import { type Naming, coreNamed, tradeNamed } from '@/domain/naming'
import type { Language } from '@/domain/view-state'
import type { Speech } from './language'

type Distortion = (text: string) => string

const plainLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accentedLetters = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'
const accents = new Map(Array.from(plainLetters, (letter, index) => [letter, accentedLetters.charAt(index)]))
const padding = 'one two three four five six seven eight nine ten'

/** `[Ĥéļļö one two]`; what is in brackets has been distorted before, as a name within a sentence has. */
function accent(text: string): string {
  return text.replace(/\[[^\]]*\]|[^[\]]+/g, (part) => {
    if (part.startsWith('[') || !/[A-Za-z]/.test(part)) return part
    const letters = Array.from(part.trim(), (letter) => accents.get(letter) ?? letter).join('')
    const [before = '', after = ''] = [/^\s*/.exec(part)?.[0], /\s*$/.exec(part)?.[0]]
    return `${before}[${letters} ${padding.slice(0, Math.ceil(letters.length / 3))}]${after}`
  })
}

/** Text is turned around by the marks of Unicode that override its direction. */
function mirror(text: string): string {
  const plain = text.replaceAll(/[\u202E\u202C]/g, '')
  return /[A-Za-z]/.test(plain) ? `\u202E${plain}\u202C` : text
}

const distorted = new WeakMap<Distortion, WeakMap<object, unknown>>()

/** The same words, whatever their shape, with every text distorted that a reader sees. */
function distort<T>(words: T, how: Distortion): T {
  if (typeof words === 'string') return how(words) as T
  if ((typeof words !== 'object' && typeof words !== 'function') || words === null || words instanceof RegExp) return words
  let known = distorted.get(how)
  if (!known) distorted.set(how, (known = new WeakMap()))
  let made = known.get(words)
  if (made === undefined) known.set(words, (made = distortedOnce(words, how)))
  return made as T
}

function distortedOnce(words: object, how: Distortion): unknown {
  // A comparison of names says a number; all other functions say words.
  if (typeof words === 'function')
    return (...values: unknown[]) => distort((words as (...values: unknown[]) => unknown)(...values), how)
  if (Array.isArray(words)) return words.map((word) => distort(word as unknown, how))
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, distort(word as unknown, how)]))
}

function namingBy(how: Distortion): Naming {
  return {
    country: (_, english) => how(english),
    organisation: (_, { name, abbreviation }) => ({ name: how(name), abbreviation: abbreviation && how(abbreviation) }),
    person: (_, english) => how(english),
    place: (_, english) => how(english),
    office: (english) => how(english),
    reporter: how,
    ground: (_, english) => how(english),
    title: ({ title }) => how(title),
  }
}

function speechBy(language: Language, how: Distortion): Speech {
  const naming = namingBy(how)
  return {
    language,
    room: (_, english) => distort(english, how),
    core: (core) => coreNamed(core, naming),
    trade: (trade) => tradeNamed(trade, naming),
    reporter: naming.reporter,
    reporters: {},
  }
}

export const accented = speechBy('en-XA', accent)
export const mirrored = speechBy('ar-XB', mirror)
