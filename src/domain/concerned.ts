/** Which countries a thing concerns, so that the map can point them out. */
import { entitiesOf } from './claims'
import type { Id } from './contract'
import { isCountryCode } from './status'
import type { Subject } from './subject'

/** ISO 3166-1 alpha-2 codes, each once: a country itself, a place's country, those who took part, those whom a claim is about. */
export function countriesConcerned(subject: Subject): Id[] {
  return [...new Set(entitiesConcerned(subject).filter(isCountryCode))]
}

function entitiesConcerned(subject: Subject): Id[] {
  switch (subject.kind) {
    case 'country':
      return [subject.id]
    case 'place':
      return [subject.place.country]
    case 'meeting':
    case 'figure':
      return subject.claims.flatMap(entitiesOf)
    case 'claim':
      return entitiesOf(subject.claim)
    case 'discrepancy':
      return [subject.discrepancy.subject]
    case 'organisation':
    case 'person':
    case 'source':
    case 'ground':
      return []
  }
}
