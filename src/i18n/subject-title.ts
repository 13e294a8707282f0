import type { Directory } from '@/domain/directory'
import { meetingsIn } from '@/domain/meetings'
import type { Subject } from '@/domain/subject'
import type { TierChoice } from '@/domain/tiers'
import { messages } from './messages'
import { claimWords, figureTitle } from './claim-words'
import { seriesName } from './series-name'

/** The name of what the details show; a meeting has the title that its best account in the tiers switched on gives it. */
export function subjectTitle(subject: Subject, directory: Directory, tier: TierChoice): string {
  switch (subject.kind) {
    case 'country':
      return subject.country.name
    case 'organisation':
      return subject.organisation.name
    case 'person':
      return subject.person.name
    case 'place':
      return subject.place.name
    case 'source':
      return subject.source.title
    case 'meeting':
      return meetingsIn(subject.claims, tier)[0]?.title ?? subject.claims[0]?.title ?? subject.id
    case 'series':
      return seriesName(subject.id)
    case 'figure':
      return subject.claims[0] ? figureTitle(subject.claims[0], directory) : subject.id
    case 'claim':
      return claimWords(subject.claim, directory, true)
    case 'discrepancy':
      return messages.vocabulary.discrepancyKind[subject.discrepancy.kind]
    case 'ground':
      return subject.ground.name
    case 'country-year':
      return messages.claims.countryIn(subject.country.name, subject.year)
    case 'status':
      return messages.vocabulary.statuses[subject.status]
    case 'changes':
      return messages.claims.changes
    case 'places':
      return messages.map.placeNames(subject.places.map(({ name }) => name))
  }
}
