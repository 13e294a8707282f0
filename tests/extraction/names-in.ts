/** What a text names, in one line a sentence: "KZ India(official) [Tokayev=KZ]". */
import type { Mention } from '@/extraction/mentions'
import { type Coordination, coordinationsIn } from '@/extraction/coordination'
import { mentionFinder } from '@/extraction/names/finder'
import { plainTextOf } from '@/extraction/plain-text'
import { type Sentence, sentencesOf } from '@/extraction/sentences'
import { projectGazetteer } from './project-gazetteer'

const gazetteer = projectGazetteer()

/** The sentences of a text with their mentions. */
export function sentencesIn(text: string): Sentence[] {
  return [...sentencesOf(plainTextOf(text, 'text'), mentionFinder(gazetteer))]
}

/** All mentions of a text. */
export function mentionsOf(text: string): Mention[] {
  return sentencesIn(text).flatMap(({ mentions }) => mentions)
}

/** All lists of a text. */
export function listsOf(text: string): Coordination[] {
  return sentencesIn(text).flatMap(coordinationsIn)
}

/** A mention in short: a country by its code (small after it, any form but the name), the others by what they stand for. */
export function inShort(mention: Mention): string {
  if (mention.kind === 'country') return mention.form === 'name' ? mention.code : `${mention.code} ${mention.form}`
  if (mention.kind === 'organisation') return mention.id
  if (mention.kind === 'city') return `${mention.isDateline === true ? 'from ' : ''}${mention.name}`
  if (mention.kind === 'reference') return `→ ${mention.organisation ?? mention.countries.join('+')}`
  return [mention.country ?? mention.organisation, mention.office, mention.name].filter(Boolean).join(' ')
}

/** The mentions of a text in short. */
export function namesIn(text: string): string[] {
  return mentionsOf(text).map(inShort)
}
