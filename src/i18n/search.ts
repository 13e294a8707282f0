/** The words of the search, which is loaded on demand, in the interface language. */
import type { CorePart, Id } from '@/domain/contract'
import type { EntryWords } from '@/domain/search-types'
import { search } from './en/search'
import { activeSpeech, inLanguage } from './language'
import { messages } from './messages'
import { regionName } from './region-name'
import { seriesNames } from './series-name'

export const searchMessages = inLanguage('search', search)

/** The words in which things are found that the dataset has no name for; `core` bears its names in the interface language. */
export function entryWords(core?: CorePart): EntryWords {
  const words: EntryWords = {
    ...searchMessages.entries,
    names: core && activeSpeech() ? namesIn(core) : {},
    otherNames: core && activeSpeech() ? otherNamesIn(core) : {},
    abbreviations: core && activeSpeech() ? abbreviationsIn(core) : {},
    series: { ...seriesNames },
    types: messages.vocabulary.meetingType,
    measures: messages.claims.measures,
    discrepancies: messages.vocabulary.discrepancyKind,
    months: searchMessages.commands.months,
    skipped: searchMessages.commands.skipped,
  }
  // Words follow the language; what is handed to a worker is to be plain.
  return JSON.parse(JSON.stringify(words)) as EntryWords
}

/** The search has the dataset as it is published; what it is called here is told besides. */
function namesIn({ countries, organisations, people, places, grounds, meetings }: CorePart): Record<Id, string> {
  return Object.fromEntries([
    ...countries.map(({ code, name }) => [code, name]),
    ...[...organisations, ...people, ...places, ...grounds].map(({ id, name }) => [id, name]),
    ...meetings.map(({ id, title }) => [id, title]),
  ])
}

/** Where the atlas writes another name than most do, that one is sought too: Киргизия, Кыргызстан. */
function otherNamesIn({ countries }: CorePart): Record<Id, string> {
  return Object.fromEntries(countries.flatMap(({ code, name }) => (regionName(code) === name ? [] : [[code, regionName(code)]])))
}

function abbreviationsIn({ organisations }: CorePart): Record<Id, string> {
  return Object.fromEntries(
    organisations.flatMap(({ id, abbreviation }) => (abbreviation === undefined ? [] : [[id, abbreviation]])),
  )
}
