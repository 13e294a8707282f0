import { describe, expect, it } from 'vitest'
import { plain, showDetails } from './show-details'

describe('what changed on the day', () => {
  it('stands with its evidence open, and leads to the day', async () => {
    const { region, in: details } = await showDetails('?open=changes&date=2012-06-07')
    expect(details.getByRole('heading', { level: 2 }).textContent).toBe('Changes of status')
    const cards = [...region.querySelectorAll('[data-tier]')].map(plain)
    expect(cards.some((card) => card.includes('Türkiye') && card.includes('dialogue partner'))).toBe(true)
    expect(cards.some((card) => card.includes('Afghanistan') && card.includes('observer'))).toBe(true)
    expect(region.querySelectorAll('details:not([open])')).toHaveLength(0)
    expect(details.getByRole('link', { name: '7 June 2012' }).getAttribute('href')).toBe('?date=2012-06-07')
  })

  it('is nothing on another day, and it says so', async () => {
    const { region } = await showDetails('?open=changes&date=2012-06-08')
    expect(plain(region)).toContain('nothing changed on this day')
  })
})

it('places that stand in one mark show all their meetings, the latest first', async () => {
  const { region, in: details } = await showDetails('?open=pabbi.tianjin')
  expect(details.getByRole('heading', { level: 2 }).textContent).toBe('Pabbi and Tianjin')
  const cards = [...region.querySelectorAll('[data-tier]')].map(plain)
  expect(cards.every((card) => /Pabbi|Tianjin/.test(card))).toBe(true)
  expect(cards.some((card) => card.includes('· Pabbi')) && cards.some((card) => card.includes('· Tianjin'))).toBe(true)
})
