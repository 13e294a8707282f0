import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/pipeline/build-dataset'
import { formatFaults } from '@/pipeline/faults'
import { createSandbox, recordFile } from './sandbox'

const record = 'documents/river-post-2012-08-03.yaml'

function faultsAfter(change: (sandbox: ReturnType<typeof createSandbox>) => void): string[] {
  const sandbox = createSandbox()
  change(sandbox)
  return formatFaults(buildDataset(sandbox.sources).faults)
}

describe('what no record should hold is a fault, never a crash', () => {
  it.each([
    [
      'a meeting that is part of itself',
      'place: almaty',
      'partOf: 2012-10-ministers-almaty',
      '52: the meeting "2012-10-ministers-almaty" is part of itself',
    ],
    [
      'an alias of nothing',
      'publisher: River Post',
      'publisher: *nobody',
      '1: Unresolved alias (the anchor must be set before the alias): nobody',
    ],
    ['a fall that leaves nothing', 'change: 25', 'change: -100', '61: a fall of 100 per cent leaves no amount'],
  ])('%s', (_name, from, to, fault) => {
    expect(faultsAfter(({ edit }) => edit(recordFile, from, to))).toContain(`${record}:${fault}`)
  })

  it('meetings that are part of each other', () => {
    const circle = faultsAfter(({ edit }) => {
      edit(recordFile, 'place: almaty', 'partOf: 2012-05-ministers-osh')
      edit(recordFile, 'place: osh', 'partOf: 2012-10-ministers-almaty')
    })
    expect(circle).toEqual([
      `${record}:44: the meeting "2012-05-ministers-osh" is part of itself`,
      `${record}:52: the meeting "2012-10-ministers-almaty" is part of itself`,
    ])
  })

  it('aliases without end', () => {
    const aliases = Array.from({ length: 9 }, (_, index) => `x${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}]`)
    expect(faultsAfter(({ write }) => write(recordFile, ['x0: &a0 [1]', ...aliases].join('\n')))).toContain(
      `${record}:1: Excessive alias count indicates a resource exhaustion attack`,
    )
  })

  it('a folder in place of a file', () => {
    expect(faultsAfter(({ sources }) => mkdirSync(path.join(sources, 'documents/folder.yaml')))).toEqual([
      expect.stringMatching(/^documents\/folder\.yaml:1: EISDIR/),
    ])
  })
})
