import { byLocale } from './intl'

const names = byLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }))

/** A language by its BCP 47 tag: `English`; the tag itself if it is none. */
export function languageName(tag: string): string {
  try {
    return names().of(tag) ?? tag
  } catch {
    return tag
  }
}
