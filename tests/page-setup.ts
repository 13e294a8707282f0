/** What every test of a component starts from: a clean page, and no way out of it. */
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

/** A loaded machine takes its time. */
configure({ asyncUtilTimeout: 60_000 })

/** jsdom does not measure, so nothing is ever observed; charts are given a fixed size. */
class UnmeasuredResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = UnmeasuredResizeObserver

/** Nor does it draw. */
HTMLCanvasElement.prototype.getContext = () => null

/** Nor does it scroll. */
Element.prototype.scrollIntoView = () => {}

/** jsdom has no screen either: no media query matches unless a test says so (`vi.stubGlobal`). */
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener() {}, removeListener() {} })

/** A test that needs data puts its own `fetch` in place (`vi.stubGlobal`); any other request fails the test that made it. */
const unexpectedRequests: string[] = []
globalThis.fetch = (input) => {
  const address = input instanceof Request ? input.url : String(input)
  unexpectedRequests.push(address)
  return Promise.reject(new Error(`Unexpected request: ${address}`))
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  const unexpected = unexpectedRequests.splice(0)
  if (unexpected.length > 0) throw new Error(`Unexpected requests: ${unexpected.join(', ')}`)
})
