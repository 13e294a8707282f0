import { useDeferredValue, useState, useSyncExternalStore } from 'react'
import { type ViewState, writeView } from '@/domain/view-state'
import { currentView, isDragging, settledView, subscribeToView, unreadKeys } from './view-store'

/** Reads parts of the view; the same object as long as they are the same. */
function partReader<K extends keyof ViewState>(keys: readonly K[]): () => Pick<ViewState, K> {
  let kept: Pick<ViewState, K> | undefined
  return () => {
    const view = currentView()
    if (!kept || keys.some((key) => kept?.[key] !== view[key])) {
      // Only the keys asked for go in.
      kept = Object.fromEntries(keys.map((key) => [key, view[key]])) as unknown as Pick<ViewState, K>
    }
    return kept
  }
}

/** Parts of the view state, as the address or the drag in progress has them. What asks for no more is left alone while the rest moves. */
export function useView<K extends keyof ViewState>(...keys: K[]): Pick<ViewState, K> {
  const [read] = useState(() => partReader(keys))
  return useSyncExternalStore(subscribeToView, read)
}

/** The view state as the address has it; what follows it moves in a drag no more often than the address does. */
export function useSettledView(): ViewState {
  return useSyncExternalStore(subscribeToView, settledView)
}

/** Whether the view is on its way: a slider dragged, the days played. */
export function useIsDragging(): boolean {
  return useSyncExternalStore(subscribeToView, isDragging)
}

/** Views without their date; the same object as long as all the rest is the same. */
function withoutDate(viewNow: () => ViewState): () => ViewState {
  let timeless: { key: string; view: ViewState } | undefined
  return () => {
    const { date: _date, ...rest } = viewNow()
    const key = writeView(rest).flat().join('\n')
    if (timeless?.key !== key) timeless = { key, view: rest }
    return timeless.view
  }
}

const timelessView = withoutDate(currentView)
const calmView = withoutDate(settledView)

/** The view state without its date: a room that the day does not touch is left alone while the day is dragged. */
export function useTimelessView(): ViewState {
  return useSyncExternalStore(subscribeToView, timelessView)
}

/**
 * The same for a room that something else than its own is dragged in: it follows a few times a second, when there is time, so that what the
 * reader has in hand goes first.
 */
export function useCalmView(): ViewState {
  return useDeferredValue(useSyncExternalStore(subscribeToView, calmView))
}

/** The keys of the address whose values could not be read and fell back to their defaults. */
export function useUnreadKeys(): string[] {
  return useSyncExternalStore(subscribeToView, unreadKeys)
}
