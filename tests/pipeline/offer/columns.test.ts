import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { cellOf, columnsOf } from '@/pipeline/offer/columns'

const form = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+$/)),
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  url: z.optional(z.string().check(z.regex(/^https?:\/\//))),
  madeFrom: z.optional(z.strictObject({ formula: z.string(), share: z.number() })),
  within: z.strictObject({ count: z.int().check(z.positive()), offset: z.optional(z.int().check(z.nonnegative())) }),
  kind: z.enum(['one', 'other']),
  standing: z.optional(z.literal('weak')),
  many: z.array(z.string()),
})

describe('the columns of a form', () => {
  it('are its values, those of an object within by its name, and none of a list', () => {
    expect(columnsOf(form).map(({ field }) => field)).toEqual([
      { name: 'id', type: 'string', format: 'default', constraints: { required: true, pattern: '[a-z]+' } },
      { name: 'day', type: 'date', format: 'default', constraints: { required: true } },
      { name: 'url', type: 'string', format: 'uri' },
      // What stands in something that may be missing may be missing too.
      { name: 'made_from_formula', type: 'string', format: 'default' },
      { name: 'made_from_share', type: 'number', format: 'default' },
      { name: 'within_count', type: 'integer', format: 'default', constraints: { required: true, minimum: 1 } },
      { name: 'within_offset', type: 'integer', format: 'default', constraints: { minimum: 0 } },
      { name: 'kind', type: 'string', format: 'default', constraints: { required: true, enum: ['one', 'other'] } },
      { name: 'standing', type: 'string', format: 'default', constraints: { enum: ['weak'] } },
    ])
  })

  it('find their values, and nothing where there is none', () => {
    const row = { id: 'a', within: { count: 3 }, kind: 'one' }
    expect(columnsOf(form).map((column) => cellOf(row, column))).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
      undefined,
      3,
      undefined,
      'one',
      undefined,
    ])
  })
})
