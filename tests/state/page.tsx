/** Shows a part of the page as the page itself would: the published data behind `fetch`, the view in the address. */
import { QueryClientProvider } from '@tanstack/react-query'
import { configure, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { type ReactNode, StrictMode, Suspense } from 'react'
import { vi } from 'vitest'
import { createQueryClient } from '@/state/queries'
import { type DataFile, publishedText } from './published'

// A whole room takes jsdom on a busy machine longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 })

/** What is answered for a file in place of the file. */
export type Answers = Partial<Record<DataFile, () => Promise<Response>>>

/** Answers requests for data with the published files, or with what `answers` puts in their place; returns the files asked for. */
export function serveData(answers: Answers = {}): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (address: URL) => {
    const file = (['core', 'trade', 'map', 'changes', 'gazetteer', 'files'] as const).find((name) =>
      new URL(address).pathname.endsWith(`/data/${name}.json`),
    )
    if (!file) return Promise.reject(new Error(`Unexpected request: ${address.href}`))
    asked.push(file)
    return answers[file]?.() ?? Promise.resolve(new Response(publishedText(file)))
  })
  return asked
}

/** Puts the query into the address, as a link that was followed would. */
export function goTo(query: string): void {
  window.history.replaceState(null, '', `/${query}`)
}

/** Renders with fresh data and the view that the query describes. */
export function show(part: ReactNode, query = ''): UserEvent {
  goTo(query)
  render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense>{part}</Suspense>
      </QueryClientProvider>
    </StrictMode>,
  )
  return userEvent.setup()
}
