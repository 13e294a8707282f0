/** Finds the mentions of a text: names first, then what they mean together, then what refers back to them. */
import type { Gazetteer } from '@/extraction/gazetteer'
import type { Mention } from '@/extraction/mentions'
import type { Token } from '@/extraction/tokens'
import { withPlaces } from './datelines'
import type { Introductions } from './introductions'
import { type Item, itemsIn, plainMention } from './items'
import { createMemory } from './memory'
import { joinPersons } from './persons'

/** Finds the mentions of a text sentence by sentence, in their order: what a sentence introduces, those after it may refer to. */
export type MentionFinder = (tokens: readonly Token[], text: string) => Mention[]

/**
 * A finder for one text; each call takes the tokens of the next sentence and the plain text in which they lie. The mentions come in their order, none
 * within another (but for the halves of a compound); of two that overlap the longer.
 */
export function mentionFinder(gazetteer: Gazetteer): MentionFinder {
  const introductions: Introductions = new Map()
  const memory = createMemory()
  return (tokens, text) => {
    const items = itemsIn(gazetteer, tokens, text, introductions)
    if (items.length === 0) return []
    const mentions = items.some(isOfPerson) ? joinPersons(items, tokens, text, introductions) : plainMentions(items)
    return memory.resolve(withPlaces(mentions, tokens, text), tokens)
  }
}

function plainMentions(items: readonly Item[]): Mention[] {
  const mentions: Mention[] = []
  for (const item of items) {
    const mention = plainMention(item)
    if (mention) mentions.push(mention)
  }
  return mentions
}

function isOfPerson({ meaning }: Item): boolean {
  return meaning.kind === 'person' || meaning.kind === 'office'
}
