/** Figures as they come from one subject at one size, and the table of them all. */
import { markdownTable } from './table'

/** What is measured, in the order of the table; times are until painted. */
export const measures = {
  navigation: 'first drawn, from navigation',
  memory: 'first drawn, data in memory',
  again: 'drawn again',
  filterOn: 'filter on',
  filterOff: 'filter off',
  letter: 'a letter of a text search',
  zoom: 'zoom',
  pan: 'pan',
  filterWhole: 'filter on and off, in the whole atlas',
  zoomWhole: 'zoom, in the whole atlas',
  nodesWhole: 'DOM nodes, whole period',
  nodesClosest: 'DOM nodes, two weeks',
  nodesMost: 'DOM nodes, most of any lanes and window',
  bytes: 'memory, MB (kB a meeting)',
} as const

type Measure = keyof typeof measures

/** What was measured of one subject at one size; without a text, that it is now being measured. */
export type Figure = readonly [measure: Measure, text?: string]

export type SizeFigures = Map<Measure, string>

/** The figures of one subject, by size. */
export interface Subject {
  name: string
  bySize: Map<number, SizeFigures>
}

/** No figure of a peer is waited for longer, in seconds. */
const LIMIT = 60
/** What stands for a figure that was waited for in vain. */
export const OVER = `> ${LIMIT} s`

/**
 * Collects the figures as they come. With `stop`, which ends whatever takes them, none is waited for beyond the limit, and nothing that
 * goes wrong goes further: what has come by then is kept, and the figure on which it came to that says so.
 */
export async function collect(figures: AsyncGenerator<Figure>, into: SizeFigures, stop?: () => Promise<void>): Promise<void> {
  let isOver = false
  let begun: Measure | undefined
  let timer: NodeJS.Timeout | undefined
  function watch() {
    clearTimeout(timer)
    if (!stop) return
    timer = setTimeout(() => {
      isOver = true
      void stop()
    }, LIMIT * 1000)
  }
  try {
    watch()
    for await (const [measure, text] of figures) {
      begun = measure
      into.set(measure, text ?? OVER)
      watch()
    }
  } catch (error) {
    if (!stop) throw error
    if (!isOver && begun) into.set(begun, `fails: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  } finally {
    clearTimeout(timer)
  }
}

/** One table: a column for each size, for each measure a row of every subject that has it. What one did not come to is a dash. */
export function figuresTable(subjects: readonly Subject[], sizes: readonly number[]): string {
  const head = ['', '', ...sizes.map((size) => size.toLocaleString('en-GB'))]
  const rows = (Object.keys(measures) as Measure[]).flatMap((measure) =>
    subjects
      .filter(({ bySize }) => [...bySize.values()].some((figures) => figures.has(measure)))
      .map(({ name, bySize }, index) => [
        index === 0 ? measures[measure] : '',
        name,
        ...sizes.map((size) => bySize.get(size)?.get(measure) ?? '–'),
      ]),
  )
  return markdownTable([head, ...rows])
}
