/**
 * The view state's owner is the address. This module reads it, writes it, and holds the one exception: while a slider or a
 * brush is dragged the state lives in memory, and the address follows at most three times a second (browsers refuse more
 * than about a hundred history calls in thirty seconds). A whole drag is one step for Back.
 */
import { type TableRoom, type ViewState, readView, viewKeys, writeView } from '@/domain/view-state'

const REPLACE_EVERY_MS = 350

interface Reading {
  search: string
  view: ViewState
  unread: string[]
  /** What of the query is not the atlas's own, as it is written. */
  foreign: string
}

let reading: Reading | undefined
let dragged: ViewState | undefined
/** Within a drag: the view that the address shows. */
let settled: ViewState | undefined
let lastReplaced = 0
const listeners = new Set<() => void>()

const ownKeys = new Set<string>(viewKeys)

function read(): Reading {
  const { search } = window.location
  if (reading?.search !== search) {
    const pairs = [...new URLSearchParams(search)]
    const foreign = new URLSearchParams(pairs.filter(([key]) => !ownKeys.has(key))).toString()
    reading = { search, foreign, ...readView(pairs) }
  }
  return reading
}

export function currentView(): ViewState {
  return dragged ?? read().view
}

/** The view as the address has it: within a drag it follows in the same leaps. */
export function settledView(): ViewState {
  return settled ?? read().view
}

/** Whether a slider or a brush is dragged, or the days are played. */
export function isDragging(): boolean {
  return dragged !== undefined
}

/** The keys of the address whose values could not be read. */
export function unreadKeys(): string[] {
  return read().unread
}

/** The query that shows the view, beginning with `?`; parameters that are not the atlas's own are kept. */
export function addressOf(view: ViewState): string {
  const own = writeView(view).map(([key, text]) => `${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`)
  const query = [...own, read().foreign].filter((part) => part !== '').join('&')
  return query === '' ? window.location.pathname : `?${query}`
}

/** The view with some of its parts changed; a part given as undefined is taken away. With the reference tier nobody reads as then. */
export function withChanges(view: ViewState, patch: ViewPatch): ViewState {
  const next: Record<string, unknown> = { ...view, ...patch }
  if (next['tier'] !== 'documents') next['known'] = 'now'
  for (const [key, value] of Object.entries(next)) if (value === undefined) delete next[key]
  // Only keys of the view state go in, so only they come out.
  return next as unknown as ViewState
}

export type ViewPatch = { [K in keyof ViewState]?: ViewState[K] | undefined }

function announce(): void {
  for (const listener of listeners) listener()
}

/** Changes the view as one step that Back undoes; nothing happens if the view stays the same. */
export function changeView(patch: ViewPatch): void {
  const from = currentView()
  const address = addressOf(withChanges(from, patch))
  if (dragged) {
    endDrag(patch)
    return
  }
  if (address === addressOf(from)) return
  window.history.pushState(null, '', address)
  announce()
}

/** Shows a room as its twin in words, or as the picture again. */
export function toggleTable(room: TableRoom): void {
  const { table } = currentView()
  changeView({ table: table.includes(room) ? table.filter((other) => other !== room) : [...table, room] })
}

/** Changes the view within a drag. Call `endDrag` on release. */
export function dragView(patch: ViewPatch): void {
  // What moves nothing is no step.
  if (!dragged && addressOf(withChanges(currentView(), patch)) === addressOf(currentView())) return
  if (!dragged) {
    // A step of its own, so that Back leads to where the drag began.
    window.history.pushState(null, '', addressOf(currentView()))
    lastReplaced = performance.now()
    settled = currentView()
  }
  dragged = withChanges(currentView(), patch)
  const now = performance.now()
  if (now - lastReplaced >= REPLACE_EVERY_MS) {
    lastReplaced = now
    settled = dragged
    window.history.replaceState(null, '', addressOf(dragged))
  }
  announce()
}

export function endDrag(patch: ViewPatch = {}): void {
  if (!dragged) return
  const last = withChanges(dragged, patch)
  dragged = undefined
  settled = undefined
  window.history.replaceState(null, '', addressOf(last))
  announce()
}

function handlePopState(): void {
  dragged = undefined
  settled = undefined
  announce()
}

/** Calls back whenever the view changes, by this module or by Back and Forward. Returns the way to stop. */
export function subscribeToView(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', handlePopState)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', handlePopState)
  }
}
