import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { activeLanguage, speak } from '@/i18n/language'
import type { loadSpeech } from '@/i18n/load-language'
import { setOwnPart } from '@/state/own-part'
import { startLanguage } from '@/state/use-language'
import { ownPartOf } from '@/extraction/own/own-part'
import { documentOf, world } from '@tests/extraction/own/reviewed'
import { goTo } from '@tests/state/page'
import { publishedParts } from '@tests/state/published'
import { showApp } from './show-app'

/** Whether the words of other languages are on the server. */
let areThere = true
vi.mock(import('@/i18n/load-language'), async (original) => {
  const load: typeof loadSpeech = (await original()).loadSpeech
  return { loadSpeech: (language) => (areThere ? load(language) : Promise.reject(new TypeError('Failed to fetch'))) }
})

beforeEach(() => {
  areThere = true
  window.localStorage.clear()
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB'])
})
afterEach(() => {
  vi.restoreAllMocks()
  speak('en', undefined)
})

/** The page as it starts at an address. */
async function start(query = '') {
  goTo(query)
  await startLanguage()
  return showApp(query, { width: 1280 })
}

async function chooseLanguage(name: string) {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Menu' }))
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Language' }), name)
}

describe('the language at the start', () => {
  it.each([
    ['the address', '?lang=zh', ['ru-RU'], 'ru', 'zh'],
    ['what was chosen before', '', ['zh-CN'], 'ru', 'ru'],
    ['the browser', '', ['de', 'zh-TW', 'ru'], undefined, 'zh'],
    ['English', '', ['de', 'fr'], undefined, 'en'],
    ['English, where what was kept is none', '', ['fr'], 'tlh', 'en'],
  ])('is that of %s', async (_, query, browser, kept, language) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(browser)
    if (kept !== undefined) window.localStorage.setItem('sco-atlas.language', kept)
    goTo(query)
    await startLanguage()
    expect(activeLanguage()).toBe(language)
  })

  it('is found where nothing can be kept', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    goTo('')
    await startLanguage()
    expect(activeLanguage()).toBe('en')
  })
})

describe('another language', () => {
  it('is chosen from the menu, stands in the address, is kept, and Back leads out of it', async () => {
    await start('?date=2017-06-09')
    await screen.findByRole('region', { name: 'Map' })
    await chooseLanguage('Русский')
    expect(await screen.findByRole('region', { name: 'Карта' })).toBeInTheDocument()
    expect(document.documentElement).toHaveAttribute('lang', 'ru')
    expect(window.location.search).toBe('?date=2017-06-09&lang=ru')
    expect(window.localStorage.getItem('sco-atlas.language')).toBe('ru')
    // Who chose it finds himself where he was.
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Язык' })).toHaveFocus())
    // The address that had none of its own leads to the language it was seen in, whatever is kept.
    window.history.back()
    expect(await screen.findByRole('region', { name: 'Map' })).toBeInTheDocument()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(window.localStorage.getItem('sco-atlas.language')).toBe('ru')
  })

  it('names countries, days and meetings', async () => {
    await start('?lang=zh&open=2024-07-summit-astana')
    // Not within the room as it is found: the one that waits is another element than the one that stands.
    expect(
      await screen.findByRole('heading', { name: /元首理事会第.{2,4}次会议（阿斯塔纳）/ }, { timeout: 25_000 }),
    ).toBeInTheDocument()
    expect(document.documentElement).toHaveAttribute('lang', 'zh-Hans')
    expect(screen.getAllByRole('button', { name: /^塔吉克斯坦/ }).length).toBeGreaterThan(0)
  })

  it('leaves what was written in English marked as English', async () => {
    await start('?lang=ru&open=kashmir')
    const note = await screen.findByText(/line of control/)
    expect(note.closest('[lang]')).toHaveAttribute('lang', 'en')
  })
})

describe('the change of language', () => {
  const own = () => {
    const { core, trade } = publishedParts()
    const decided = [{ kind: 'membership' as const, entity: 'IR', status: 'observer' as const }]
    return ownPartOf([documentOf('mine-1', '2025-08-20', decided)], core, trade.trade, world).part
  }

  it('loses nothing of what the reader has accepted of documents of his own', async () => {
    await start()
    await screen.findByRole('region', { name: 'Map' })
    act(() => setOwnPart(own()))
    await chooseLanguage('中文')
    const sources = within(await screen.findByRole('group', { name: '来源' }))
    expect(sources.getAllByRole('button')).toHaveLength(3)
    act(() => setOwnPart(undefined))
  })

  it('leaves the focus where it was, also by Back', async () => {
    await start('?open=TJ')
    await screen.findByRole('region', { name: 'Map' })
    await chooseLanguage('Русский')
    const slider = await screen.findByRole('slider', { name: 'Дата' })
    slider.focus()
    window.history.back()
    await waitFor(() => expect(screen.getByRole('slider', { name: 'Date' })).toHaveFocus())
  })

  it('goes on where nothing can be kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    await start()
    await screen.findByRole('region', { name: 'Map' })
    await chooseLanguage('中文')
    expect(await screen.findByRole('region', { name: '地图' })).toBeInTheDocument()
  })
})

describe('a language that cannot be loaded', () => {
  const notice = () => screen.findByText('The words in Russian could not be loaded.')

  it('leaves the page in English, which says so, and can be asked for again', async () => {
    areThere = false
    const { user } = await start('?lang=ru&date=2017-06-09')
    expect(await notice()).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    areThere = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('region', { name: 'Карта' })).toBeInTheDocument()
    expect(window.location.search).toBe('?lang=ru&date=2017-06-09')
  })

  it('is chosen again from the menu, which shows the one that is spoken', async () => {
    areThere = false
    await start()
    await screen.findByRole('region', { name: 'Map' })
    await chooseLanguage('Русский')
    await notice()
    const select = screen.getByRole('combobox', { name: 'Language' })
    expect(select).toHaveValue('en')
    areThere = true
    await userEvent.selectOptions(select, 'Русский')
    expect(await screen.findByRole('region', { name: 'Карта' })).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Язык' })).toHaveFocus())
  })

  it('leaves the menu as it is when it is opened the next time', async () => {
    areThere = false
    const { user } = await start()
    await screen.findByRole('region', { name: 'Map' })
    await chooseLanguage('Русский')
    await notice()
    const menu = screen.getByRole('button', { name: 'Menu' })
    await user.click(menu)
    await user.click(menu)
    await screen.findByRole('combobox', { name: 'Language' })
    expect(menu).toHaveFocus()
  })

  it('is spoken of no more when another has been chosen', async () => {
    areThere = false
    await start('?lang=ru')
    await notice()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Menu' }))
    expect(await screen.findByRole('combobox', { name: 'Language' })).toHaveValue('en')
    act(() => goTo('?lang=en'))
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
    await waitFor(() => expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument())
  })
})

describe('the search', () => {
  it.each([
    ['ru', 'таджик', 'Таджикистан'],
    ['ru', 'Tajik', /^Таджикистан/],
    ['ru', 'киргизия', /^Кыргызстан/],
    ['ru', 'таджикистана', 'Таджикистан'],
    ['ru', 'шёлковый', /Ш[её]лков/],
    ['ru', 'шелковый', /Ш[её]лков/],
    ['ru', 'саммиты', /Совет|саммит/i],
    ['zh', '塔吉克', '塔吉克斯坦'],
    ['zh', 'Tajik', /^塔吉克斯坦/],
    ['zh', '杜尚别', /^杜尚别/],
    ['zh', '元首', /元首/],
  ])('in %s finds for %s what is meant', async (language, query, name) => {
    const { user } = await start(`?lang=${language}`)
    const box = await screen.findByRole('combobox', { name: language === 'ru' ? /поиск/i : /搜索/ })
    await user.click(box)
    await user.paste(query)
    expect((await screen.findAllByRole('option', { name })).length).toBeGreaterThan(0)
  })

  it.each([
    ['ru', '4 июля 2024', '?date=2024-07-04&lang=ru'],
    ['ru', '4 июля 2024 г.', '?date=2024-07-04&lang=ru'],
    ['ru', '04.07.2024', '?date=2024-07-04&lang=ru'],
    ['ru', 'сравнить 2017 2025', 'compare='],
    ['ru', 'только Индия', 'country=IN'],
    ['zh', '2024年7月4日', '?date=2024-07-04&lang=zh'],
    ['zh', '2024年7月', '?date=2024-07-01&lang=zh'],
    ['zh', '对照2017年与2025年', 'compare='],
    ['zh', '仅看印度', 'country=IN'],
    ['zh', 'compare 2017 2025', 'compare='],
  ])('in %s does as it is told by %s', async (language, query, address) => {
    const { user } = await start(`?lang=${language}`)
    const box = await screen.findByRole('combobox', { name: language === 'ru' ? /поиск/i : /搜索/ })
    await user.click(box)
    await user.paste(query)
    await screen.findAllByRole('option')
    await user.keyboard('{Enter}')
    await waitFor(() => {
      const query = window.location.search
      expect(query.includes(address) || sameKeys(query, address)).toBe(true)
    })
  })
})

/** Whether both queries say the same, in whatever order. */
function sameKeys(one: string, other: string): boolean {
  const inOrder = (query: string) => [...new URLSearchParams(query)].map(String).toSorted().join('&')
  return inOrder(one) === inOrder(other)
}

describe('what is heard and what stands above', () => {
  it.each([
    ['ru', /^28\sавгуста 2025/, /ШОС.*28\sавгуста 2025/],
    ['zh', /^2025年8月28日/, /2025年8月28日/],
  ])('is in %s', async (language, heard, title) => {
    await start(`?lang=${language}`)
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(heard))
    expect(screen.getByRole('status').textContent).not.toMatch(/[A-Za-z]{2}/)
    await waitFor(() => expect(document.title).toMatch(title))
    expect(document.title).not.toMatch(/ on |Atlas$/)
  })

  it('reads from right to left where the language does', async () => {
    await start('?lang=ar-XB')
    await waitFor(() => expect(document.documentElement).toHaveAttribute('dir', 'rtl'))
    expect(document.documentElement).toHaveAttribute('lang', 'ar-XB')
  })
})
