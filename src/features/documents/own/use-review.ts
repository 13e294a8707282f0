import { useMemo, useState } from 'react'
import type { Proposal } from '@/extraction/claims'
import { punctuation } from '@/i18n/format'
import { ownMessages } from '@/i18n/own-documents'
import { proposalWords } from '@/i18n/proposal-words'
import { regionName } from '@/i18n/region-name'
import { useAtlas } from '@/state/use-atlas'
import { changeView } from '@/state/view-store'
import type { StepKind } from '@/state/workspace/changes'
import type { OwnDocument, Verdict } from '@/state/workspace/model'
import type { Reading } from '@/state/workspace/readings'
import { type ReviewItem, keyed, reviewOf } from '@/state/workspace/review'
import type { Outcome, Workspace } from '@/state/workspace/workspace'
import { type Counts, type ReviewFilter, countsOf, isOpen, isShown, nextUndecided, noFilter } from './standing'
import { useStateOf } from './use-own-workspace'
import type { Stretch } from './use-selected-stretch'

const words = ownMessages.review

/** What is done beside looking at findings one by one. */
export type Task = 'none' | 'correct' | 'by-hand' | 'card'

export interface Review {
  document: OwnDocument
  reading: Reading | undefined
  items: readonly ReviewItem[]
  /** Those that pass the filter. */
  shown: readonly ReviewItem[]
  counts: Counts
  /** Of the reader's texts the next one that is not finished, once this one is. */
  nextDocument: OwnDocument | undefined
  current: ReviewItem | undefined
  /** The place of the current one among those shown; -1 if it is not among them. */
  index: number
  filter: ReviewFilter
  task: Task
  /** The last thing that was done, for the live region, and how many were done before it: the same words may be said again. */
  said: { text: string; turn: number }
  nameOf: (code: string) => string
  wordsOf: (item: ReviewItem) => string
  setFilter: (filter: ReviewFilter) => void
  select: (key: string) => void
  step: (by: 1 | -1) => void
  toUndecided: () => void
  decide: (verdict: Verdict) => void
  decideMany: (verdict: Verdict, items: readonly ReviewItem[]) => void
  takeBack: () => void
  undo: () => void
  redo: () => void
  setTask: (task: Task) => void
  /** Begins to add what was missed, with the words that are marked. */
  addByHand: (picked?: Stretch) => void
  picked: Stretch | undefined
  correct: (proposal: Proposal) => void
  add: (proposal: Proposal) => void
}

/** `Accepted: Summit in Astana.` */
function told(deed: string, of: string): string {
  return deed + punctuation.colon + of + punctuation.fullStop
}

/** What is undone in a review. */
const ofReview: readonly StepKind[] = ['decide', 'undecide', 'card']
const NO_FINDINGS: readonly ReviewItem[] = []

/** The review of one document: what stands, what is looked at, and what can be done. */
export function useReview(workspace: Workspace, document: OwnDocument): Review {
  const { id } = document
  const { decisions, readings, documents } = useStateOf(workspace)
  const { directory } = useAtlas()
  const own = decisions.get(id)
  const items = useMemo(() => reviewOf(document, own), [document, own])
  const [filter, setFilter] = useState(noFilter)
  const [task, setTask] = useState<Task>('none')
  const [picked, setPicked] = useState<Stretch>()
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const [key, setKey] = useState<string>()
  const shown = useMemo(() => items.filter((item) => isShown(item, filter)), [items, filter])
  const counts = useMemo(() => countsOf(items), [items])
  const chosen = items.find((item) => item.key === key)
  const current = chosen ?? nextUndecided(shown, -1) ?? shown[0]
  const index = current ? shown.indexOf(current) : -1
  const nextDocument = useMemo(() => {
    if (counts.decided < counts.all) return undefined
    const at = documents.findIndex((one) => one.id === id)
    return [...documents.slice(at + 1), ...documents.slice(0, at)].find((one) => isOpen(one, decisions.get(one.id)))
  }, [counts, documents, decisions, id])

  const nameOf = (code: string) => {
    const name = directory.nameOf(code)
    return name === code ? regionName(code) : name
  }
  const wordsOf = ({ proposal }: ReviewItem) => proposalWords(proposal, nameOf)
  const say = (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 }))

  /** Says what was done and goes on to what is undecided. */
  async function settle(what: string, deed: Promise<Outcome>, from: ReviewItem | undefined): Promise<void> {
    setTask('none')
    const { decisions: after, documents: still } = workspace.state()
    const now = still.find((one) => one.id === id)
    const next = now ? reviewOf(now, after.get(id)) : NO_FINDINGS
    const passing = next.filter((item) => isShown(item, filter) || item.key === from?.key)
    const follower = nextUndecided(passing, from ? passing.findIndex((item) => item.key === from.key) : -1)
    if (follower) setKey(follower.key)
    else if (from) setKey(from.key)
    const { decided, all } = countsOf(next)
    say(words.said(what, words.progress(decided, all), follower ? words.nextIs(wordsOf(follower)) : ''))
    const { refused, replaced } = await deed
    if (refused.length > 0) say(words.refused)
    else if (replaced > 0) say(words.replaced(replaced))
  }

  function choose(item: ReviewItem, verdict: Verdict, corrected?: Proposal) {
    return { key: item.key, found: item.found, verdict, ...(corrected && { corrected }) }
  }

  /** Takes the last step back or makes it again. Adding and removing texts is undone in their list: here no key takes the text away. */
  async function revert(way: 'undo' | 'redo'): Promise<void> {
    const before = workspace.state()
    if (!ofReview.some((kind) => kind === before[way])) return say(ownMessages.undone(undefined))
    const { kind, refused } = await workspace[way]()
    const after = workspace.state()
    const [was, is] = [before.decisions.get(id), after.decisions.get(id)]
    const changed = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].find((one) => was?.get(one) !== is?.get(one))
    if (changed !== undefined) setKey(changed)
    const other = after.documents.find((one) => one.id !== id && before.decisions.get(one.id) !== after.decisions.get(one.id))
    const parts = [way === 'undo' ? ownMessages.undone(kind) : ownMessages.redone]
    if (changed === undefined && other) parts.push(words.elsewhere(other.title))
    if (refused.length > 0) parts.push(ownMessages.undoneInPart)
    say(parts.join(punctuation.afterSentence))
  }

  return {
    document,
    reading: readings.get(id),
    items,
    shown,
    counts,
    nextDocument,
    current,
    index,
    filter,
    task,
    said,
    nameOf,
    wordsOf,
    setFilter: (next) => {
      setFilter(next)
      if (current && !isShown(current, next)) setKey(undefined)
    },
    select: (next) => {
      setTask('none')
      setKey(next)
    },
    step: (by) => {
      const next = shown[index === -1 ? 0 : index + by]
      if (next) setKey(next.key)
    },
    toUndecided: () => {
      const next = nextUndecided(shown, index)
      if (next) setKey(next.key)
      else if (nextDocument) changeView({ doc: nextDocument.id })
      else say(words.progress(counts.decided, counts.all))
    },
    decide: (verdict) => {
      if (!current) return
      const deed = workspace.decide(id, [
        choose(current, verdict, verdict === 'accepted' ? current.decision?.corrected : undefined),
      ])
      void settle(told(words.decided[verdict], wordsOf(current)), deed, current)
    },
    decideMany: (verdict, many) => {
      const deed = workspace.decide(
        id,
        many.map((item) => choose(item, verdict)),
      )
      const { accepted, rejected } = ownMessages.batch
      void settle(verdict === 'accepted' ? accepted(many.length) : rejected(many.length), deed, current)
    },
    takeBack: () => {
      if (!current) return
      void workspace.undecide(id, [current.key])
      say(told(words.takenBack, wordsOf(current)))
    },
    undo: () => void revert('undo'),
    redo: () => void revert('redo'),
    setTask,
    picked,
    addByHand: (stretch) => {
      setPicked(stretch)
      setTask('by-hand')
    },
    correct: (proposal) => {
      if (!current) return
      const deed = workspace.decide(id, [choose(current, 'accepted', proposal)])
      void settle(
        told(words.decided.accepted + punctuation.comma + words.corrected, proposalWords(proposal, nameOf)),
        deed,
        current,
      )
    },
    add: (proposal) => {
      const [[added]] = [...keyed([proposal])] as [[string, Proposal]]
      const deed = workspace.decide(id, [{ key: added, found: proposal, verdict: 'accepted' }])
      setKey(added)
      setTask('none')
      say(ownMessages.hand.added + punctuation.afterSentence + proposalWords(proposal, nameOf) + punctuation.fullStop)
      void deed
    },
  }
}
