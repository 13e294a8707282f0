import { act, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useQueryClient } from '@tanstack/react-query'
import { setOwnPart } from '@/state/own-part'
import { atlasQueries } from '@/state/queries'
import { type LoadedAtlas, useAtlas, useIsHiddenOwn, useOwnClaimCount } from '@/state/use-atlas'
import { changeView } from '@/state/view-store'
import { ownPartOf } from '@/extraction/own/own-part'
import { documentOf, figure, world } from '@tests/extraction/own/reviewed'
import { serveData, show } from './page'
import { publishedParts } from './published'

const { core, trade } = publishedParts()
const told = ownPartOf(
  [documentOf('mine-1', '2025-08-20', [{ kind: 'membership', entity: 'CU', status: 'observer' }, figure({ valueUsd: 7e9 })])],
  core,
  trade.trade,
  world,
).part

const seen: LoadedAtlas[] = []

function Probe() {
  const atlas = useAtlas()
  const client = useQueryClient()
  seen.push(atlas)
  const has = atlas.core.statuses.some(({ tier }) => tier === 'mine')
  const figures = atlas.trade?.trade.filter(({ tier }) => tier === 'mine').length ?? 'none'
  return (
    <>
      <p>{`${has ? 'with' : 'without'}, ${useOwnClaimCount()} claims, figures ${figures}, hidden ${useIsHiddenOwn('mine-1.observer.CU')}`}</p>
      <button type="button" onClick={() => void client.ensureQueryData(atlasQueries.trade())}>
        load
      </button>
    </>
  )
}

afterEach(() => act(() => setOwnPart(undefined)))

it('joins the dataset when it comes, leaves it when it is hidden, and takes trade when that comes', async () => {
  serveData()
  const user = show(<Probe />)
  await screen.findByText('without, 0 claims, figures none, hidden false')
  act(() => setOwnPart(told))
  await screen.findByText('with, 2 claims, figures none, hidden false')
  await user.click(screen.getByRole('button', { name: 'load' }))
  await screen.findByText('with, 2 claims, figures 1, hidden false')
  const joined = seen.at(-1)
  act(() => changeView({ mine: 'hidden' }))
  await screen.findByText('without, 2 claims, figures 0, hidden true')
  expect(window.location.search).toContain('mine=hidden')
  act(() => changeView({ mine: 'shown' }))
  await screen.findByText('with, 2 claims, figures 1, hidden false')
  // As long as nothing changes it is the same object, so that nothing is made anew.
  expect(seen.at(-1)?.core).toBe(joined?.core)
  act(() => setOwnPart(undefined))
  await screen.findByText('without, 0 claims, figures 0, hidden false')
})

it('is part of what a reader of that day had only from the day of its text', async () => {
  serveData()
  show(<Probe />, '?tier=documents&known=then&date=2025-08-19')
  act(() => setOwnPart(told))
  expect(await screen.findByText(/^without, 2 claims/)).toBeInTheDocument()
  act(() => changeView({ date: '2025-08-20' }))
  expect(await screen.findByText(/^with, 2 claims/)).toBeInTheDocument()
})
