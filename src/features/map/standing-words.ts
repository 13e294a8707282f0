/** A country's standing in words, for its accessible name and its tooltip. */
import type { Standing } from '@/domain/status'
import { messages } from '@/i18n/messages'

export function describeStanding(
  country: string,
  standing: Standing | undefined,
  isContradicted: boolean,
): { name: string; detail: string } {
  const words = messages.map
  if (!standing) return { name: words.country(country, undefined), detail: words.noStatus }
  const isEvent = standing.claims[0]?.kind === 'event'
  const how = {
    stated: isEvent ? words.since(standing.since) : words.statedOn(standing.since),
    inferred: words.inferredOn(standing.since),
    carried: words.carriedFrom(
      standing.claims.at(-1)?.when.latest ?? standing.since,
      standing.claims.every((claim) => claim.basis === 'inferred'),
    ),
  }[standing.mark]
  const more = [standing.dormant && words.isDormant(standing.dormant.when), isContradicted && words.isContradicted].filter(
    (part) => typeof part === 'string',
  )
  return { name: words.country(country, messages.vocabulary.status[standing.status]), detail: [how, ...more].join('; ') }
}
