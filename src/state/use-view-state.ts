import { useDeferredValue, useSyncExternalStore } from 'react'
import { type ViewState, writeView } from '@/domain/view-state'
import { currentView, isDragging, settledView, subscribeToView, unreadKeys } from './view-store'

/** The view state as the address has it, or as the drag in progress has it. */
export function useViewState(): ViewState {
  return useSyncExternalStore(subscribeToView, currentView)
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
