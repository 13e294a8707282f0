import type { Found } from '@/domain/search'
import { punctuation } from '@/i18n/format'
import { searchMessages as words } from '@/i18n/search'
import type { Reach } from './finder'

/** How the search stands, for eyes and ears: what is under way, what is missing, and how much was found. `commands` counts those. */
export function statusWords(query: string, reach: Reach | undefined, found: Found | undefined, commands: number): string {
  if (reach === undefined) return words.loading
  if (reach === 'nothing') return words.failed
  const missing = reach === 'without-trade' ? words.partial : ''
  if (query.trim() === '' || !found) return missing
  const count = found.groups.reduce((sum, { total }) => sum + total, commands)
  return [count > 0 ? words.found(count) : words.none(query.trim()), missing].filter(Boolean).join(punctuation.afterSentence)
}
