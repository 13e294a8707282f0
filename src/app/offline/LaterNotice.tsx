import { Suspense, lazy, useEffect, useState } from 'react'
import { Boundary } from '@/app/Boundary'

const OfflineNotice = lazy(async () => ({ default: (await import('./OfflineNotice')).OfflineNotice }))

const AFTER_FIRST_PICTURE_MS = 2000

/** What stores the atlas comes when the first picture and the rooms after it stand: it takes nothing from them. */
export function LaterNotice() {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), AFTER_FIRST_PICTURE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Boundary renderFault={() => null}>
      <Suspense fallback={null}>{isDue && <OfflineNotice />}</Suspense>
    </Boundary>
  )
}
