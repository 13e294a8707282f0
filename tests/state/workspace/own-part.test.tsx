import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ownPart, setOwnPart } from '@/state/own-part'
import { createQueryClient } from '@/state/queries'
import { useWorkspaceStart } from '@/state/use-workspace-start'
import { feedOwnPart } from '@/state/workspace/feed-own-part'
import { publishedText } from '@tests/state/published'
import { show } from '@tests/state/page'
import { choose, closeTabs, findingIn, freshBrowser, openTab, paste, quiet, until } from './tabs'

const text = 'CN and RU are members.'
let asked: string[]

beforeEach(() => {
  freshBrowser()
  localStorage.clear()
  setOwnPart(undefined)
  asked = []
  vi.stubGlobal('fetch', (address: URL | string) => {
    const name = /data\/(core|trade|gazetteer)\.json/.exec(String(address))?.[1]
    if (name === undefined) return Promise.reject(new Error(`Unexpected request: ${String(address)}`))
    asked.push(name)
    const body =
      name === 'gazetteer' ? readFileSync('public/data/gazetteer.json', 'utf8') : publishedText(name as 'core' | 'trade')
    return Promise.resolve(new Response(body))
  })
})
afterEach(closeTabs)

it('what is accepted joins the dataset, follows every change, and goes with the last of it', async () => {
  const tab = openTab()
  const stop = feedOwnPart(createQueryClient(), tab)
  const id = await paste(tab, text)
  await tab.editCard(id, { published: '2025-01-01' })
  await quiet(tab)
  // Nothing of the dataset is asked for before something is accepted.
  expect([asked, ownPart()]).toEqual([[], undefined])
  await choose(tab, id, 'CN')
  await until(() => ownPart() !== undefined)
  expect(ownPart()?.statuses).toMatchObject([{ entity: 'CN', status: 'member', tier: 'mine', when: { edtf: '2025-01-01' } }])
  await until(() => asked.includes('trade'))
  await quiet(tab)
  const before = ownPart()
  await choose(tab, id, 'RU', 'rejected')
  await tab.editCard(id, { published: '2025-02-02' })
  await quiet(tab)
  expect(ownPart()).not.toBe(before)
  expect(ownPart()?.statuses).toMatchObject([{ entity: 'CN', when: { edtf: '2025-02-02' } }])
  await tab.remove([id])
  expect(ownPart()).toBeUndefined()
  await tab.undo()
  expect(ownPart()?.statuses).toHaveLength(1)
  stop()
  await tab.remove([id])
  expect(ownPart()?.statuses).toHaveLength(1)
})

function Page() {
  useWorkspaceStart()
  return null
}

it('a page opens the workspace only where there is one', async () => {
  show(<Page />)
  await new Promise((resolve) => setTimeout(resolve, 800))
  expect(await indexedDB.databases()).toEqual([])

  const tab = openTab({ rules: __RULES__, readOne: (document) => Promise.resolve({ ...findingIn(document), rules: __RULES__ }) })
  const id = await paste(tab, text)
  await quiet(tab)
  await choose(tab, id, 'CN')
  await tab.editCard(id, { published: '2025-01-01' })
  await quiet(tab)
  show(<Page />)
  await until(() => ownPart() !== undefined)
  expect(ownPart()?.sources).toMatchObject([{ id, tier: 'mine' }])
})
