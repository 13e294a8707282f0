import './svg-for-leaflet'
import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MapView } from '@/features/map/MapView'
import { ViewLink } from '@/state/ViewLink'
import { serveData, show } from '@tests/state/page'

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  serveData()
})

const outlines = () => document.querySelectorAll('path[stroke="var(--ink)"][stroke-width="1.75"]')

async function showMapAndLinks(query = '') {
  const user = show(
    <>
      <ViewLink to={{ open: 'TJ' }}>a country</ViewLink>
      <ViewLink to={{ open: '2021-06-security-councils-dushanbe' }}>a meeting</ViewLink>
      <ViewLink to={{ view: 'about' }}>no thing</ViewLink>
      <MapView />
    </>,
    query,
  )
  await screen.findByRole('region', { name: 'Map' })
  return user
}

describe('what is pointed at anywhere in the page', () => {
  it('is outlined on the map as long as the pointer is there', async () => {
    const user = await showMapAndLinks()
    expect(outlines()).toHaveLength(0)
    await user.hover(screen.getByRole('link', { name: 'a country' }))
    expect(outlines()).toHaveLength(1)
    await user.hover(screen.getByRole('link', { name: 'no thing' }))
    expect(outlines()).toHaveLength(0)
    await user.hover(screen.getByRole('link', { name: 'a meeting' }))
    expect(outlines()).toHaveLength(1)
    await user.unhover(screen.getByRole('link', { name: 'a meeting' }))
    expect(outlines()).toHaveLength(0)
  })

  it('is a whole status where a row of the legend is pointed at', async () => {
    const user = await showMapAndLinks()
    const pieces = () => outlines()[0]?.getAttribute('d')?.split('M').length ?? 0
    await user.hover(screen.getByRole('button', { name: /^Observers 2/ }))
    const observers = pieces()
    await user.hover(screen.getByRole('button', { name: /^Members 10/ }))
    expect(observers).toBeGreaterThan(0)
    expect(pieces()).toBeGreaterThan(observers)
  })

  it('is outlined for the keyboard too', async () => {
    const user = await showMapAndLinks()
    await user.tab()
    expect(screen.getByRole('link', { name: 'a country' })).toHaveFocus()
    expect(outlines()).toHaveLength(1)
  })

  it('does not follow a finger, which rests on nothing', async () => {
    await showMapAndLinks()
    const touch = new PointerEvent('pointerover', { pointerType: 'touch', bubbles: true })
    fireEvent(screen.getByRole('link', { name: 'a country' }), touch)
    expect(outlines()).toHaveLength(0)
  })

  it('leaves the address alone', async () => {
    const user = await showMapAndLinks()
    await user.hover(screen.getByRole('link', { name: 'a country' }))
    expect(window.location.search).toBe('')
  })
})

describe('what is open', () => {
  const pieces = () => outlines()[0]?.getAttribute('d')?.split('M').length ?? 0

  it('has the countries that it concerns outlined, as the participants of a meeting, as long as nothing is pointed at', async () => {
    const user = await showMapAndLinks('?open=2021-06-security-councils-dushanbe')
    expect(outlines()).toHaveLength(1)
    const participants = pieces()
    await user.hover(screen.getByRole('link', { name: 'a country' }))
    expect(pieces()).toBeLessThan(participants)
    await user.unhover(screen.getByRole('link', { name: 'a country' }))
    expect(pieces()).toBe(participants)
  })

  it('outlines nobody on the word of sources that are switched off', async () => {
    await showMapAndLinks('?open=2024-06-national-coordinators-astana&tier=documents')
    expect(outlines()).toHaveLength(0)
  })

  it('has no second outline if it is a country, whose selection shows it', async () => {
    await showMapAndLinks('?open=TJ')
    expect(outlines()).toHaveLength(0)
  })
})
