/** Which countries a thing concerns, so that the map can point them out. */
import { entitiesOf } from './claims'
import type { Claim, Id } from './contract'
import { isCountryCode } from './status'
import type { Subject } from './subject'
import { type TierChoice, shownClaims } from './tiers'

/**
 * ISO 3166-1 alpha-2 codes, each once: a country itself, a place's country, those who took part by the tiers switched on, those whom a
 * claim is about.
 */
export function countriesConcerned(subject: Subject, tier: TierChoice): Id[] {
  return [...new Set(entitiesConcerned(subject, tier).filter(isCountryCode))]
}

function entitiesConcerned(subject: Subject, tier: TierChoice): Id[] {
  switch (subject.kind) {
    case 'country':
      return [subject.id]
    case 'country-year':
      return [subject.country.code]
    case 'place':
      return [subject.place.country]
    case 'places':
      return subject.places.map(({ country }) => country)
    case 'meeting':
    case 'series':
    case 'figure':
      return shownClaims<Claim>(subject.claims, tier).flatMap(entitiesOf)
    case 'claim':
      return entitiesOf(subject.claim)
    case 'discrepancy':
      return [subject.discrepancy.subject]
    case 'organisation':
    case 'person':
    case 'source':
    case 'ground':
    case 'status':
    case 'changes':
      return []
  }
}
