import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { atlasQueries } from './queries'

const AFTER_FIRST_PICTURE_MS = 400

/**
 * Asks for trade and the reference sources once the first picture stands, so that evidence has its titles when opened; and for what else `more` asks.
 */
export function useLaterPart(more?: () => void): void {
  const client = useQueryClient()
  useEffect(() => {
    const timer = setTimeout(() => {
      void client.prefetchQuery(atlasQueries.trade())
      more?.()
    }, AFTER_FIRST_PICTURE_MS)
    return () => clearTimeout(timer)
  }, [client, more])
}
