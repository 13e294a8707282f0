import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type Language, languages } from '@/domain/view-state'
import { activeLanguage, directionOf, languageTag, speak } from '@/i18n/language'
import { loadSpeech } from '@/i18n/load-language'
import { focusAt, wayToFocus } from './place-of-focus'
import { useView } from './use-view-state'
import { amendAddress, changeView, currentView } from './view-store'

const KEPT = 'sco-atlas.language'

/** The choice made before; none in a frame without storage. */
function keptLanguage(): Language | undefined {
  try {
    const kept = window.localStorage.getItem(KEPT)
    return languages.find((language) => language === kept)
  } catch {
    return undefined
  }
}

function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEPT, language)
  } catch {
    // The address still holds it.
  }
}

/** The first of the browser's languages that the atlas speaks; `zh-TW` is Chinese, though in other characters. */
function browserLanguage(): Language | undefined {
  const tags = navigator.languages.map((tag) => tag.split('-')[0])
  return tags.map((tag) => languages.find((language) => language === tag)).find(Boolean)
}

/** The language to be spoken: the address's, else the one chosen before, else the browser's, else English. */
export function wantedLanguage(inAddress: Language | undefined): Language {
  return inAddress ?? keptLanguage() ?? browserLanguage() ?? 'en'
}

/** Before the first picture: speaks the language wanted, and English if it cannot be loaded. */
export async function startLanguage(): Promise<void> {
  const language = wantedLanguage(currentView().lang)
  try {
    speak(language, await loadSpeech(language))
  } catch {
    speak('en', undefined)
  }
}

let justChosen = false

/** Whether the reader has chosen the language a moment ago: the page is made anew with it, and he is to find himself where he was. */
export function isJustChosen(): boolean {
  return justChosen
}

export function forgetChoice(): void {
  justChosen = false
}

/** How often a language has been asked for. What could not be loaded for one asking is loaded anew for the next. */
let askings = 0
const listeners = new Set<() => void>()

function askAgain(): void {
  askings += 1
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Speaks another language from now on, here and at the next visit; Back leads to the one spoken before. */
export function chooseLanguage(language: Language): void {
  // For an address that names none, what is kept would speak.
  if (currentView().lang === undefined) amendAddress({ lang: activeLanguage() })
  keepLanguage(language)
  justChosen = true
  changeView({ lang: language })
  askAgain()
}

/** A language that is wanted and could not be loaded. */
export interface MissingLanguage {
  language: Language
  retry: () => void
}

interface Spoken {
  language: Language
  missing: MissingLanguage | undefined
}

/** The language spoken. It follows the view as soon as its words have come; whoever shows it gives it as the key of all that has words in it. */
export function useLanguage(): Spoken {
  const { lang } = useView('lang')
  const [language, setLanguage] = useState(activeLanguage)
  const [failed, setFailed] = useState<{ language: Language; asking: number }>()
  const focused = useRef<ReturnType<typeof wayToFocus>>(undefined)
  const asking = useSyncExternalStore(subscribe, () => askings)
  const wanted = wantedLanguage(lang)
  const isMissing = failed?.language === wanted && failed.asking === asking
  useEffect(() => {
    if (wanted === activeLanguage() || isMissing) return undefined
    let isWanted = true
    loadSpeech(wanted).then(
      (speech) => {
        if (!isWanted) return
        focused.current = wayToFocus()
        speak(wanted, speech)
        setLanguage(wanted)
      },
      () => {
        if (!isWanted) return
        forgetChoice()
        setFailed({ language: wanted, asking })
      },
    )
    return () => {
      isWanted = false
    }
  }, [wanted, asking, isMissing])
  useLayoutEffect(() => {
    document.documentElement.lang = languageTag(language)
    document.documentElement.dir = directionOf(language)
    // The page has been made anew, and what had the focus with it.
    if (focused.current) focusAt(focused.current)
    focused.current = undefined
  }, [language])
  return { language, missing: isMissing ? { language: wanted, retry: askAgain } : undefined }
}
