/** "A trilateral meeting with the presidents of A and B", "separate talks were held with A and B": the third is of whom the report speaks. */
import type { Memory } from './memory'
import { isEmpty } from './groups'
import type { Pair } from './pairs'
import type { Trigger } from './triggers'

const OF_MORE = /\btrilateral\b|\bthree-way\b|\bseparate\b/

/** Who meets, with the one who was spoken of before where only the two others are named. */
export function withThird(pair: Pair, { words }: Trigger, { actor, home }: Pick<Memory, 'actor' | 'home'>): Pair {
  const { left, right } = pair
  if (!isEmpty(left) || right.states.length !== 2 || !OF_MORE.test(words)) return pair
  const third = [...(actor?.states.length === 1 ? actor.states : []), home].find(
    (state) => state !== undefined && !right.states.includes(state),
  )
  return third === undefined ? pair : { ...pair, left: { ...left, states: [third], hasPerson: true } }
}
