/** A country called by where it lies: "the Middle Eastern country", "imports from the Central Asian state". */
import { type Token, wordAt } from '@/extraction/tokens'
import type { Atom, CountryAtom } from './atoms'
import type { Known } from './said-again'

const CENTRAL = 'KZ KG TJ TM UZ'
const SOUTH = 'IN PK BD NP LK BT MV AF'
const SOUTHEAST = 'VN TH MY ID SG PH MM KH LA BN'
const EAST = 'CN JP KR KP MN'
const ARAB = 'SA AE QA KW OM BH YE IQ SY JO LB EG DZ MA TN LY SD'
const MIDDLE_EAST = `${ARAB} IR IL TR`
const CAUCASUS = 'AM AZ GE'
const EUROPE = 'BY UA MD RU DE FR IT ES PL NL BE AT CH CZ SK HU RO BG RS GR FI SE NO DK LV LT EE GB IE PT SI HR'
const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['central asian', codes(CENTRAL)],
  ['south asian', codes(SOUTH)],
  ['southeast asian', codes(SOUTHEAST)],
  ['east asian', codes(EAST)],
  ['middle eastern', codes(MIDDLE_EAST)],
  ['south caucasus', codes(CAUCASUS)],
  ['asian', codes(`${CENTRAL} ${SOUTH} ${SOUTHEAST} ${EAST} ${MIDDLE_EAST}`)],
  ['arab', codes(ARAB)],
  ['gulf', codes('SA AE QA KW OM BH')],
  ['eurasian', codes(`${CENTRAL} ${CAUCASUS} RU BY`)],
  ['caucasian', codes(CAUCASUS)],
  ['european', codes(EUROPE)],
])
/** The words before "country". */
export const regionWords: ReadonlySet<string> = new Set([...REGIONS.keys()].map((name) => name.split(' ').at(-1) ?? ''))
const NOUNS = /^(?:country|nation|state|republic|neighbour|neighbor|economy|giant|partner|kingdom|emirate|sultanate)$/

/** The one of the two countries in question that lies there; undefined if it is not told apart by that. */
export function regionalAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Atom[],
  { parties, focus }: Known,
): CountryAtom | undefined {
  if (!regionWords.has(wordAt(tokens, at))) return undefined
  const noun = tokens[at + 1]
  if (!noun || !NOUNS.test(noun.word)) return undefined
  const two = `${wordAt(tokens, at - 1)} ${wordAt(tokens, at)}`
  const isOfTwo = REGIONS.has(two)
  if (wordAt(tokens, isOfTwo ? at - 2 : at - 1) !== 'the') return undefined
  const region = REGIONS.get(isOfTwo ? two : wordAt(tokens, at))
  const here = before.flatMap((atom) => (atom.kind === 'country' ? [atom.code] : []))
  const known = parties ? [parties.home, parties.partner] : focus === undefined ? [] : [focus]
  const fitting = [...new Set([...here, ...known])].filter((code) => region?.has(code))
  const [code] = fitting
  if (code === undefined || fitting.length > 1) return undefined
  return { kind: 'country', first: isOfTwo ? at - 1 : at, after: at + 2, code, isOwner: noun.isPossessive, isTeller: false }
}
