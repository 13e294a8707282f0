/** The catalogues of other languages than English, each loaded when it is first asked for. */
import type { Language } from '@/domain/view-state'
import type { Speech } from './language'

const loaders: Record<Exclude<Language, 'en'>, () => Promise<Speech>> = {
  ru: async () => (await import('./ru/speech')).russian,
  zh: async () => (await import('./zh/speech')).chinese,
  'en-XA': async () => (await import('./pseudo')).accented,
  'ar-XB': async () => (await import('./pseudo')).mirrored,
}

/** What speaks the language; undefined of English. Rejects if it cannot be loaded. */
export async function loadSpeech(language: Language): Promise<Speech | undefined> {
  return language === 'en' ? undefined : loaders[language]()
}
