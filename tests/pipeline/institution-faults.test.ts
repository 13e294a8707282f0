import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/pipeline/build-dataset'
import { formatFaults } from '@/pipeline/faults'
import { createSandbox, recordFile } from './sandbox'

const record = 'documents/river-post-2012-08-03.yaml'
const mention = 'says: Has a head.'
const office = 'person: anna-example,'

/** The faults that follow from a change of the sound record, and the line of the change. */
function faultsOf(from: string, to: string): { faults: string; line: number } {
  const sandbox = createSandbox()
  const line = sandbox.read(recordFile).split(from)[0]!.split('\n').length
  sandbox.edit(recordFile, from, to)
  return { faults: formatFaults(buildDataset(sandbox.sources).faults).join('\n'), line }
}

describe('a fault in what is said of an institution is named with its line', () => {
  it.each([
    [
      'a place in the SCO that is none',
      mention,
      `relation: ally, ${mention}`,
      'relation: Invalid option: expected one of "body"|"planned-body"|"affiliated"|"partner"|"guest"',
    ],
    ['a seat that is no place', mention, `seat: atlantis, ${mention}`, 'unknown place "atlantis"'],
    ['a seat in a country', mention, `seat: KG, ${mention}`, 'unknown place "KG"'],
    [
      'a country with a place among the organisations',
      'entity: example-bureau, says',
      'entity: KG, relation: guest, says',
      'unknown organisation "KG"',
    ],
    ['a head of a place', 'entity: example-bureau, says', 'entity: osh, head: Mayor, says', 'unknown organisation "osh"'],
    [
      'a place of the SCO in itself',
      'entity: example-bureau, says',
      'entity: sco, relation: body, says',
      'the SCO has no place in itself',
    ],
    ['a sender that is no country', office, `${office} sentBy: osh,`, 'unknown country "osh"'],
  ])('%s', (_, from, to, fault) => {
    const { faults, line } = faultsOf(from, to)
    expect(faults).toBe(`${record}:${line}: ${fault}`)
  })

  it('and what is sound is kept', () => {
    const sandbox = createSandbox()
    sandbox.edit(recordFile, mention, `relation: body, seat: osh, head: Head, ${mention}`)
    sandbox.edit(recordFile, office, `${office} sentBy: KG,`)
    const { dataset } = buildDataset(sandbox.sources)
    expect(dataset?.core.mentions[0]).toMatchObject({ relation: 'body', seat: 'osh', head: 'Head' })
    expect(dataset?.core.offices[0]).toMatchObject({ sentBy: 'KG' })
  })
})
