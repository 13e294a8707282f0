/**
 * The ids of claims and figures, made of what they say: `asia-plus-2019-05-17.member.CN`, `ref.member-signed.IN.2016-06-24`,
 * `cn-tj.turnover.2025-h1.chinas-foreign-ministry`. They stay the same when entries are added or put in another order.
 */
import type { Id } from '@/domain/contract'

/** Lower case letters, digits and hyphens: `China’s Foreign Ministry` -> `chinas-foreign-ministry`. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** An EDTF date or period as part of an id: `2024-07-03/2024-07-04` -> `2024-07-03~2024-07-04`. */
export function dateInId(edtf: string): string {
  return edtf.replace(/[?%~]/g, '').replaceAll('/', '~')
}

/** What all claims about one reported figure share: who trades, what, when, who reports, and of a group who is counted. */
export function figureAbout(figure: {
  a: Id
  b: Id
  definition?: string | undefined
  measure: string
  period: string
  reporter: { name: string }
}): Id {
  const { a, b, definition, measure, period, reporter } = figure
  const who = definition === undefined ? undefined : slug(definition)
  return claimId(`${a}-${b}`, measure, dateInId(period), slug(reporter.name), who).toLowerCase()
}

/** The parts that are there, joined. */
export function claimId(...parts: (string | undefined)[]): Id {
  return parts.filter((part) => part !== undefined).join('.')
}
