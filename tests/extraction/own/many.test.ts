import { expect, it } from 'vitest'
import { workDone } from '@tests/extraction/work-done'
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

function workFor(claims: number): number {
  const documents = crowd(claims)
  return workDone(() => {
    const { part } = ownPartOf(documents, core, trade, world)
    expect(part.meetings.length).toBe(claims / 4)
  })
}

it('four times the claims are little more than four times the work', () => {
  expect(workFor(8_000) / workFor(2_000)).toBeLessThan(5)
})
