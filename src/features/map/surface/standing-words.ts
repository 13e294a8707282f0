/** A country's standing in words, for its accessible name and its tooltip. */
import { basisOf, isDayInferred } from '@/domain/claims'
import { type Standing, hasChanged } from '@/domain/status'
import { isOfMineAlone } from '@/domain/tiers'
import { punctuation } from '@/i18n/format'
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
  const more = [
    standing.dormant && words.isDormant(standing.dormant.when),
    isOfMineAlone(standing.claims) && words.isOfMine,
    isContradicted && words.isContradicted,
  ].filter((part) => typeof part === 'string')
  return { name, detail: [howKnown(standing), ...more].join(punctuation.semicolon) }
}

/** `since 5 July 2005 (the day is inferred)`; of a list the day that it speaks of. */
function howKnown(standing: Standing): string {
  const words = messages.map
  const { since, mark, claims } = standing
  if (claims[0]?.kind === 'event') {
    return isDayInferred(standing) ? messages.vocabulary.onInferredDay(words.since(since)) : words.since(since)
  }
  if (mark === 'carried') return words.carriedFrom(since, basisOf(claims) === 'inferred')
  return mark === 'inferred' ? words.inferredOn(since) : words.statedOn(since)
}

/** `member`; of one that stood otherwise `observer, then member`. */
function statusWords(standing: Standing | undefined, earlier: Earlier | undefined): string | undefined {
  if (!earlier || !hasChanged(earlier.standing, standing)) return standing && messages.vocabulary.status[standing.status]
  const isOfFive = earlier.standing?.status === 'shanghai-five'
  const was = isOfFive ? messages.vocabulary.partOfFive : standingName(earlier.standing)
  return messages.map.wasThenIs(was, standingName(standing))
}
