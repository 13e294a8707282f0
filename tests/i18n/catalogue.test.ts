import { afterEach, describe, expect, it } from 'vitest'
import type { Language } from '@/domain/view-state'
import { speak } from '@/i18n/language'
import { catalogue as russian } from '@/i18n/ru/catalogue'
import { catalogue as chinese } from '@/i18n/zh/catalogue'
import { saidPaths } from './said-words'

type Words = Readonly<Record<string, unknown>>
type Message = (...values: unknown[]) => unknown

/** What readers may type, in any language, and the way the language divides it: no words that are shown. */
const TYPED = /^search\.(?:commands|entries)\b|\.sizes\b|\.notes\.language$/

const rooms: Words = Object.assign({}, ...Object.values(import.meta.glob('/src/i18n/en/*.ts', { eager: true })))
const english: Words = Object.fromEntries(Object.keys(russian).map((room) => [room, rooms[room]]))
const languages: [language: Language, catalogue: Words][] = [
  ['ru', russian as unknown as Words],
  ['zh', chinese as unknown as Words],
]

const isGroup = (words: unknown): words is Words => typeof words === 'object' && words !== null && !Array.isArray(words)

/** Each word with its path; a list is one word. */
function leavesOf(words: unknown, path = ''): [path: string, word: unknown][] {
  if (!isGroup(words) || words instanceof RegExp) return [[path, words]]
  return Object.entries(words).flatMap(([key, word]) => leavesOf(word, path === '' ? key : `${path}.${key}`))
}

function textsOf(word: unknown): string[] {
  if (typeof word === 'string') return [word]
  if (Array.isArray(word)) return word.flatMap(textsOf)
  return isGroup(word) ? Object.values(word).flatMap(textsOf) : []
}

/** Values such as messages are given; each message takes some of them. */
const samples: unknown[] = [
  2,
  '7',
  '2024-07-04',
  ['7', '8'],
  'member',
  'turnover',
  'held',
  'stated',
  'summit',
  'reference',
  undefined,
  [['added', 2]],
  { edtf: '2024-07-04', earliest: '2024-07-04', latest: '2024-07-04' },
  'all',
  [{ number: 2, name: '7' }],
]
const sampled = /2024-07-04|member|turnover|held|stated|summit|reference|added/g

function* tuples(length: number): Generator<unknown[]> {
  if (length === 0) yield []
  else for (const first of samples) for (const rest of tuples(length - 1)) yield [first, ...rest]
}

function said(message: Message, values: unknown[]): string | undefined {
  try {
    const words = message(...values)
    return typeof words === 'string' && !/undefined|NaN|Invalid|\[object/.test(words) ? words : undefined
  } catch {
    return undefined
  }
}

/** What both messages say of the same values, the first that both can say; undefined if none is found soon. */
function saidByBoth(one: Message, other: Message): [string, string] | undefined {
  let tries = 0
  for (const values of tuples(Math.max(one.length, 1))) {
    if ((tries += 1) > 3000) return undefined
    const words = said(one, values)
    if (words === undefined || words === '') continue
    const others = said(other, values)
    if (others !== undefined) return [words, others]
  }
  return undefined
}

afterEach(() => speak('en', undefined))

describe.each(languages)('the catalogue of %s', (language, catalogue) => {
  const own = new Map(leavesOf(catalogue))

  it('has the messages of the English one, and no others', () => {
    const paths = (words: Words) => leavesOf(words).flatMap(([path]) => (TYPED.test(path) ? [] : [path]))
    expect(paths(catalogue).toSorted()).toEqual(paths(english).toSorted())
  })

  it('says something wherever the English one does', () => {
    const silent = leavesOf(english).filter(([path, word]) => textsOf(word).some(Boolean) && textsOf(own.get(path)).length === 0)
    expect(silent.flatMap(([path]) => (TYPED.test(path) ? [] : [path]))).toEqual([])
  })

  it('holds no English word', () => {
    const left = leavesOf(catalogue).flatMap(([path, word]) =>
      TYPED.test(path) ? [] : textsOf(word).flatMap((text) => (isForeign(text) ? [`${path}: ${text}`] : [])),
    )
    expect(left).toEqual([])
  })

  it('says something in its own words of whatever values a message is given', () => {
    speak(language, undefined)
    const messages = leavesOf(english).filter(([path, word]) => typeof word === 'function' && !TYPED.test(path))
    const tried = messages.flatMap(([path, word]) => {
      const both = saidByBoth(word as Message, own.get(path) as Message)
      return both ? [[path, both[1]] as const] : []
    })
    expect(tried.length / messages.length).toBeGreaterThan(0.92)
    expect(tried.filter(([, words]) => words === '' || isForeign(words.replaceAll(sampled, '')))).toEqual([])
  })
})

/** Names of formats, codes and signs are the same everywhere. */
const SAME =
  /(?<![A-Za-z])(?:JSON Schema|UTF-16|GeoJSON|CSV|SVG|PNG|JSON|GeoJSON|BibTeX|CSL|APA|PDF|URL|HTML|SHA-256|EDTF|ISO|UTF-8|Windows-1252|YAML|Markdown|iCalendar|Frictionless|Data Package|TopoJSON|GitHub|MIT|BSD-2-Clause|Hippocratic Licence|YYYY-MM-DD|USD|Leaflet|react-leaflet|Recharts|i18n-iso-countries|Python|Chromium|Firefox|Safari|Mac|WCAG|axe|cookie|Tab|Shift|Home|End|Page|Enter|Esc|Ctrl|Cmd|ASEAN|SCO Atlas authors|[\w-]+\.(?:json|csv|ics|geojson|html|js|org|svg|yaml))(?![A-Za-z])|https?:\S*/g

function isForeign(text: string): boolean {
  return /[A-Za-z]{3}/.test(text.replaceAll(SAME, ''))
}

it('every English message is said somewhere in the program', () => {
  const said = saidPaths(Object.keys(english))
  const parts = new Set([...said].flatMap((path) => path.split('.').map((_, at, names) => names.slice(0, at + 1).join('.'))))
  const isSaid = (path: string) =>
    parts.has(path) || path.split('.').some((_, at, names) => said.has(names.slice(0, at + 1).join('.')))
  expect(leavesOf(english).flatMap(([path]) => (isSaid(path) ? [] : [path]))).toEqual([])
})
