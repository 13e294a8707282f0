import { render, screen, waitFor } from '@testing-library/react'
import { lazy } from 'react'
import { expect, it, vi } from 'vitest'
import { Later } from '@/ui/Later'

it('what does not come later leaves the room as it stands', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const load = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('no network')))
  const Sheet = lazy(load)
  render(
    <p>
      The room{' '}
      <Later>
        <Sheet />
      </Later>
    </p>,
  )
  await waitFor(() => expect(load).toHaveBeenCalledOnce(), { timeout: 5000 })
  await waitFor(() => expect(told).toHaveBeenCalled())
  expect(screen.getByText('The room')).toBeVisible()
  told.mockRestore()
})
