import { expect, it } from 'vitest'
import { ownPartOf } from '@/extraction/own/own-part'
import { core, documentOf, figure, meeting, trade, world } from './reviewed'

/** Documents of many accepted proposals, most of them about the same few meetings and figures: what makes a quadratic program stand still. */
function crowd(claims: number) {
  return Array.from({ length: claims / 40 }, (_, number) =>
    documentOf(
      `mine-${number}`,
      '2024-07-05',
      Array.from({ length: 10 }, (_, index) => [
        {
          kind: 'membership',
          entity: ['CN', 'RU', 'TJ', 'IN'][index % 4]!,
          status: index % 3 === 0 ? 'observer' : 'member',
        } as const,
        { kind: 'membership-count', status: 'member', count: 1 + (index % 5) } as const,
        meeting({ type: 'forum', start: `2024-07-${String(1 + (index % 28)).padStart(2, '0')}`, city: `City ${number % 50}` }),
        figure({ valueUsd: 1_000_000 * (1 + index + number), reporter: `Reporter ${number % 30}` }),
      ]).flat(),
    ),
  )
}

function secondsFor(claims: number): number {
  const documents = crowd(claims)
  const start = performance.now()
  const { part } = ownPartOf(documents, core, trade, world)
  const taken = performance.now() - start
  expect(part.meetings.length).toBe(claims / 4)
  return taken
}

it('four times the claims take little more than four times as long', () => {
  secondsFor(2_000)
  const once = Math.min(secondsFor(4_000), secondsFor(4_000))
  expect(secondsFor(16_000)).toBeLessThan(10 * once + 100)
})
