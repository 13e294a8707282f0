import { fireEvent, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useFollowDetails } from '@/app/use-follow-details'
import { ViewLink } from '@/state/ViewLink'
import { useView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import { goTo } from './page'

/**
 * A room and the details beside it, as in the shell. What stands for a country in the room is another element for each type that is
 * filtered for, as a mark of the timeline is after a zoom.
 */
function Page() {
  const { open, type } = useView('open', 'type')
  const details = useFollowDetails(false)
  const link = (code: string) => (
    <ViewLink key={`${code} ${type.join()}`} to={{ open: code }} aria-current={open === code}>
      {`Open ${code}`}
    </ViewLink>
  )
  return (
    <>
      <section aria-label="Room">{type.includes('other') ? link('KZ') : ['TJ', 'KZ'].map(link)}</section>
      <nav>
        <a href="?" aria-current="true">
          Elsewhere
        </a>
      </nav>
      <div {...details} data-details tabIndex={-1}>
        <h2>{open ?? 'Nothing'}</h2>
        <ViewLink to={{ open: 'CN' }}>Open CN</ViewLink>
        <ViewLink to={{ open: undefined }}>Close</ViewLink>
      </div>
    </>
  )
}

function show(): UserEvent {
  goTo('')
  render(<Page />, { wrapper: StrictMode })
  return userEvent.setup()
}

const link = (code: string) => screen.getByRole('link', { name: `Open ${code}` })
const heading = () => screen.getByRole('heading')

async function openByKey(user: UserEvent, code: string) {
  link(code).focus()
  await user.keyboard('{Enter}')
}

describe('what is opened by keyboard', () => {
  let user: UserEvent
  beforeEach(() => {
    user = show()
  })

  it('leads to the heading of the details, and Escape leads back', async () => {
    await openByKey(user, 'TJ')
    expect(heading()).toHaveTextContent('TJ')
    expect(heading()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(link('TJ')).toHaveFocus()
    expect(heading()).toHaveTextContent('TJ')
  })

  it('leads there again, from wherever it was opened last', async () => {
    await openByKey(user, 'TJ')
    await user.keyboard('{Escape}')
    await openByKey(user, 'KZ')
    expect(heading()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(link('KZ')).toHaveFocus()
  })

  it('leads back from anything in the details, and from what was opened in them', async () => {
    await openByKey(user, 'TJ')
    await openByKey(user, 'CN')
    expect(heading()).toHaveTextContent('CN')
    expect(heading()).toHaveFocus()
    await user.tab()
    expect(link('CN')).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(link('TJ')).toHaveFocus()
  })

  it('leads back to what stands for it now, if what it was opened from is gone', async () => {
    await openByKey(user, 'KZ')
    const before = link('KZ')
    changeView({ type: ['summit'] })
    await screen.findByText('Open KZ')
    expect(before).not.toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(link('KZ')).toHaveFocus()
  })

  it('leaves the focus where it is if nothing stands for it any more', async () => {
    await openByKey(user, 'TJ')
    changeView({ type: ['other'] })
    await user.keyboard('{Escape}')
    expect(heading()).toHaveFocus()
  })

  it('leads back once', async () => {
    await openByKey(user, 'TJ')
    await user.keyboard('{Escape}')
    link('CN').focus()
    await user.keyboard('{Escape}')
    expect(link('CN')).toHaveFocus()
  })

  it('leaves Escape to what has a use for it', async () => {
    await openByKey(user, 'TJ')
    heading().addEventListener('keydown', (event) => event.preventDefault(), { once: true })
    await user.keyboard('{Escape}')
    expect(heading()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(link('TJ')).toHaveFocus()
  })
})

describe('what is opened by mouse', () => {
  it('leaves the focus where it was pressed', async () => {
    const user = show()
    await user.click(link('TJ'))
    expect(heading()).toHaveTextContent('TJ')
    expect(link('TJ')).toHaveFocus()
  })

  it('leaves to the browser what is to be opened elsewhere', () => {
    show()
    // The page has nowhere else to open it.
    document.addEventListener('click', (event) => event.preventDefault(), { once: true })
    fireEvent.click(link('TJ'), { ctrlKey: true, detail: 0 })
    expect(heading()).toHaveTextContent('Nothing')
    expect(heading()).not.toHaveFocus()
  })
})

it('keeps the focus in the details when they are closed by their own link', async () => {
  const user = show()
  await openByKey(user, 'TJ')
  screen.getByRole('link', { name: 'Close' }).focus()
  await user.keyboard('{Enter}')
  expect(heading()).toHaveTextContent('Nothing')
  expect(heading().parentElement).toContainElement(document.activeElement as HTMLElement)
})
