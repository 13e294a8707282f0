/** What the gazetteer knows of countries and organisations that the dataset does not. */
import type { Country } from '@/domain/contract'
import type { GazetteerFile } from '@/extraction/gazetteer-file'

export interface WorldNames {
  /** By ISO 3166-1 alpha-2; undefined if there is no such country. */
  country: (code: string) => Country | undefined
  /** The full name of an organisation, by its acronym. */
  organisation: (acronym: string) => string | undefined
}

/** The forms that a reader would look for; the first is the usual name. */
const shownForms = ['name', 'official', 'adjective', 'people', 'former', 'abbreviation'] as const

export function worldNamesOf(file: Pick<GazetteerFile, 'countries' | 'organisations'>): WorldNames {
  return {
    country: (code) => {
      const entry = Object.hasOwn(file.countries, code) ? file.countries[code] : undefined
      const [name, ...aliases] = [...new Set(shownForms.flatMap((form) => entry?.forms[form] ?? []))]
      return entry?.numeric === undefined || name === undefined ? undefined : { code, numeric: entry.numeric, name, aliases }
    },
    organisation: (acronym) =>
      Object.hasOwn(file.organisations, acronym)
        ? file.organisations[acronym]?.names.find((name) => name !== acronym && name.includes(' '))
        : undefined,
  }
}
