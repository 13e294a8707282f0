/** The language that the page speaks. It is changed between two pictures of the page, never within one: see `state/use-language.ts`. */
import type { CorePart, TradePart } from '@/domain/contract'
import type { Language } from '@/domain/view-state'
import type { Catalogue } from './catalogue'

/** What speaks a language other than English, which comes with the rooms themselves. */
export interface Speech {
  language: Language
  /** The words of a room; `english` are those of the source catalogue. */
  room: <K extends keyof Catalogue>(name: K, english: Catalogue[K]) => Catalogue[K]
  /** The parts of the dataset with the names of the language. */
  core: (core: CorePart) => CorePart
  trade: (trade: TradePart) => TradePart
  /** Who reports a figure, by the name that the dataset has. */
  reporter: (english: string) => string
  /** All who report figures, by the names that the dataset has. */
  reporters: Readonly<Record<string, string>>
}

/** BCP 47 tags by which `Intl` writes; the pseudo-locales write numbers and dates as English does. */
const locales: Record<Language, string> = {
  en: 'en-GB',
  ru: 'ru',
  zh: 'zh-Hans-CN',
  'en-XA': 'en-GB',
  'ar-XB': 'en-GB',
}

/** What each language calls itself, for whoever does not read the one spoken; the pseudo-locales are offered to nobody. */
export const autonyms = { en: 'English', ru: 'Русский', zh: '中文' } satisfies Partial<Record<Language, string>>

let spoken: { language: Language; speech: Speech | undefined } = { language: 'en', speech: undefined }

export function speak(language: Language, speech: Speech | undefined): void {
  spoken = { language, speech }
}

export function activeLanguage(): Language {
  return spoken.language
}

/** What speaks the language; undefined of English, in which catalogue and dataset are written. */
export function activeSpeech(): Speech | undefined {
  return spoken.speech
}

/** Who reports a figure, for what reads the dataset by itself. */
export function reporterName(english: string): string {
  return spoken.speech?.reporter(english) ?? english
}

/** BCP 47 tag by which `Intl` writes the language. */
export function localeOf(language: Language): string {
  return locales[language]
}

export function activeLocale(): string {
  return locales[spoken.language]
}

/** The value of the `lang` attribute: Chinese says its script. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-Hans' : language
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar-XB' ? 'rtl' : 'ltr'
}

/**
 * The words of a room in the language spoken at the moment they are asked for. A module may hold the room, or a group of its words, for good; a word itself
 * it asks for when it says it.
 */
export function inLanguage<K extends keyof Catalogue>(name: K, english: Catalogue[K]): Catalogue[K] {
  return following(english, () => spoken.speech?.room(name, english) ?? english)
}

/** What looks like `model` and has what `current` has at the moment. */
function following<T extends object>(model: T, current: () => T): T {
  const groups = new Map<PropertyKey, object>()
  return new Proxy(model, {
    get: (_, key) => {
      const value: unknown = Reflect.get(current(), key)
      if (!isGroup(value)) return value
      let group = groups.get(key)
      // A group of words is one in every language.
      if (!group) groups.set(key, (group = following(value, () => Reflect.get(current(), key) as object)))
      return group
    },
    has: (_, key) => Reflect.has(current(), key),
    ownKeys: () => Reflect.ownKeys(current()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(current(), key),
  })
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
