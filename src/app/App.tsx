import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { createQueryClient } from '@/state/queries'
import { LoadingNote } from '@/ui/LoadingNote'
import { Boundary } from './Boundary'
import { PageFault } from './PageFault'
import { Shell } from './Shell'
import { useTheme } from './use-theme'

/** The whole page: data, the boundary that keeps it from ever going blank, and the shell. */
export function App() {
  const [client] = useState(createQueryClient)
  useTheme()
  return (
    <QueryClientProvider client={client}>
      <Boundary renderFault={(error, retry) => <PageFault error={error} onRetry={retry} />}>
        <Suspense fallback={<LoadingNote />}>
          <Shell />
        </Suspense>
      </Boundary>
    </QueryClientProvider>
  )
}
