import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { LoadingNote } from '@/ui/LoadingNote'
import { Boundary } from './Boundary'
import { PageFault } from './PageFault'
import { Shell } from './Shell'
import { useTheme } from './use-theme'

interface AppProps {
  /** Holds the dataset; what it has already asked for is not asked for again. */
  client: QueryClient
}

/** The whole page: data, the boundary that keeps it from ever going blank, and the shell. */
export function App({ client }: AppProps) {
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
