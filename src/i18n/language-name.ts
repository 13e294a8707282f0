const names = new Intl.DisplayNames('en-GB', { type: 'language' })

/** A language by its BCP 47 tag: `English`; the tag itself if it is none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
