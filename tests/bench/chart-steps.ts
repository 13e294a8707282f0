/** Repeats something that is done to a chart, and tells what it took. */
import type { Page } from '@playwright/test'
import type { StepTime } from './probe'
import { median, timeText, timesText } from './table'

interface Repeats {
  count?: number
  /** No further repeat is begun after so many milliseconds. */
  limit?: number
  /** Each repeat changes the chart for sure, and is waited for. */
  mustChange?: boolean
}

/** What `make` makes within the page from `arg` is done again and again, each time when the page has come to rest. */
export async function stepTimes<T extends string>(
  page: Page,
  make: (arg: T) => (step: number) => void,
  arg: T,
  { count = 30, limit = 10_000, mustChange = false }: Repeats = {},
): Promise<StepTime[]> {
  // The page's own types, without which a call of `make` would not fit Playwright's.
  const act = await page.evaluateHandle<(step: number) => void, string>(make as (arg: string) => (step: number) => void, arg)
  return page.evaluate(
    async ({ act, count, limit, mustChange }) => {
      const times: StepTime[] = []
      const begin = performance.now()
      while (times.length < count && (times.length === 0 || performance.now() - begin < limit)) {
        const step = times.length
        times.push(await window.probe.measure(() => act(step), mustChange))
      }
      return times
    },
    { act, count, limit, mustChange },
  )
}

/** Until painted: median / 95th percentile; in brackets the median until all that follows is painted and the main thread free. */
export function paintedText(times: readonly StepTime[]): string {
  const rest = median(times.map(({ settled, idle }) => Math.max(settled, idle)))
  return `${timesText(times.map(({ painted }) => painted))} (${timeText(rest)})`
}
