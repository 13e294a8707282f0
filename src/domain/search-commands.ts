/** What the search understands besides names: days, comparisons, filters, pairs, rooms. Each becomes a change of the view. */
import { type Country, type Id, type IsoDate, type Status, statuses } from './contract'
import { folded } from './folded-text'
import { type Pair, pairOf } from './pair'
import { type Span, spanIn } from './search-dates'
import { errorsBetween, errorsIn, isYear } from './search-terms'
import { type TierChoice, tierChoices } from './tiers'
import { clampDay } from './time'
import { type Theme, type View, themes, views } from './view-state'

export type Command =
  /** `isOutside`: the day asked for is none of the atlas's, and the nearest is meant. */
  | { kind: 'day'; day: IsoDate; isOutside: boolean }
  | { kind: 'window'; edtf: string; from: IsoDate; to: IsoDate }
  | { kind: 'compare'; before: IsoDate; after: IsoDate; isOutside: boolean }
  | { kind: 'only'; country: Id }
  | { kind: 'pair'; pair: Pair }
  | { kind: 'country-year'; country: Id; year: number }
  | { kind: 'status'; status: Status }
  | { kind: 'room'; view: View }
  | { kind: 'tier'; tier: TierChoice }
  | { kind: 'theme'; theme: Theme }

/** The words that commands are given in, folded. */
export interface CommandWords {
  /** Parts the words of a query, for a language that writes them together. */
  spaced: (query: string) => string
  months: readonly string[]
  compare: readonly string[]
  /** What stands between two days; `against` makes a comparison even without another word. */
  between: readonly string[]
  against: readonly string[]
  only: readonly string[]
  trade: readonly string[]
  skipped: readonly string[]
  today: readonly string[]
  rooms: Readonly<Record<View, readonly string[]>>
  statuses: Readonly<Record<Status, readonly string[]>>
  tiers: Readonly<Record<TierChoice, readonly string[]>>
  themes: Readonly<Record<Theme, readonly string[]>>
}

export interface CommandContext {
  words: CommandWords
  firstDay: IsoDate
  lastDay: IsoDate
  /** The day shown, which a single other day is compared with. */
  day: IsoDate
  /** The reader's own day. */
  today: IsoDate
  countries: readonly Country[]
  /** The pairs that figures tell of, those with the most first; undefined while nobody knows. */
  pairs: readonly Pair[] | undefined
  /** The statuses that somebody has on the day shown. */
  statuses: ReadonlySet<Status>
}

export interface Commands {
  /** What the query says and nothing else. */
  said: Command[]
  /** What it begins to say. */
  begun: Command[]
}

const NOTHING: Commands = { said: [], begun: [] }
/** So many pairs are offered for a country. */
const PAIRS = 4

/** The commands that a query gives. */
export function commandsIn(query: string, context: CommandContext): Commands {
  const tokens = tokensOf(context.words.spaced(query)).map((token) =>
    context.words.today.includes(token) ? context.today : token,
  )
  if (tokens.length === 0 || tokens.length > 12) return NOTHING
  const { words } = context
  const dates = [...comparison(tokens, context), ...days(tokens, context)]
  const other = [
    ...leading(
      words.only,
      tokens,
      (rest) => countryNamed(rest, context),
      (country): Command => ({ kind: 'only', country }),
    ),
    ...pairs(tokens, context),
    ...countryYear(tokens, context),
    ...named(tokens.join(' '), context, (name, text) => name === text),
  ]
  const said = [...dates, ...other]
  if (said.length > 0) return { said, begun: [] }
  return { said, begun: named(tokens.join(' '), context, (name, text) => text.length >= 3 && name.startsWith(text)) }
}

/** Words and numbers, folded; `4th` is `4`, a dash between years stands alone. */
function tokensOf(query: string): string[] {
  return folded(query)
    .replaceAll(/[–—−]/g, '-')
    .replaceAll(/\b(\d{4})\s*-\s*(\d{4})\b/g, '$1 - $2')
    .replaceAll(/[,;:()"“”?!]/g, ' ')
    .split(/\s+/)
    .filter((token) => token !== '')
    .map((token) => token.replace(/^(\d+)(st|nd|rd|th)$/, '$1').replace(/(?<=\d)\.$/, ''))
}

function spanOf(tokens: readonly string[], { words }: CommandContext): Span | undefined {
  return spanIn(
    tokens.filter((token) => !words.skipped.includes(token)),
    words.months,
  )
}

function held(day: IsoDate, { firstDay, lastDay }: CommandContext): IsoDate {
  return clampDay(day, firstDay, lastDay)
}

/** A day is gone to; of a month or a year the first, and the timeline shows the whole. */
function days(tokens: readonly string[], context: CommandContext): Command[] {
  const isComparison = tokens.some((token) => context.words.against.includes(token))
  const span = spanOf(tokens, context) ?? (isComparison ? undefined : range(tokens, context))
  if (!span) return []
  const { edtf, from, to } = span
  const day = held(from, context)
  const commands: Command[] = edtf.includes('/')
    ? []
    : [{ kind: 'day', day, isOutside: to < context.firstDay || from > context.lastDay }]
  // A year further on meetings may be announced.
  const isReached = to >= context.firstDay && Number(from.slice(0, 4)) <= Number(context.lastDay.slice(0, 4)) + 1
  if (from !== to && isReached) commands.push({ kind: 'window', edtf, from, to })
  return commands
}

/** Every way to cut the tokens in two, what stands between them left out. */
function halves(tokens: readonly string[], between: readonly string[]): [string[], string[]][] {
  return tokens.slice(1).map((_, index) => {
    const rest = tokens.slice(index + 1)
    const start = rest.findIndex((token) => !between.includes(token))
    return [tokens.slice(0, index + 1), rest.slice(start)]
  })
}

function twoSpans(tokens: readonly string[], context: CommandContext): [Span, Span] | undefined {
  const { between, against } = context.words
  for (const [left, right] of halves(tokens, [...between, ...against])) {
    const [one, other] = [spanOf(left, context), spanOf(right, context)]
    if (one && other) return one.from <= other.from ? [one, other] : [other, one]
  }
  return undefined
}

/** `2017 to 2025`: all the days between. */
function range(tokens: readonly string[], context: CommandContext): Span | undefined {
  if (!tokens.some((token) => context.words.between.includes(token))) return undefined
  const [first, last] = twoSpans(tokens, context) ?? []
  return first && last && { edtf: `${first.edtf}/${last.edtf}`, from: first.from, to: last.to }
}

/**
 * Two days, or the shown one and another. Of a month or a year the earlier side is its first day and the later its last, so that what
 * changed within both is seen.
 */
function comparison(tokens: readonly string[], context: CommandContext): Command[] {
  const { compare, against } = context.words
  const isLed = compare.includes(tokens[0]!)
  if (!isLed && !tokens.some((token) => against.includes(token))) return []
  const rest = tokens.filter((token) => !compare.includes(token))
  const [first, last] = twoSpans(rest, context) ?? []
  if (first && last) return compared(first.from, last.to, context)
  const span = spanOf(
    rest.filter((token) => !context.words.between.includes(token)),
    context,
  )
  return span ? compared(span.from, context.day, context) : []
}

function compared(one: IsoDate, other: IsoDate, context: CommandContext): Command[] {
  const [before = '', after = ''] = [held(one, context), held(other, context)].toSorted()
  const isOutside = [one, other].some((day) => day !== held(day, context))
  return before === after ? [] : [{ kind: 'compare', before, after, isOutside }]
}

/** What follows one of the words, or goes before it. */
function leading<T>(
  words: readonly string[],
  tokens: readonly string[],
  read: (rest: string[]) => T | undefined,
  commandOf: (value: T) => Command,
): Command[] {
  const rest = tokens.filter((token) => !words.includes(token))
  const value = rest.length < tokens.length ? read(rest) : undefined
  return value === undefined ? [] : [commandOf(value)]
}

/** The country that the words name: by a name or its code, by what only one name begins with, or by a slip of one name alone. */
function countryNamed(tokens: readonly string[], { countries }: CommandContext): Id | undefined {
  const text = tokens.join(' ')
  const found = (isMeant: (name: string) => boolean) =>
    countries.filter(({ code, name, aliases }) => [code, name, ...aliases].some((own) => isMeant(folded(own))))
  const most = errorsIn(text)
  const begun = () => (text.length < 3 ? [] : found((name) => name.startsWith(text)))
  const meant = () => (most === 0 ? [] : found((name) => errorsBetween(text, name, most).whole <= most))
  for (const list of [() => found((name) => name === text), begun, meant]) {
    const [first, second] = list()
    if (first) return second ? undefined : first.code
  }
  return undefined
}

/** `trade China Tajikistan`, `China-Tajikistan`: a pair that figures tell of; of one country those that most figures tell of. */
function pairs(tokens: readonly string[], context: CommandContext): Command[] {
  const { trade, between, skipped } = context.words
  const rest = tokens
    .filter((token) => !trade.includes(token) && !skipped.includes(token))
    .flatMap((token) => (isJoined(token) ? token.split('-') : token))
  if (rest.length === 0 || !tokens.some((token) => trade.includes(token) || isJoined(token))) return []
  const country = countryNamed(rest, context)
  if (country !== undefined) {
    const own = (context.pairs ?? []).filter((pair) => pair.split('-').includes(country))
    return own.slice(0, PAIRS).map((pair): Command => ({ kind: 'pair', pair }))
  }
  for (const [left, right] of halves(rest, [...between, '-'])) {
    const [a, b] = [countryNamed(left, context), countryNamed(right, context)]
    if (a === undefined || b === undefined || a === b) continue
    const pair = pairOf(a, b)
    if (context.pairs?.includes(pair) !== false) return [{ kind: 'pair', pair }]
  }
  return []
}

function isJoined(token: string): boolean {
  return /^\p{L}+-\p{L}+$/u.test(token)
}

/** `Kazakhstan 2019`, `2019 Kazakhstan`: what is said of the country in the year. */
function countryYear(tokens: readonly string[], context: CommandContext): Command[] {
  const [years, others] = [tokens.filter(isYear), tokens.filter((token) => !isYear(token))]
  const [year = ''] = years
  if (years.length !== 1 || year < context.firstDay.slice(0, 4) || year > context.lastDay.slice(0, 4)) return []
  const rest = others.filter((token) => !context.words.skipped.includes(token))
  const country = rest.length === 0 ? undefined : countryNamed(rest, context)
  return country === undefined ? [] : [{ kind: 'country-year', country, year: Number(year) }]
}

/** Rooms, statuses of the day, tiers and themes by their names. */
function named(
  text: string,
  { words, statuses: onDay }: CommandContext,
  isMeant: (name: string, text: string) => boolean,
): Command[] {
  const has = (names: readonly string[]) => names.some((name) => isMeant(name, text))
  return [
    ...views.filter((view) => has(words.rooms[view])).map((view): Command => ({ kind: 'room', view })),
    ...statuses
      .filter((status) => onDay.has(status) && has(words.statuses[status]))
      .map((status): Command => ({ kind: 'status', status })),
    ...tierChoices.filter((tier) => has(words.tiers[tier])).map((tier): Command => ({ kind: 'tier', tier })),
    ...themes.filter((theme) => has(words.themes[theme])).map((theme): Command => ({ kind: 'theme', theme })),
  ]
}
