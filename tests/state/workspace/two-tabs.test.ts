import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Workspace } from '@/state/workspace/workspace'
import { choose, closeTabs, freshBrowser, openTab, paste, quiet, shownBy } from './tabs'

afterEach(closeTabs)

const texts = ['The members are CN, RU and KZ.', 'UZ and TJ met.', 'IN spoke.'] as const

/** An act in one of two tabs; `which` names a document and a proposal among those that are there. */
interface Act {
  tab: 0 | 1
  kind: 'add' | 'accept' | 'reject' | 'undecide' | 'title' | 'publisher' | 'date' | 'remove' | 'undo' | 'redo' | 'wait'
  which: number
}

const act: fc.Arbitrary<Act> = fc.record({
  tab: fc.constantFrom(0, 1),
  kind: fc.constantFrom(
    'add',
    'add',
    'accept',
    'accept',
    'reject',
    'undecide',
    'title',
    'publisher',
    'date',
    'remove',
    'undo',
    'undo',
    'redo',
    'wait',
  ),
  which: fc.nat({ max: 8 }),
})

/** Begins the act and does not wait for it; what makes no sense now is left out. */
function begin(tab: Workspace, { kind, which }: Act): Promise<unknown> | undefined {
  const { documents, decisions } = tab.state()
  const document = documents[which % Math.max(1, documents.length)]
  if (kind === 'add') return tab.add([texts[which % texts.length]!])
  if (kind === 'undo' || kind === 'redo') return tab[kind]()
  if (!document) return undefined
  const { id, found } = document
  switch (kind) {
    case 'accept':
    case 'reject': {
      const proposal = found?.proposals[which % found.proposals.length]
      const verdict = kind === 'accept' ? 'accepted' : 'rejected'
      return proposal?.kind === 'membership' ? choose(tab, id, proposal.entity, verdict) : undefined
    }
    case 'undecide':
      return tab.undecide(id, [...(decisions.get(id)?.keys() ?? [])].slice(0, 1 + (which % 2)))
    case 'title':
      return tab.editCard(id, { title: `Title ${which}` })
    case 'publisher':
      return tab.editCard(id, { publisher: which % 3 === 0 ? undefined : `Publisher ${which}` })
    case 'date':
      return tab.editCard(id, { published: which % 3 === 0 ? undefined : `2025-01-0${(which % 3) + 1}` })
    case 'remove':
      return tab.remove([id])
    case 'wait':
      return undefined
  }
}

describe('any sequence of acts', () => {
  it('in two tabs ends in the same state in both, and in a third that is opened after', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 20 }), async (acts) => {
        freshBrowser()
        const tabs = [openTab(), openTab()] as const
        const begun: unknown[] = []
        for (const one of acts) {
          begun.push(begin(tabs[one.tab], one))
          if (one.kind === 'wait' || one.which % 2 === 0) await new Promise((resolve) => setTimeout(resolve, one.which % 3))
        }
        await Promise.all(begun)
        await quiet(...tabs)
        expect(shownBy(tabs[0])).toEqual(shownBy(tabs[1]))
        const third = openTab()
        await quiet(third)
        expect(shownBy(third)).toEqual(shownBy(tabs[0]))
        expect(third.state().setAside).toEqual([])
        closeTabs()
      }),
      { numRuns: 60 },
    )
  })

  it('in one tab is taken back by as many undoings, and done again', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        freshBrowser()
        const tab = openTab()
        for (const one of acts.filter(({ kind }) => kind !== 'undo' && kind !== 'redo')) {
          await quiet(tab)
          await begin(tab, one)
        }
        await quiet(tab)
        const last = shownBy(tab)
        while (tab.state().undo !== undefined) {
          expect(await tab.undo()).toMatchObject({ refused: [], isStored: true })
        }
        await quiet(tab)
        expect(shownBy(tab)).toEqual({ documents: [], decisions: [] })
        while (tab.state().redo !== undefined) expect(await tab.redo()).toMatchObject({ refused: [] })
        await quiet(tab)
        expect(shownBy(tab)).toEqual(last)
        closeTabs()
      }),
      { numRuns: 40 },
    )
  })
})

describe('two tabs that decide on the same finding at the same moment', () => {
  it('keep the later decision, tell who made it of the other, and give that back', async () => {
    freshBrowser()
    const [left, right] = [openTab(), openTab()]
    const id = await paste(left, texts[0])
    await quiet(left, right)
    const [first, second] = await Promise.all([choose(left, id, 'CN', 'accepted'), choose(right, id, 'CN', 'rejected')])
    expect([first.replaced, second.replaced]).toEqual([0, 1])
    await quiet(left, right)
    const verdictIn = (tab: Workspace) => [...(tab.state().decisions.get(id)?.values() ?? [])].map(({ verdict }) => verdict)
    expect([verdictIn(left), verdictIn(right)]).toEqual([['rejected'], ['rejected']])
    await right.undo()
    await quiet(left, right)
    expect([verdictIn(left), verdictIn(right)]).toEqual([['accepted'], ['accepted']])
  })

  it('are not told of each other where both say the same', async () => {
    freshBrowser()
    const [left, right] = [openTab(), openTab()]
    const id = await paste(left, texts[0])
    await quiet(left, right)
    const both = await Promise.all([choose(left, id, 'CN', 'accepted'), choose(right, id, 'CN', 'accepted')])
    expect(both.map(({ replaced }) => replaced)).toEqual([0, 0])
  })
})
