/** What can be undone in this tab, and redone. A step that is undone is not made to what another tab has altered since. */
import { type Step, type StepKind, type Undoable, reversed } from './changes'
import type { Deed } from './keeper'
import { limits } from './model'
import type { Batch } from './storage'

interface Taken {
  kind: StepKind
  /** It may learn only later what it truly did. */
  deed: Deed
}

export interface History {
  take: (kind: StepKind, changes: Step['changes']) => Promise<Deed>
  /** Undefined if there is nothing. It waits for what is under way: only then it is known what is to be undone. */
  undo: (settled: () => Promise<void>) => Promise<Taken | undefined>
  redo: (settled: () => Promise<void>) => Promise<Taken | undefined>
  next: () => { undo: StepKind | undefined; redo: StepKind | undefined }
}

export function startHistory(submit: (batch: Batch, onBegun: (deed: Deed) => void) => Promise<Deed>): History {
  let done: Taken[] = []
  let undone: Taken[] = []

  return {
    take: (kind, changes) =>
      submit({ changes, manner: 'plain' }, (deed) => {
        if (deed.done.length === 0) return
        done = [...done, { kind, deed }].slice(-limits.steps)
        undone = []
      }),
    undo: async (settled) => {
      await settled()
      const last = done.at(-1)
      return (
        last &&
        takeBack(
          last,
          () => (done = done.slice(0, -1)),
          (taken) => (undone = [...undone, taken]),
        )
      )
    },
    redo: async (settled) => {
      await settled()
      const last = undone.at(-1)
      return (
        last &&
        takeBack(
          last,
          () => (undone = undone.slice(0, -1)),
          (taken) => (done = [...done, taken]),
        )
      )
    },
    next: () => ({ undo: done.at(-1)?.kind, redo: undone.at(-1)?.kind }),
  }

  async function takeBack({ kind, deed }: Taken, leave: () => void, enter: (taken: Taken) => void): Promise<Taken> {
    // Nothing else than what can be undone is ever taken as a step.
    const changes = (deed.done as Undoable[]).map(reversed).toReversed()
    const back = await submit({ changes, manner: 'guarded' }, (begun) => {
      leave()
      if (begun.done.length > 0) enter({ kind, deed: begun })
    })
    return { kind, deed: back }
  }
}
