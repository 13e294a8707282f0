import { useSyncExternalStore } from 'react'
import type { ViewState } from '@/domain/view-state'
import { currentView, subscribeToView, unreadKeys } from './view-store'

/** The view state as the address has it, or as the drag in progress has it. */
export function useViewState(): ViewState {
  return useSyncExternalStore(subscribeToView, currentView)
}

/** The keys of the address whose values could not be read and fell back to their defaults. */
export function useUnreadKeys(): string[] {
  return useSyncExternalStore(subscribeToView, unreadKeys)
}
