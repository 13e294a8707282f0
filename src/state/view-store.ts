/**
 * The view state's owner is the address. This module reads it, writes it, and holds the one exception: while a slider or a
 * brush is dragged the state lives in memory, and the address follows at most three times a second (browsers refuse more
 * than about a hundred history calls in thirty seconds). A whole drag is one step for Back.
 */
import type { Id } from '@/domain/contract'
import { queryOf } from '@/domain/view-query'
import { type TableRoom, type ViewState, readView, viewKeys } from '@/domain/view-state'
import { addressInAtlas, isEmbed } from './atlas-root'

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
/** The query that the address should have and the browser has refused to give it, as in some frames, or after a hundred in thirty seconds. */
let held: string | undefined
const listeners = new Set<() => void>()

const ownKeys = new Set<string>(viewKeys)

function read(): Reading {
  const search = held ?? window.location.search
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
  return queryOf(view, read().foreign) || window.location.pathname
}

/** The absolute address of the view in the atlas itself, also as seen from within a frame. */
export function atlasAddressOf(view: ViewState): string {
  return addressInAtlas(queryOf(view))
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

/** Writes the address: as a step that Back undoes, or in place. Within a frame Back is the surrounding page's, and every step is in place. */
function writeAddress(address: string, isStep: boolean): void {
  try {
    if (isStep && !isEmbed()) window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
    held = undefined
  } catch {
    held = address.startsWith('?') ? address : ''
  }
}

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
  if (address === addressOf(from)) {
    if (patch.open !== undefined) unfold?.()
    return
  }
  writeAddress(address, true)
  announce()
}

/** Shows what is open, where it is folded away; answers whether it was. */
type Unfold = () => boolean
let unfold: Unfold | undefined

/** To be told when what is open already is to be opened. Returns the way to stop. */
export function onReopening(handler: Unfold): () => void {
  unfold = handler
  return () => {
    unfold = undefined
  }
}

/** Opens it; what is open is closed, unless it was folded away. */
export function toggleOpen(id: Id): void {
  const isOpen = currentView().open === id
  if (!isOpen || !unfold?.()) changeView({ open: isOpen ? undefined : id })
}

/** Names in the address what is shown already without being named there: no step, and nothing changes. */
export function amendAddress(patch: ViewPatch): void {
  writeAddress(addressOf(withChanges(currentView(), patch)), false)
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
    writeAddress(addressOf(currentView()), true)
    lastReplaced = performance.now()
    settled = currentView()
  }
  dragged = withChanges(currentView(), patch)
  const now = performance.now()
  if (now - lastReplaced >= REPLACE_EVERY_MS) {
    lastReplaced = now
    settled = dragged
    writeAddress(addressOf(dragged), false)
  }
  announce()
}

export function endDrag(patch: ViewPatch = {}): void {
  if (!dragged) return
  const last = withChanges(dragged, patch)
  dragged = undefined
  settled = undefined
  writeAddress(addressOf(last), false)
  announce()
}

function handlePopState(): void {
  held = undefined
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
