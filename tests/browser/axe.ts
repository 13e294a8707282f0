/** Axe: what it objects to in a page, or in a part of it. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Axe for a page without frames, that tells of what it objects to alone: in a sixth of the time, as nothing is carried over to a second page, and
 * the thousands of elements that pass are not described.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
}

const COLOURS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] }

interface Found {
  id: string
  target: string
  why: string
}

declare global {
  interface Window {
    axe?: {
      run: (
        within: string | Document,
        options: { resultTypes: string[]; runOnly: { type: 'tag' | 'rule'; values: string[] } },
      ) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>
    }
  }
}

/**
 * What axe objects to in the page, or in the parts that a selector names, each with its element: in light, and what differs in dark, colours alone.
 * The marks of the map may stand closer than 24 pixels: their places are where they are, an exception that WCAG 2.2 makes for the pins of maps, and
 * each is reached by search and details too.
 */
export async function objectionsTo(page: Page, within?: string): Promise<string[]> {
  // Half a megabyte of axe is read once a page, not once a look.
  if (!(await page.evaluate(() => 'axe' in window))) await axeOn(page).withRules(['html-has-lang']).analyze()
  const found = await page.evaluate(
    async ({ part, tags, colours }) => {
      const root = document.documentElement
      const { theme } = root.dataset
      const look = async (runOnly: typeof tags | typeof colours) => {
        const { violations } = await window.axe!.run(part ?? document, { resultTypes: ['violations'], runOnly })
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }): Found => ({ id, target: target.join(' '), why: failureSummary ?? '' })),
        )
      }
      root.dataset['theme'] = 'light'
      const light = await look(tags)
      root.dataset['theme'] = 'dark'
      const dark = await look(colours)
      if (theme === undefined) delete root.dataset['theme']
      else root.dataset['theme'] = theme
      const isPin = (target: string) => document.querySelector(target)?.closest('.leaflet-marker-pane') !== null
      return [...light.filter(({ id, target }) => id !== 'target-size' || !isPin(target)), ...dark]
    },
    { part: within, tags: { type: 'tag' as const, values: RULES }, colours: COLOURS },
  )
  return found.map(({ id, target, why }) => `${id}: ${target} ${why}`)
}
