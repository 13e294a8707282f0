import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { publishedText } from '@tests/state/published'
import { findRegion, showApp } from './show-app'

const text = (body: string, status = 200) => Promise.resolve(new Response(body, { status }))
const gone = () => text('Not found', 404)

// React tells the console of every error that a boundary catches.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

describe('a page whose dataset cannot be used', () => {
  it.each([
    ['absent', gone, /^The atlas cannot reach its data \(data\/core\.json\)/, 'HTTP 404'],
    ['out of reach', () => Promise.reject(new TypeError('offline')), /^The atlas cannot reach its data/, 'offline'],
    [
      'cut off',
      () => text(publishedText('core').slice(0, 9999)),
      /are cut off or are no JSON\.$/,
      /(Unexpected|Unterminated|Expected).* JSON/,
    ],
    [
      'a page of HTML',
      () => text('<!doctype html>'),
      /are cut off or are no JSON\.$/,
      /(Unexpected|Unterminated|Expected).* JSON/,
    ],
    [
      'of another version',
      () => text('{"schemaVersion":99}'),
      /are of another version than this page/,
      'schemaVersion 99, expected 1',
    ],
    ['against the contract', () => text('{"schemaVersion":1}'), /not in the form that the atlas can trust/, /invalid type/],
  ])('says so where the file is %s', async (_, answer, words, detail) => {
    showApp('?view=documents', { answers: { core: answer } })
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByRole('heading', { name: 'SCO Atlas' })).toBeVisible()
    expect(alert.getByText(words)).toBeVisible()
    expect(alert.getByText(detail)).toBeVisible()
    expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  it('loads when tried again, at the very view of the address', async () => {
    let isThere = false
    const { user } = showApp('?view=documents&open=TJ', {
      answers: { core: () => (isThere ? text(publishedText('core')) : gone()) },
    })
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('HTTP 404')).toBeVisible()
    isThere = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('heading', { name: 'Tajikistan' })).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a fault in one room', () => {
  it('of trade leaves map, timeline and details standing, and is mended by trying again', async () => {
    let isThere = false
    const { user } = showApp('?open=TJ', {
      width: 1280,
      answers: { trade: () => (isThere ? text(publishedText('trade')) : gone()) },
    })
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('Trade could not be shown. The other rooms are not affected.')).toBeVisible()
    expect(await screen.findByRole('slider', { name: 'Date' })).toBeVisible()
    expect(await screen.findByRole('heading', { name: 'Tajikistan' })).toBeVisible()
    await findRegion('Timeline')
    expect(screen.getAllByRole('alert')).toHaveLength(1)

    isThere = true
    await user.click(alert.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('combobox', { name: 'Pair of countries' })).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('of trade is that its file is of another build than the core', async () => {
    const other = JSON.stringify({ ...JSON.parse(publishedText('trade')), dataVersion: '0123456789ab' })
    showApp('?view=trade', { answers: { trade: () => text(other) } })
    expect(await screen.findByRole('alert')).toHaveTextContent(/Trade could not be shown.*dataVersion 0123456789ab, expected/)
  })

  it('leaves the way to the room that shares its place', async () => {
    const { user } = showApp('', { width: 1000, answers: { trade: gone } })
    await user.click(await screen.findByRole('button', { name: 'Trade', pressed: false }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Trade could not be shown.')
    await user.click(screen.getByRole('button', { name: 'Timeline', pressed: false }))
    await findRegion('Timeline')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('does not follow the reader into another room', async () => {
    const { user } = showApp('?view=trade', { answers: { trade: gone } })
    expect(await screen.findByRole('alert')).toHaveTextContent('Trade could not be shown.')
    await user.click(screen.getByRole('link', { name: 'Meetings' }))
    await findRegion('Timeline')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('of the map leaves the details standing', async () => {
    showApp('', { answers: { map: gone } })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Map could not be shown. The other rooms are not affected.')
    expect(await screen.findByRole('heading', { name: '28 August 2025' })).toBeVisible()
  })
})
