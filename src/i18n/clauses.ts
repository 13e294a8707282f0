import { formatList, punctuation } from './format'
import { activeLanguage } from './language'

/** `Laos became a dialogue partner and 17 states became SCO partners`. The Chinese word for *and* joins names, never what is said of them. */
export function formatClauses(clauses: readonly string[]): string {
  return activeLanguage() === 'zh' ? clauses.join(punctuation.semicolon) : formatList(clauses)
}
