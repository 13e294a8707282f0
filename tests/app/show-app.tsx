import '@tests/features/map/svg-for-leaflet'
// What the page loads once it stands would here first have to be translated, which takes a loaded machine longer than a test waits.
import '@/app/Announcer'
import '@/app/menu/MenuContent'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { vi } from 'vitest'
import { App } from '@/app/App'
import { createQueryClient } from '@/state/queries'
import { type Answers, goTo, serveData } from '@tests/state/page'

/** Screens as wide as this match the page's media queries; the default of jsdom matches none, which is a phone. */
function setWidth(pixels: number): void {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: pixels >= Number(/min-width: (\d+)px/.exec(media)?.[1] ?? Infinity),
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  )
}

/** The whole page at an address. */
export function showApp(query = '', { answers = {}, width = 360 }: { answers?: Answers; width?: number } = {}) {
  const asked = serveData(answers)
  setWidth(width)
  goTo(query)
  render(
    <StrictMode>
      <App client={createQueryClient()} />
    </StrictMode>,
  )
  return { user: userEvent.setup(), asked }
}

/** A region of the page, once it stands. */
export async function findRegion(name: string) {
  return within(await screen.findByRole('region', { name }))
}
