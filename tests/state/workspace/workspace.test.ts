import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '@/state/workspace/model'
import { choose, closeTabs, freshBrowser, openTab, paste, quiet, shownBy } from './tabs'

beforeEach(freshBrowser)
afterEach(closeTabs)

const text = 'The members are CN, RU and KZ.'

describe('what is stored', () => {
  it('is there again after a reload: text, finding, card and decisions', async () => {
    const tab = openTab()
    const id = await paste(tab, text)
    await quiet(tab)
    expect(await choose(tab, id, 'RU')).toEqual({ isStored: true, refused: [], replaced: 0 })
    await tab.editCard(id, { publisher: 'The Post', url: 'https://post.example/1' })
    await quiet(tab)
    const before = shownBy(tab)
    tab.close()
    const later = openTab()
    await quiet(later)
    expect(shownBy(later)).toEqual(before)
    expect(later.state()).toMatchObject({ storage: 'stored', unsaved: 0, setAside: [] })
    expect(later.state().documents).toMatchObject([{ id, text, publisher: 'The Post', found: { proposals: [{}, {}, {}] } }])
  })

  it('is shown before it is stored, and said not to be yet', async () => {
    const tab = openTab()
    const adding = tab.add([text])
    await quiet(tab)
    const [added] = await adding
    expect(added).toMatchObject({ outcome: 'added' })
    const id = tab.state().documents[0]!.id
    const storing = choose(tab, id, 'CN')
    expect(tab.state().decisions.get(id)?.size).toBe(1)
    expect(tab.state()).toMatchObject({ storage: 'stored', unsaved: 1 })
    await storing
    expect(tab.state().unsaved).toBe(0)
  })

  it('is one document for one text, from wherever it comes', async () => {
    const tab = openTab()
    const id = await paste(tab, text)
    const again = await tab.add([text, new File([text.replaceAll('\n', '\r\n')], 'members.txt')])
    expect(again).toEqual([
      { name: undefined, outcome: 'known', document: id },
      { name: 'members.txt', outcome: 'known', document: id },
    ])
    expect(tab.state().documents).toHaveLength(1)
  })
})

describe('two tabs', () => {
  it('see at once what the other does, and lose nothing of each other', async () => {
    const [here, there] = [openTab(), openTab()]
    const id = await paste(here, text)
    await quiet(here, there)
    expect(there.state().documents).toHaveLength(1)
    await Promise.all([choose(here, id, 'CN'), choose(there, id, 'RU'), there.editCard(id, { title: 'Members' })])
    await here.editCard(id, { publisher: 'The Post' })
    await quiet(here, there)
    expect(shownBy(here)).toEqual(shownBy(there))
    expect(here.state().documents).toMatchObject([{ title: 'Members', publisher: 'The Post' }])
    expect(here.state().decisions.get(id)?.size).toBe(2)
  })

  it('take away a document with what the other has just decided of it', async () => {
    const [here, there] = [openTab(), openTab()]
    const id = await paste(here, text)
    await quiet(here, there)
    await Promise.all([choose(there, id, 'RU'), here.remove([id]), choose(there, id, 'CN')])
    await quiet(here, there)
    expect(shownBy(here)).toEqual({ documents: [], decisions: [] })
    expect(shownBy(there)).toEqual(shownBy(here))
    await here.undo()
    await quiet(here, there)
    // What the other had decided before it went comes back with it.
    expect(here.state().decisions.get(id)?.size).toBeGreaterThan(0)
    expect(shownBy(there)).toEqual(shownBy(here))
  })
})

describe('undo', () => {
  it('takes back what was done and does it again, step by step', async () => {
    const tab = openTab()
    const states = [shownBy(tab)]
    const id = await paste(tab, text)
    await quiet(tab)
    states.push(shownBy(tab))
    for (const act of [
      () => choose(tab, id, 'CN'),
      () => choose(tab, id, 'CN', 'rejected'),
      () => tab.editCard(id, { publisher: 'The Post' }),
      () => tab.undecide(id, [...tab.state().decisions.get(id)!.keys()]),
      () => tab.remove([id]),
    ]) {
      await act()
      states.push(shownBy(tab))
    }
    for (const state of states.slice(0, -1).toReversed()) {
      expect(await tab.undo()).toMatchObject({ refused: [] })
      expect(shownBy(tab)).toEqual(state)
    }
    expect(tab.state()).toMatchObject({ undo: undefined, redo: 'add' })
    for (const state of states.slice(1)) {
      await tab.redo()
      expect(shownBy(tab)).toEqual(state)
    }
    expect(await tab.redo()).toMatchObject({ kind: undefined })
  })

  it('goes back a bounded number of steps', async () => {
    const tab = openTab()
    const id = await paste(tab, text)
    for (let step = 0; step < limits.steps + 5; step += 1) await tab.editCard(id, { title: `Title ${step}` })
    let undone = 0
    while (tab.state().undo !== undefined) {
      await tab.undo()
      undone += 1
    }
    expect(undone).toBe(limits.steps)
    expect(tab.state().documents).toMatchObject([{ title: 'Title 4' }])
  })

  it('leaves what another tab has changed since, and says so', async () => {
    const [here, there] = [openTab(), openTab()]
    const id = await paste(here, text)
    await quiet(here, there)
    await choose(here, id, 'CN')
    await quiet(here, there)
    await choose(there, id, 'CN', 'rejected')
    const undone = await here.undo()
    expect(undone).toMatchObject({ kind: 'decide', refused: [{ kind: 'decision' }] })
    await quiet(here, there)
    expect([...here.state().decisions.get(id)!.values()]).toMatchObject([{ verdict: 'rejected' }])
    expect(await here.undo()).toMatchObject({ kind: 'add', refused: [{ kind: 'document' }] })
    expect(here.state().documents).toHaveLength(1)
  })
})
