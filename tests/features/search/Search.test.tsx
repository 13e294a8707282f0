import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Search } from '@/features/search/Search'
import { loadSpeech } from '@/i18n/load-language'
import { type Answers, serveData, show } from '@tests/state/page'

vi.mock('@/i18n/load-language', { spy: true })

const query = () => decodeURIComponent(window.location.search)
const box = () => screen.getByRole('combobox', { name: 'Search the atlas' })
const results = () => within(screen.getByRole('listbox', { name: 'Results' }))
const options = () => results().getAllByRole('option')
const active = () => options().filter((option) => option.getAttribute('aria-selected') === 'true')
const found = (name: string | RegExp) => screen.findByRole('option', { name })

beforeEach(() => {
  serveData()
})

// What is compiled for the tests at its first import comes later than it does on the page.
beforeAll(() => Promise.all([loadSpeech('ru'), loadSpeech('zh')]))

async function showSearch(view = '', answers?: Answers) {
  if (answers) serveData(answers)
  const user = show(
    <>
      <button type="button">Before</button>
      <Search />
      <textarea aria-label="Notes" />
      <p>Elsewhere</p>
    </>,
    view,
  )
  await screen.findByRole('combobox')
  return user
}

describe('what is found', () => {
  it('stands in groups, the nearest first, with what Enter does', async () => {
    const user = await showSearch()
    await user.type(box(), 'tajik')
    const country = await found('Tajikistan')
    expect(options()[0]).toBe(country)
    expect(country).toHaveAccessibleDescription('opens Tajikistan in the details')
    expect(screen.getByText('Enter: opens Tajikistan in the details')).toBeVisible()
    expect(within(results().getByRole('group', { name: 'Countries' })).getAllByRole('option')).toEqual([country])
    expect(results().getByRole('group', { name: /^Trade figures, 4 of \d+$/ })).toBeInTheDocument()
    expect(box()).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ results$/)
  })

  it('says by which other name, and when and where', async () => {
    const user = await showSearch()
    await user.type(box(), 'turkey')
    expect(await found('Türkiye also Turkey')).toBeInTheDocument()
    await user.clear(box())
    await user.type(box(), 'yekaterinburg 2009')
    expect(await found(/^9th Meeting of the Council of Heads of State 15.–.16 June 2009, Yekaterinburg$/)).toBeInTheDocument()
  })

  it('is a thing by its name in another language, which is said and marked as such', async () => {
    const user = await showSearch()
    await user.type(box(), 'Таджикистан')
    const country = await found('Tajikistan also Таджикистан')
    expect(options()[0]).toBe(country)
    expect(within(country).getByText('Таджикистан')).toHaveAttribute('lang', 'ru')
    await user.clear(box())
    await user.type(box(), 'tajikistan')
    expect(await found('Tajikistan')).toBeInTheDocument()
  })

  it('is searched without the names of a language that cannot be loaded', async () => {
    vi.mocked(loadSpeech).mockRejectedValueOnce(new Error('no network'))
    const user = await showSearch()
    await user.click(box())
    await user.paste('杜尚别')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “杜尚别”'))
    await user.clear(box())
    await user.paste('杜尚别')
    expect(within(await found('Dushanbe also 杜尚别, Tajikistan')).getByText('杜尚别')).toHaveAttribute('lang', 'zh')
  })

  it('a slip of the finger does not hide', async () => {
    const user = await showSearch()
    await user.type(box(), 'tajikitsan')
    expect(await found('Tajikistan')).toBeInTheDocument()
  })

  it('is a figure by its partners and its year, named as everywhere', async () => {
    const user = await showSearch()
    await user.type(box(), 'china tajikistan 2025 half')
    const figure = await found('China – Tajikistan, turnover, first half of 2025 Ministry of Foreign Affairs of China')
    await user.click(figure)
    expect(query()).toContain('open=cn-tj.turnover.2025-h1.')
  })

  it('is what one types last, however fast', async () => {
    const user = await showSearch()
    await user.type(box(), 'tajikistan')
    await user.clear(box())
    await user.type(box(), 'mongolia')
    expect(await found('Mongolia')).toBeInTheDocument()
    expect(results().queryByRole('option', { name: 'Tajikistan' })).not.toBeInTheDocument()
  })

  it('leads to all meetings on the timeline where there are more than are listed', async () => {
    const user = await showSearch('?country=CN&from=2010-01-01')
    await user.type(box(), 'dushanbe')
    const all = await found('All meetings with “dushanbe”')
    expect(all).toHaveAccessibleDescription('shows them on the timeline, without other filters')
    await user.click(all)
    expect(query()).toBe('?view=timeline&q=dushanbe')
  })

  it('is listed further where one asks for more', async () => {
    const user = await showSearch()
    await user.type(box(), 'dushanbe')
    const more = (await screen.findAllByRole('option', { name: /^\d+ more$/ })).at(-1)!
    expect(more).toHaveAccessibleDescription('lists them here')
    const before = options().length
    await user.click(more)
    await waitFor(() => expect(options().length).toBeGreaterThan(before))
    expect(query()).toBe('')
  })

  it('is nothing: that is said, and Enter does nothing', async () => {
    const user = await showSearch()
    await user.type(box(), 'atlantis')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “atlantis”'))
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
    expect(box()).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}')
    expect(query()).toBe('')
  })
})

describe('by keyboard', () => {
  it('the arrows go round, and Enter opens what they lead to', async () => {
    const user = await showSearch()
    await user.type(box(), 'norov')
    await found('Vladimir Norov')
    expect(active()).toEqual([options()[0]])
    expect(box()).toHaveAttribute('aria-activedescendant', options()[0]!.id)
    await user.keyboard('{ArrowUp}')
    expect(active()).toEqual([options().at(-1)])
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(box()).toHaveAttribute('aria-activedescendant', options()[1]!.id)
    await user.keyboard('{ArrowUp}{Enter}')
    expect(query()).toBe('?open=vladimir-norov')
    expect(box()).toHaveValue('')
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
  })

  it('Enter before the answer waits for it', async () => {
    const user = await showSearch()
    await user.type(box(), 'mongolia{Enter}')
    await waitFor(() => expect(query()).toBe('?open=MN'))
  })

  it('the first is active again when the words change', async () => {
    const user = await showSearch()
    await user.type(box(), 'du')
    await found('Dushanbe Tajikistan')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    await user.type(box(), 'shanbe')
    await waitFor(() => expect(active()).toEqual([options()[0]]))
  })

  it('Escape clears, then gives the focus back', async () => {
    const user = await showSearch()
    await user.click(screen.getByRole('button', { name: 'Before' }))
    await user.keyboard('/china')
    expect(box()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(box()).toHaveValue('')
    expect(box()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'Before' })).toHaveFocus()
    expect(query()).toBe('')
  })

  it('/ leads here from anywhere but where one types, Ctrl+K and Cmd+K from everywhere', async () => {
    const user = await showSearch()
    await user.keyboard('/')
    expect(box()).toHaveFocus()
    expect(box()).toHaveValue('')
    const notes = screen.getByRole('textbox', { name: 'Notes' })
    for (const chord of ['{Control>}k{/Control}', '{Meta>}k{/Meta}']) {
      await user.click(notes)
      await user.keyboard('/')
      await user.keyboard(chord)
      expect(box()).toHaveFocus()
    }
    expect(notes).toHaveValue('//')
    await user.type(box(), 'a/b')
    expect(box()).toHaveValue('a/b')
  })
})

describe('by pointer', () => {
  it('what is clicked is opened, and the list goes', async () => {
    const user = await showSearch()
    await user.type(box(), 'turkey')
    await user.click(await found('Türkiye also Turkey'))
    expect(query()).toBe('?open=TR')
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
  })

  it('what is pointed at is what Enter would do', async () => {
    const user = await showSearch()
    await user.type(box(), 'norov')
    await found('Vladimir Norov')
    await user.hover(options()[1]!)
    expect(active()).toEqual([options()[1]])
  })

  it('the results hide when the reader goes elsewhere, and are there on return', async () => {
    const user = await showSearch()
    await user.type(box(), 'china')
    await found('China')
    await user.click(screen.getByText('Elsewhere'))
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
    await user.click(box())
    expect(options().length).toBeGreaterThan(0)
  })
})

describe('commands', () => {
  it.each([
    ['4 July 2024', '4 July 2024', 'shows 4 July 2024 on the map', '?date=2024-07-04'],
    ['2030-01-01', '18 November 2025', 'shows 18 November 2025, the nearest day of the atlas', '?date=2025-11-18'],
    [
      'compare 9 June 2017 with 28 August 2025',
      'Compare 9 June 2017 with 28 August 2025',
      'compares 9 June 2017 with 28 August 2025',
      '?date=2025-08-28&compare=2017-06-09',
    ],
    [
      'only tajikistan',
      'Only Tajikistan',
      'shows on the timeline what concerns Tajikistan, without other filters',
      '?view=timeline&country=TJ',
    ],
    ['trade china tajikistan', 'Trade of China and Tajikistan', 'shows the pair over time', '?view=trade&pair=CN-TJ'],
    ['kazakhstan 2019', 'Kazakhstan in 2019', 'opens Kazakhstan in 2019 in the details', '?open=KZ.2019'],
    ['ledger', 'Contradictions', 'shows the room Contradictions', '?view=ledger'],
    ['members', 'Members on 28 August 2025', 'opens Members on 28 August 2025 in the details', '?open=status.member'],
    ['documents only', 'Documents only', 'switches the reference sources off', '?tier=documents'],
    ['dark', 'Dark colours', 'changes the colours', '?theme=dark'],
  ])('%s', async (text, name, does, address) => {
    const user = await showSearch()
    await user.type(box(), text)
    expect(options()[0]).toHaveAccessibleName(name)
    expect(options()[0]).toHaveAccessibleDescription(does)
    expect(screen.getByText(`Enter: ${does}`)).toBeVisible()
    await user.keyboard('{Enter}')
    expect(query()).toBe(address)
  })

  it('that are only begun stand behind what is found', async () => {
    const user = await showSearch()
    await user.type(box(), 'cover')
    await found('Coverage')
    expect(options().at(-1)).toHaveAccessibleName('Coverage')
  })

  it('are shown by example before anything is typed', async () => {
    const user = await showSearch()
    await user.click(box())
    expect(screen.getByText(/compare 2017 2025/)).toBeVisible()
  })
})

describe('with the documents alone', () => {
  it('what they do not tell is not found, and how much the reference tier has is said and can be had', async () => {
    const user = await showSearch('?tier=documents')
    await user.type(box(), 'yekaterinburg')
    const more = await found(/^\d+ more in the reference sources$/)
    expect(options()).toEqual([more])
    expect(more).toHaveAccessibleDescription('switches the reference sources on')
    await user.keyboard('{Enter}')
    expect(query()).toBe('')
    expect(await found('Yekaterinburg Russia')).toBeInTheDocument()
    expect(box()).toHaveFocus()
  })
})

describe('faults', () => {
  it('without the figures all else is found, and that is said', async () => {
    const user = await showSearch('', { trade: () => Promise.resolve(new Response('', { status: 500 })) })
    await user.type(box(), 'tajikistan')
    expect(await found('Tajikistan')).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent(
      'Figures and reference sources could not be loaded; they are not searched.',
    )
  })

  it('nothing is asked for before the field is used', async () => {
    const asked = serveData()
    await showSearch()
    expect(asked).toEqual(['core'])
  })

  it('a worker that fails is replaced by the page', async () => {
    const started: FailingWorker[] = []
    class FailingWorker extends EventTarget {
      constructor() {
        super()
        started.push(this)
      }
      postMessage() {
        setTimeout(() => act(() => void this.dispatchEvent(new ErrorEvent('error', { message: 'no worker', cancelable: true }))))
      }
      terminate() {}
    }
    vi.stubGlobal('Worker', FailingWorker)
    const user = await showSearch()
    await user.type(box(), 'tajikistan')
    expect(await found('Tajikistan')).toBeInTheDocument()
    expect(started).toHaveLength(1)
  })

  it('says that it is getting ready until it is', async () => {
    let give: (response: Response) => void = () => {}
    const user = await showSearch('', {
      trade: () =>
        new Promise((resolve) => {
          give = resolve
        }),
    })
    await user.type(box(), 'tajik')
    expect(screen.getByRole('status')).toHaveTextContent('Search is getting ready …')
    await act(async () => give(new Response('', { status: 404 })))
    expect(await found('Tajikistan')).toBeInTheDocument()
  })
})
