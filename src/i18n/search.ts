/** The words of the search, which is loaded on demand, in the interface language. */
import type { CorePart } from '@/domain/contract'
import type { EntryWords, NamesInLanguage } from '@/domain/search-types'
import { search } from './en/search'
import { series } from './en/series'
import { type Speech, activeSpeech, inLanguage, localeOf } from './language'
import { messages } from './messages'
import { regionName } from './region-name'
import { seriesNames } from './series-name'

export const searchMessages = inLanguage('search', search)

const scripts = { ru: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u } as const

/** The languages of the atlas in whose letters the text is written; everybody's letters are Latin. */
export function languagesByLetters(text: string): (keyof typeof scripts)[] {
  return (['ru', 'zh'] as const).filter((language) => scripts[language].test(text))
}

/** The words in which things are found that the dataset has no name for; `core` bears its names in the interface language, others have their own by `known`. */
export function entryWords(core?: CorePart, known: readonly Speech[] = []): EntryWords {
  const speech = activeSpeech()
  const others = known.filter(({ language }) => language !== speech?.language)
  const words: EntryWords = {
    ...searchMessages.entries,
    ...(core && speech ? namesIn(core, speech) : noNames),
    series: { ...seriesNames },
    beside: [
      ...(speech ? [{ ...noNames, series }] : []),
      ...(core ? others.map((other) => namesIn(other.core(core), other)) : []),
    ],
    types: messages.vocabulary.meetingType,
    measures: messages.claims.measures,
    discrepancies: messages.vocabulary.discrepancyKind,
    months: searchMessages.commands.months,
    skipped: searchMessages.commands.skipped,
  }
  // Words follow the language; what is handed to a worker is to be plain.
  return JSON.parse(JSON.stringify(words)) as EntryWords
}

const noNames: NamesInLanguage = { names: {}, otherNames: {}, abbreviations: {}, series: {}, reporters: {} }

/** The search has the dataset as it is published; what it is called in the language of `speech` is told besides. */
function namesIn(core: CorePart, { language, room, reporters }: Speech): NamesInLanguage {
  const { countries, organisations, people, places, grounds, meetings, offices } = core
  // Where the atlas writes another name than most do, that one is sought too: Киргизия, Кыргызстан.
  const others = countries.map(({ code, name }) => [code, name, regionName(code, localeOf(language))] as const)
  return {
    names: Object.fromEntries([
      ...countries.map(({ code, name }) => [code, name]),
      ...[...organisations, ...people, ...places, ...grounds].map(({ id, name }) => [id, name]),
      ...meetings.map(({ id, title }) => [id, title]),
      ...offices.map(({ id, office }) => [id, office]),
    ]),
    otherNames: Object.fromEntries(others.flatMap(([code, name, other]) => (other === name ? [] : [[code, other]]))),
    abbreviations: Object.fromEntries(
      organisations.flatMap(({ id, abbreviation }) => (abbreviation === undefined ? [] : [[id, abbreviation]])),
    ),
    series: room('series', series),
    reporters,
  }
}
