import type { Directory } from '@/domain/directory'
import type { Subject } from '@/domain/subject'
import { messages } from '@/i18n/messages'
import { claimWords, figureTitle } from './claim-words'

/** The name of what the details show. */
export function subjectTitle(subject: Subject, directory: Directory): string {
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
      return subject.claims[0]?.title ?? subject.id
    case 'figure':
      return subject.claims[0] ? figureTitle(subject.claims[0], directory) : subject.id
    case 'claim':
      return claimWords(subject.claim, directory, true)
    case 'discrepancy':
      return messages.vocabulary.discrepancyKind[subject.discrepancy.kind]
  }
}
