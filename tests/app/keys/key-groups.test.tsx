import { describe, expect, it } from 'vitest'
import { type Chord, keyGroups } from '@/app/keys/key-groups'
import { dayAfterKey } from '@/domain/date-bar'
import { stopAfterKey } from '@/domain/neighbours'
import { type StepKey, stepFrom as markAfterKey } from '@/domain/timeline-marks'
import { stepFrom as cellAfterKey } from '@/features/coverage/grid-steps'
import { rowByKey } from '@/features/timeline/list/use-row-focus'
import { stepAmong } from '@/features/trade/marks/steps'
import { keys as words } from '@/i18n/en/keys'

const keyOf = (chord: Chord) => chord.at(-1)!
const isWith = (modifier: string, chord: Chord) => chord.includes(modifier)

/** Where each listed key leads, by what the room itself decides by. */
function leads<T>(chords: readonly Chord[], lead: (chord: Chord) => T): T[] {
  return chords.map(lead)
}

describe('the list of keys', () => {
  it('says of each what it does', () => {
    for (const [group, rows] of Object.entries(keyGroups)) {
      expect(Object.keys(words.groups)).toContain(group)
      for (const [what, chords] of Object.entries<readonly Chord[]>(rows)) {
        expect(chords.length, `${group} ${what}`).toBeGreaterThan(0)
        expect(words.does[group as keyof typeof words.does]).toHaveProperty(what, expect.stringMatching(/\S/))
      }
    }
    expect(Object.keys(words.does)).toEqual(Object.keys(keyGroups))
  })

  it('is true of the date', () => {
    const extent = { first: '1996-04-26', last: '2025-11-18' }
    const after = (chord: Chord) => dayAfterKey('2010-06-15', keyOf(chord), isWith('Shift', chord), extent)
    expect(leads(keyGroups.date.day, after)).toEqual(['2010-06-14', '2010-06-16'])
    expect(leads(keyGroups.date.month, after)).toEqual(['2010-05-16', '2010-07-15'])
    expect(leads(keyGroups.date.year, after)).toEqual(['2011-06-15', '2009-06-15'])
    expect(leads(keyGroups.date.ends, after)).toEqual([extent.first, extent.last])
  })

  it('is true of the map', () => {
    const at = (id: string, x: number, y: number) => ({ id, name: id, x, y })
    const middle = at('M', 0, 0)
    const stops = [at('A', -9, 0), at('B', 9, 0), middle, at('N', 0, 9), at('Z', 0, -9)]
    const after = (chord: Chord) => stopAfterKey(stops, middle, keyOf(chord))?.id
    expect(leads(keyGroups.map.move, after)).toEqual(['A', 'B', 'N', 'Z'])
    expect(leads(keyGroups.map.ends, after)).toEqual(['A', 'Z'])
    expect(['a', 'z'].map((key) => after([key]))).toEqual(['A', 'Z'])
  })

  it('is true of the timeline and its list', () => {
    const lane = Array.from({ length: 30 }, (_, index) => ({ x: index * 10 }))
    const after = (chord: Chord) => markAfterKey([lane, lane, lane], { lane: 1, index: 15 }, keyOf(chord) as StepKey)
    expect(leads(keyGroups.timeline.move, after)).toEqual([14, 16].map((index) => ({ lane: 1, index })))
    expect(leads(keyGroups.timeline.lane, after)).toEqual([0, 2].map((other) => ({ lane: other, index: 15 })))
    expect(leads(keyGroups.timeline.ten, after)).toEqual([5, 25].map((index) => ({ lane: 1, index })))
    expect(leads(keyGroups.timeline.ends, after)).toEqual([0, 29].map((index) => ({ lane: 1, index })))
    const row = (chord: Chord) => rowByKey(keyOf(chord), 50, 8, 100)
    expect(leads(keyGroups.list.row, row)).toEqual([49, 51])
    expect(leads(keyGroups.list.page, row)).toEqual([42, 58])
    expect(leads(keyGroups.list.ends, row)).toEqual([0, 99])
  })

  it('is true of charts', () => {
    const cross = [
      { x: 0, y: 10 },
      { x: 10, y: 10 },
      { x: 20, y: 10 },
      { x: 10, y: 0 },
      { x: 10, y: 20 },
    ]
    const around = (chord: Chord) => stepAmong(cross, 1, keyOf(chord) as StepKey, true)
    expect(leads(keyGroups.trade.move, around)).toEqual([0, 2, 3, 4])
    const line = Array.from({ length: 30 }, (_, index) => ({ x: index * 10, y: 0 }))
    const along = (chord: Chord) => stepAmong(line, 15, keyOf(chord) as StepKey, false)
    expect(leads(keyGroups.trade.ten, along)).toEqual([5, 25])
    expect(leads(keyGroups.trade.ends, along)).toEqual([0, 29])
  })

  it('is true of the grid of coverage', () => {
    const after = (chord: Chord) =>
      cellAfterKey({ row: 15, column: 4 }, keyOf(chord), isWith('Ctrl', chord), { rows: 30, columns: 9 })
    const { move, ten, ends, corners } = keyGroups.coverage
    expect(leads(move, after)).toEqual([
      { row: 15, column: 3 },
      { row: 15, column: 5 },
      { row: 14, column: 4 },
      { row: 16, column: 4 },
    ])
    expect(leads(ten, after)).toEqual([5, 25].map((row) => ({ row, column: 4 })))
    expect(leads(ends, after)).toEqual([-1, 8].map((column) => ({ row: 15, column })))
    expect(leads(corners, after)).toEqual([
      { row: 0, column: -1 },
      { row: 29, column: 8 },
    ])
  })
})
