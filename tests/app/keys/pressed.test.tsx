/** The list of keys against the rooms themselves: a listed key is taken where it is pressed, and no other is. */
import '@tests/features/map/svg-for-leaflet'
import { act, createEvent, fireEvent, screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Chord, type KeyGroup, keyGroups } from '@/app/keys/key-groups'
import { CoverageView } from '@/features/coverage/CoverageView'
import { OwnDocumentPage } from '@/features/documents/own/OwnDocumentPage'
import { MapView } from '@/features/map/MapView'
import { Search } from '@/features/search/Search'
import { proposals, text, workspaceFor } from '@tests/features/documents/own/own-workspace'
import { serveData, show } from '@tests/state/page'

/** Listed as the row of what is done by any letter. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
const PROBES = [
  ...LETTERS,
  ...'UN0123456789+-=_/?., '.split(''),
  ...'ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown Enter Escape Tab Delete Backspace F2'.split(' '),
]

const typed = (key: string) => (key === 'Space' ? ' ' : key)

/** Whether the room takes the keys for itself. */
function isTaken(target: HTMLElement, chord: Chord): boolean {
  const key = typed(chord.at(-1)!)
  const event = createEvent.keyDown(target, { key, ctrlKey: chord.includes('Ctrl'), shiftKey: chord.includes('Shift') })
  act(() => void fireEvent(target, event))
  return event.defaultPrevented
}

const chordsOf = (group: KeyGroup) => Object.values<readonly Chord[]>(keyGroups[group]).flat()

interface Room {
  group: KeyGroup
  /** What has the focus there, taken anew for each key. */
  target: () => HTMLElement
  /** What else the room takes: the same key without Shift, or what a row stands for. */
  besides?: readonly string[]
  /** Listed, and not kept from the browser, or with nothing to lead to here: others of the tests below press them. */
  passed?: readonly string[]
  /** Leaves what a key has opened. */
  after?: () => void
}

beforeEach(() => {
  localStorage.clear()
  serveData()
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
})

/** Which keys are listed and not taken, or taken and not listed. */
function wrongIn({ group, target, besides = [], passed = [], after }: Room): string[] {
  const chords = chordsOf(group).filter((chord) => chord.at(-1) !== '…')
  const wrong: string[] = []
  for (const chord of chords) {
    if (isTaken(target(), chord) === passed.includes(chord.at(-1)!)) wrong.push(`${chord.join('+')} is listed`)
    after?.()
  }
  const listed = new Set([...chords.filter(({ length }) => length === 1).map(([key]) => typed(key!)), ...besides])
  for (const key of PROBES) {
    if (listed.has(key) || listed.has(key.toUpperCase())) continue
    if (isTaken(target(), [key])) wrong.push(`${key} is not listed`)
    after?.()
  }
  return wrong
}

describe('a key that is listed is taken, and one that is not is left alone', () => {
  it('in the search', async () => {
    show(<Search />)
    const box = await screen.findByRole('combobox')
    expect(wrongIn({ group: 'search', target: () => box })).toEqual([])
  })

  it('in the grid of coverage', async () => {
    show(<CoverageView />, '?view=coverage')
    const cell = await screen.findByLabelText(/^Kazakhstan, 2019/)
    expect(wrongIn({ group: 'coverage', target: () => cell })).toEqual([])
  })

  it('on the map', async () => {
    show(<MapView />)
    await screen.findByRole('region', { name: 'Map' })
    const country = await screen.findByLabelText('Kazakhstan, member')
    const besides = [...LETTERS, '=', 'U', 'N']
    expect(wrongIn({ group: 'map', target: () => country, besides, passed: ['Z', '+', '-'] })).toEqual([])
  })

  it('on the date', async () => {
    show(<MapView />)
    const slider = await screen.findByRole('slider', { name: 'Date' })
    expect(wrongIn({ group: 'date', target: () => slider, besides: ['ArrowUp', 'ArrowDown'] })).toEqual([])
  })

  it('in a review', async () => {
    const workspace = workspaceFor(() => ({ publicationDate: '2024-06-20', publicationBasis: 'stated', proposals }))
    const [added] = await workspace.add([text])
    const id = added && added.outcome !== 'fault' ? added.document : ''
    show(<OwnDocumentPage id={id} title="Documents" workspace={workspace} />, `?view=documents&doc=${id}`)
    await screen.findByRole('region', { name: 'The text' })
    const heading = () => document.querySelector<HTMLElement>('[data-card] h3')!
    const cancel = () => {
      const form = document.querySelector<HTMLElement>('[data-form] [data-first]')
      if (form) isTaken(form, ['Escape'])
    }
    expect(wrongIn({ group: 'review', target: heading, after: cancel, besides: ['U'] })).toEqual([])
  })
})

/** What is pressed by the tests of the rooms themselves, by their titles. */
const elsewhere: Readonly<
  Record<Exclude<KeyGroup, 'search' | 'coverage' | 'date' | 'review'>, readonly (readonly [file: string, title: string])[]>
> = {
  everywhere: [
    ['tests/app/keys/KeysDialog.test.tsx', 'is opened by ?, but not where one types'],
    ['tests/app/keys/KeysDialog.test.tsx', 'switches off the keys that act alone, and on again'],
    ['tests/browser/coverage.spec.ts', 'the grid is walked by keys; Enter leads to the details and Escape back'],
  ],
  map: [['tests/browser/map.spec.ts', 'is zoomed by plus and minus with the focus on a country, which keeps it']],
  timeline: [
    ['tests/features/timeline/chart/ChartPlot.test.tsx', 'is one tab stop for each lane, with arrows along and between lanes'],
    ['tests/features/timeline/chart/ChartPlot.test.tsx', 'goes ten marks at once by Page keys'],
    ['tests/features/timeline/chart/ChartPlot.test.tsx', 'opens an item by click, and by Enter with the reader to be led there'],
    ['tests/features/timeline/chart/ChartPlot.test.tsx', 'zooms by keys around the focused mark and by buttons'],
    [
      'tests/features/timeline/chart/ChartPlot.test.tsx',
      'leads from the parts of a gathering back by Escape, one after the other',
    ],
  ],
  window: [['tests/features/timeline/chart/ChartPlot.test.tsx', 'moves the ends of the window by keyboard and says the day']],
  list: [['tests/features/timeline/ItemList.test.tsx', 'are one stop for Tab, walked by the arrows, Home and End']],
  trade: [['tests/features/trade/TradeView.test.tsx', 'opens a figure by click, Enter and Space']],
  documents: [
    ['tests/features/documents/document.test.tsx', 'is walked by the arrow keys, and crossed to its claims and back by Enter'],
  ],
}

it.each(Object.entries(elsewhere))(
  'the keys of the group %s that are not pressed here are pressed by tests that there are',
  (_, tests) => {
    for (const [file, title] of tests) expect(readFileSync(file, 'utf8')).toContain(`'${title}'`)
  },
)
