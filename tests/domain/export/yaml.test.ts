import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Plain, yamlLine, yamlOf } from '@/domain/export/yaml'

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      ':',
      '#',
      '-',
      '"',
      "'",
      '\n',
      '\r',
      '\t',
      '\\',
      '{',
      '[',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\ud800',
    ),
  }),
  fc.constantFrom(
    '',
    'yes',
    'No',
    'null',
    '~',
    'true',
    '12',
    '1e3',
    '2024-07-04',
    '0x1f',
    '.inf',
    'a: b',
    'a #b',
    '- a',
    '---',
    '...',
    '=',
    '<<',
    '__proto__',
    'a ',
  ),
  fc.integer(),
  fc.boolean(),
)
const { value: plain } = fc.letrec<{ value: Plain; map: { [key: string]: Plain } }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('map')),
  map: fc.dictionary(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('a', 'no', '1', 'x y', '')),
    tie('value'),
    { maxKeys: 4, noNullPrototype: true },
  ),
}))
const map = fc.dictionary(fc.constantFrom('a', 'b', 'no', '12', ': ', ''), plain, { noNullPrototype: true })

it('reads back exactly, as lines and as one line', () => {
  fc.assert(
    fc.property(map, (value) => {
      expect(parse(yamlOf(value))).toEqual(value)
      expect(parse(yamlLine(value))).toEqual(value)
    }),
    { numRuns: 1_000 },
  )
})

it('is what a person would write', () => {
  const value = {
    source: { id: 'a-1', title: 'Ministers: a meeting', none: undefined },
    lists: [{ entities: ['CN', 'NO'], when: '2019-05-17' }],
  }
  expect(yamlOf(value)).toBe(
    [
      'source:',
      '  id: a-1',
      '  title: "Ministers: a meeting"',
      'lists:',
      '  - entities: [CN, "NO"]',
      '    when: "2019-05-17"',
      '',
    ].join('\n'),
  )
})
