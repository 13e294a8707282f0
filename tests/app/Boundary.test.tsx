import { render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { Boundary } from '@/app/Boundary'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

function Thing({ name }: { name: string }) {
  if (name === 'broken') throw new Error('It broke.')
  return <p>{name}</p>
}

function page(name: string) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <Boundary subject={name} renderFault={(error) => <p role="alert">{error.message}</p>}>
        <Thing name={name} />
      </Boundary>
    </QueryClientProvider>
  )
}

it('forgets a fault when something else is shown, and keeps it as long as it is the same', () => {
  const { rerender } = render(page('whole'))
  rerender(page('broken'))
  expect(screen.getByRole('alert')).toHaveTextContent('It broke.')
  rerender(page('broken'))
  expect(screen.getByRole('alert')).toBeVisible()
  rerender(page('another'))
  expect(screen.getByText('another')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
