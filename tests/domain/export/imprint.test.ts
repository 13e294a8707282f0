import { describe, expect, it } from 'vitest'
import { fileNameOf } from '@/domain/export/imprint'

describe('the name of a file', () => {
  it.each([
    ['status', { date: '2025-08-28', tier: 'all', known: 'now' }, 'sco-status-2025-08-28.csv'],
    ['status', { date: '2019-05-17', tier: 'documents', known: 'now' }, 'sco-status-2019-05-17-documents.csv'],
    ['status', { date: '2019-05-17', tier: 'documents', known: 'then' }, 'sco-status-2019-05-17-as-read.csv'],
    [
      'changes',
      { date: '2025-08-28', compared: '2017-06-08', tier: 'documents', known: 'now' },
      'sco-changes-2017-06-08-to-2025-08-28-documents.csv',
    ],
    [
      'timeline',
      { date: '2025-12-31', compared: '2018-01-01', tier: 'all', known: 'now' },
      'sco-timeline-2018-01-01-to-2025-12-31.csv',
    ],
  ] as const)('of %s, %j, is %s', (what, imprint, name) => {
    expect(fileNameOf(what, imprint, 'csv')).toBe(name)
  })
})
