/** A country's standing in words, for its accessible name and its tooltip. */
import { type Standing, hasChanged } from '@/domain/status'
import { messages } from '@/i18n/messages'
import { standingName } from '@/i18n/standing-name'

/** The standing on the earlier of two days that are compared. */
interface Earlier {
  standing: Standing | undefined
}

/** The accessible name (`Iran, observer, then member` where two days are compared), and since when, how surely, and what contradicts. */
export function describeStanding(
  country: string,
  standing: Standing | undefined,
  isContradicted: boolean,
  earlier?: Earlier,
): { name: string; detail: string } {
  const words = messages.map
  const name = words.country(country, statusWords(standing, earlier))
  if (!standing) return { name, detail: words.noStatus }
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
  return { name, detail: [how, ...more].join('; ') }
}

/** `member`; of one that stood otherwise `observer, then member`. */
function statusWords(standing: Standing | undefined, earlier: Earlier | undefined): string | undefined {
  if (!earlier || !hasChanged(earlier.standing, standing)) return standing && messages.vocabulary.status[standing.status]
  return messages.map.wasThenIs(standingName(earlier.standing), standingName(standing))
}
