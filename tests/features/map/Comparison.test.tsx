import './svg-for-leaflet'
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MapView } from '@/features/map/MapView'
import { serveData, show } from '@tests/state/page'

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  serveData()
})

async function showMap(address: string) {
  show(<MapView />, address)
  return within(await screen.findByRole('region', { name: 'Map' }))
}

describe('the map of two days', () => {
  it.each(['?date=2025-09-01&compare=2017-06-08', '?date=2017-06-08&compare=2025-09-01'])(
    'shows the later, and says what each country was: %s',
    async (address) => {
      const region = await showMap(address)
      for (const name of [
        'Iran, observer, then member',
        'Egypt, no status, then SCO partner',
        'Afghanistan, observer, then dormant SCO partner',
        'Russia, member',
      ]) {
        expect(region.getByRole('button', { name })).toBeInTheDocument()
      }
    },
  )

  it('counts each status on both days, those too that the later day no longer has', async () => {
    const region = await showMap('?date=2025-09-01&compare=2017-06-08')
    const legend = within(region.getByRole('group', { name: 'Status' }))
    for (const name of ['Members 6 to 10', 'Observers 6 to 0', 'Dialogue partners 6 to 0', 'SCO partners 0 to 17']) {
      expect(legend.getByRole('button', { name })).toBeVisible()
    }
    expect(legend.getByText(/^outline: its former colour/)).toBeVisible()
  })

  it('counts once what is as it was', async () => {
    const region = await showMap('?date=2023-07-04&compare=2023-07-03')
    expect(region.getByRole('button', { name: 'Guests 1' })).toBeVisible()
    expect(region.getByRole('button', { name: 'Members 8 to 9' })).toBeVisible()
  })

  it('fades who stands as before, and no one else', async () => {
    const region = await showMap('?date=2023-07-04&compare=2023-07-03')
    const opacity = (name: string) => Number(region.getByRole('button', { name }).getAttribute('fill-opacity'))
    expect(opacity('Iran, observer, then member')).toBe(1)
    expect(opacity('China, member')).toBeLessThan(0.5)
  })
})
