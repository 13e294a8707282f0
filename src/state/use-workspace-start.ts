import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { hasWorkspace } from './workspace/hint'
import { onOpened } from './workspace/opening'

const AFTER_FIRST_PICTURE_MS = 500

/**
 * Once the first picture stands, opens the workspace if this browser has one: a page without one costs nothing of it. Whoever opens it, what is accepted
 * in it joins the dataset from then on.
 */
export function useWorkspaceStart(): void {
  const client = useQueryClient()
  useEffect(() => {
    const timer = setTimeout(() => {
      void hasWorkspace().then(async (isThere) => {
        if (isThere) (await import('./workspace/page-workspace')).pageWorkspace()
      })
    }, AFTER_FIRST_PICTURE_MS)
    let isOver = false
    let stopFeeding: (() => void) | undefined
    const stopFollowing = onOpened((workspace) => {
      void import('./workspace/feed-own-part').then(({ feedOwnPart }) => {
        if (!isOver) stopFeeding = feedOwnPart(client, workspace)
      })
    })
    return () => {
      isOver = true
      clearTimeout(timer)
      stopFollowing()
      stopFeeding?.()
    }
  }, [client])
}
