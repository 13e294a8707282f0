import { screen, within } from '@testing-library/react'
import { it, vi } from 'vitest'
vi.hoisted(() => {
  Object.defineProperty(SVGSVGElement.prototype, 'createSVGRect', { value: () => ({}) })
})
import { MapView } from '@/features/map/MapView'
import { serveData, show } from '@tests/state/page'
it('x', async () => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  serveData()
  show(<MapView />)
  const region = await screen.findByRole('region', { name: 'Map' })
  const t0 = performance.now()
  console.log(
    within(region)
      .getAllByRole('button')
      .map((b) => b.getAttribute('aria-label') ?? b.textContent)
      .join('\n'),
  )
  console.log(
    performance.now() - t0,
    region.querySelector('[role=group]')?.textContent,
    region.querySelector('[role=slider]')?.outerHTML.slice(0, 400),
  )
})
