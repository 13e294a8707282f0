import { describe, expect, it } from 'vitest'
import { parse } from 'papaparse'
import { decidedJson, decidedTable } from '@/features/documents/own/decided-files'
import type { Decision, OwnDocument } from '@/state/workspace/model'
import { keyed, reviewOf } from '@/state/workspace/review'
import { proposals, text } from './own-workspace'

const own: OwnDocument = {
  id: 'mine-0123456789ab',
  title: '=HYPERLINK("https://example.org")',
  publisher: '@agency',
  language: 'en',
  published: '2024-06-20',
  form: 'text',
  text,
  sha256: 'ab',
  added: '2026-11-22T12:00:00.000Z',
  found: { rules: 'test', publicationDate: null, proposals },
}
const keys = [...keyed(proposals).keys()]
const decided = (index: number, more: Partial<Decision> = {}): [string, Decision] => [
  keys[index]!,
  {
    document: own.id,
    proposal: keys[index]!,
    verdict: 'accepted',
    of: proposals[index]!,
    at: '2026-11-22T12:00:01.000Z',
    ...more,
  },
]
const items = reviewOf(
  own,
  new Map([
    decided(0),
    decided(3, { corrected: { ...proposals[3]!, entity: 'MN' } as never }),
    decided(4, { verdict: 'rejected' }),
  ]),
)

describe('what was decided, as a file', () => {
  it('is a row for each decision, safe from formulas', () => {
    const { data } = parse<Record<string, string>>(decidedTable(own, items), { header: true, skipEmptyLines: true })
    expect(data).toHaveLength(3)
    expect(data[0]).toMatchObject({
      title: `'${own.title}`,
      publisher: "'@agency",
      published: '2024-06-20',
      verdict: 'accepted',
      corrected: 'false',
      kind: 'membership',
      entity: 'KZ',
    })
    expect(data[1]).toMatchObject({ entity: 'MN', corrected: 'true' })
    expect(data[2]).toMatchObject({ verdict: 'rejected', a: 'CN', b: 'TJ', value_usd: '2040000000', change_percent: '12.5' })
  })

  it('has as JSON what was read beside what the reader made of it, and not the text', () => {
    const json = decidedJson(own, items)
    expect(JSON.parse(json)).toMatchObject({
      document: { id: own.id, published: '2024-06-20' },
      decisions: [{ says: { entity: 'KZ' } }, { says: { entity: 'MN' }, read: { entity: 'IR' } }, { verdict: 'rejected' }],
    })
    expect(json).not.toContain('Leaders will meet in Astana on 3')
  })
})
