import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { FoldedList } from '@/features/details/Section'

function showList(length: number) {
  const items = Array.from({ length }, (_, at) => at + 1)
  render(
    <StrictMode>
      <FoldedList
        items={items}
        first={5}
        render={(item) => (
          <li key={item}>
            <a href={`#${item}`}>Item {item}</a>
          </li>
        )}
      />
    </StrictMode>,
  )
  return userEvent.setup()
}

const links = () => screen.getAllByRole('link')

describe('a list that shows its beginning', () => {
  it('shows all of a short one', () => {
    showList(5)
    expect(links()).toHaveLength(5)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('shows the rest on demand, and the focus goes on with it', async () => {
    const user = showList(12)
    await user.click(screen.getByRole('button', { name: 'Show 7 more' }))
    expect(links()).toHaveLength(12)
    expect(screen.getByRole('link', { name: 'Item 6' })).toHaveFocus()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('goes through thousands in steps, so that none holds up the page', async () => {
    const user = showList(10_000)
    expect(links()).toHaveLength(5)
    await user.click(screen.getByRole('button', { name: 'Show 50 of 9,995 more' }))
    expect(links()).toHaveLength(55)
    await user.click(screen.getByRole('button', { name: 'Show 50 of 9,945 more' }))
    expect(links()).toHaveLength(105)
    expect(screen.getByRole('link', { name: 'Item 56' })).toHaveFocus()
  })
})
