import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense, lazy } from 'react'
import { isEmbed } from '@/state/atlas-root'
import { useLanguage } from '@/state/use-language'
import { LoadingNote } from '@/ui/LoadingNote'
import { Boundary } from './Boundary'
import { PageFault } from './PageFault'
import { Shell } from './Shell'
import { useTheme } from './use-theme'

const EmbedShell = lazy(async () => ({ default: (await import('./embed/EmbedShell')).EmbedShell }))

interface AppProps {
  /** Holds the dataset; what it has already asked for is not asked for again. */
  client: QueryClient
}

/** The whole page: data, the boundary that keeps it from ever going blank, and the shell. */
export function App({ client }: AppProps) {
  useTheme()
  const { language, missing } = useLanguage()
  return (
    <QueryClientProvider client={client}>
      <Boundary key={language} renderFault={(error, retry) => <PageFault error={error} onRetry={retry} />}>
        <Suspense fallback={<LoadingNote />}>
          {isEmbed() ? <EmbedShell missingLanguage={missing} /> : <Shell missingLanguage={missing} />}
        </Suspense>
      </Boundary>
    </QueryClientProvider>
  )
}
