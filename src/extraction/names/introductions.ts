/** The people that a text named in full, so that their surname alone is enough after that. */
import type { Office, PersonMention } from '@/extraction/mentions'
import { lexemeAt } from '@/extraction/lexicon'

/** What a text said of a person, by surname (folded). */
export type Introductions = Map<string, { name: string; country?: string; organisation?: string; office: Office }>

/** How many people of a text are remembered. */
const MOST = 500

/** Remembers a person with a full name and a state or an organisation. */
export function introduce(introductions: Introductions, { name, country, organisation, office }: PersonMention): void {
  if (name === undefined || (country === undefined && organisation === undefined)) return
  const surname = surnameOf(name, country)
  if (surname === undefined || (introductions.size >= MOST && !introductions.has(surname))) return
  introductions.set(surname, {
    name,
    ...(country !== undefined && { country }),
    ...(organisation !== undefined && { organisation }),
    office: office ?? 'other',
  })
}

/** Names in which the family's stands first, by state. */
const FAMILY_FIRST = new Set(['CN', 'KH', 'KP', 'KR', 'VN'])

/** The word by which later sentences call a person, folded; undefined for a name of one word, which needs no introduction. */
function surnameOf(name: string, country: string | undefined): string | undefined {
  const [from, to] = [name.indexOf(' '), name.lastIndexOf(' ')]
  if (from < 0) return undefined
  const isFamilyFirst = country !== undefined && FAMILY_FIRST.has(country) && name.split(' ').length < 4
  const { word } = isFamilyFirst ? lexemeAt(name, 0, from) : lexemeAt(name, to + 1, name.length)
  return word.length > 1 ? word : undefined
}
