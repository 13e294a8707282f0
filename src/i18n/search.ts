/** The words of the search, which is loaded on demand, in the interface language. */
import type { EntryWords } from '@/domain/search-entries'
import { search } from './en/search'
import { series } from './en/series'
import { messages } from './messages'

export { search as searchMessages } from './en/search'

/** The words in which things are found that the dataset has no name for. In another language than English the English ones stand behind. */
export function entryWords(): EntryWords {
  return {
    ...search.entries,
    names: {},
    series,
    types: messages.vocabulary.meetingType,
    measures: messages.claims.measures,
    discrepancies: messages.vocabulary.discrepancyKind,
    months: search.commands.months,
    skipped: search.commands.skipped,
  }
}
