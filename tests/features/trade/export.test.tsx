import { render } from '@testing-library/react'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Source } from '@/domain/contract'
import { directoryOf } from '@/domain/directory'
import { PICTURE_WIDTH } from '@/domain/export/svg'
import { lazySubjects } from '@/domain/subject'
import { type ChartImprint, chartCsv } from '@/features/trade/export/chart-csv'
import { fileContent } from '@/features/trade/export/chart-files'
import { chartPicture } from '@/features/trade/export/chart-picture'
import { drawnMarkup } from '@/features/trade/export/drawn-markup'
import { sourcesOfRow } from '@/features/trade/export/row-sources'
import { corePart, tradePart } from './fixture'
import { sheet } from './sheet'

const directory = directoryOf(corePart, [
  { ...tradePart.sources[0]!, url: 'https://customs.example/figures?year=2024', publisher: 'Customs' },
])
const subjects = lazySubjects(corePart, tradePart)
const imprint: ChartImprint = {
  from: '2020-01-01',
  to: '2025-11-18',
  isWindow: true,
  countries: ['TJ'],
  tier: 'all',
  known: 'now',
  knownBy: undefined,
  dataVersion: '0123456789ab',
  address: 'https://atlas.example/?view=trade',
}

describe('the CSV of a chart', () => {
  const csv = chartCsv(sheet, (row) => sourcesOfRow(row, sheet, subjects), directory, imprint)
  const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data

  it('gives a parser back what the sheet holds: what can be reckoned with, and beside it what is read', () => {
    expect(rows.map((row) => [row['period'], row['amount'], row['amount_as_read'], row['reporter']])).toEqual([
      ['2025-H1', '2040000000', 'US$ 2.04 billion', "'=Ministry"],
      ['2024', '14100000', 'more than US$ 14.1 million', 'Österreich'],
      ['2021', '', 'growth alone', 'Zoll, China'],
      ['2001-06-15', '', '–', 'Uzbekistan, "the sixth"\njoins'],
    ])
    expect(rows.map((row) => row['period_as_read'])).toEqual(['first half of 2025', '2024', '2021', '15 June 2001'])
    expect(rows[0]).not.toHaveProperty('reporter_as_read')
  })

  it('names in each row its own sources, by title and address', () => {
    expect(rows.map((row) => [row['sources'], row['source_addresses']])).toEqual([
      ['Interview; Customs page', '; https://customs.example/figures?year=2024'],
      ['', ''],
      ['', ''],
      ['Interview', ''],
    ])
  })

  it('says in each row what it is of, and by which data', () => {
    for (const row of rows) {
      expect(row).toMatchObject({
        chart: sheet.title,
        window_from: '2020-01-01',
        window_to: '2025-11-18',
        tier: 'all',
        data_version: '0123456789ab',
        address: 'https://atlas.example/?view=trade',
      })
    }
  })

  it('is a file that spreadsheets read as UTF-8', async () => {
    const box = document.createElement('div')
    const file = await fileContent({ sheet, box, directory, subjects, imprint }, 'csv')
    expect(file.type).toBe('text/csv;charset=utf-8')
    expect([...new Uint8Array(await file.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})

describe('the sources of a row', () => {
  const row = { key: 'row', cells: [] }

  it.each([
    ['what it opens', { ...row, open: 'cn-tj.turnover.2013.customs-of-china' }, ['customs-page']],
    ['what it tells of', { ...row, about: 'CN TJ cn-tj.turnover.2013.customs-of-china' }, ['customs-page']],
    ['a claim', { ...row, open: 'doc.2024-h1' }, ['doc-2025']],
    ['nothing that has any', { ...row, about: 'CN TJ' }, []],
    ['itself', { ...row, sources: ['doc-2025'] }, ['doc-2025']],
  ])('are those of %s', (_, own, sources) => {
    expect(sourcesOfRow(own, sheet, subjects)).toEqual(sources)
  })

  it('are none that the sheet leaves out', () => {
    const own = { ...row, open: 'cn-tj.turnover.2013.customs-of-china' }
    expect(sourcesOfRow(own, { ...sheet, sources: ['doc-2025'] }, subjects)).toEqual([])
  })
})

const plain = (paint: string) => paint

/** The markup of what stands within an svg of the page. */
function markupOf(children: React.ReactNode): ReturnType<typeof drawnMarkup> {
  const { container } = render(<svg data-picture>{children}</svg>)
  return drawnMarkup(container.querySelector('svg')!, plain)
}

describe('what is drawn, as markup', () => {
  it('keeps form and styles, and nothing that is the page’s own', () => {
    const { markup } = markupOf(
      <g className="layer" data-voice="first" tabIndex={-1} aria-hidden="true">
        <path className="mark" d="M0,0L9,9" style={{ fill: 'rgb(1, 2, 3)', strokeWidth: '2px' }} transform="translate(4,5)" />
      </g>,
    )
    expect(markup).toContain('d="M0,0L9,9"')
    expect(markup).toContain('transform="translate(4,5)"')
    expect(markup).toContain('fill="rgb(1, 2, 3)"')
    expect(markup).toContain('stroke-width="2"')
    expect(markup).not.toMatch(/class|style=|data-|aria-|tabindex/)
  })

  it('leaves out what cannot be seen, and what is no part of the chart', () => {
    const { markup } = markupOf(
      <>
        <rect width="24" height="24" style={{ fill: 'transparent' }} />
        <rect width="1" height="1" style={{ fill: 'rgba(9, 9, 9, 0)' }} />
        <circle r="2" style={{ display: 'none' }} />
        <circle r="3" style={{ visibility: 'hidden' }} />
        <circle r="4" style={{ opacity: 0 }} />
        <g data-fleeting>
          <circle r="5" />
        </g>
        <foreignObject>
          <p>no drawing</p>
        </foreignObject>
        <title>a tip of the library</title>
        <circle r="6" />
      </>,
    )
    expect(markup.match(/<circle[^>]*>/g)).toEqual(['<circle r="6"/>'])
    expect(markup).not.toMatch(/rect|foreignObject|no drawing|library/)
  })

  it('takes a see-through colour apart into colour and opacity', () => {
    const { markup } = markupOf(<circle r="1" style={{ fill: 'rgba(1, 2, 3, 0.5)', fillOpacity: 0.5 }} />)
    expect(markup).toContain('fill-opacity="0.25"')
  })

  it('escapes words, and says of each mark what those hear who cannot see it', () => {
    const { markup } = markupOf(
      <g data-mark role="button" aria-label="2024: <2 & more">
        <text x="1" y="2">
          {'< 2 & "more"'}
        </text>
      </g>,
    )
    expect(markup).toContain('<title>2024: &lt;2 &amp; more</title>')
    expect(markup).toMatch(/<text x="1" y="2"[^>]*>&lt; 2 &amp; &quot;more&quot;<\/text>/)
  })

  it('takes along the pattern that a fill refers to, once', () => {
    const { markup, definitions } = markupOf(
      <>
        <defs>
          <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse">
            <rect width="2" height="4" style={{ fill: 'rgb(7, 7, 7)' }} />
          </pattern>
        </defs>
        <rect width="9" height="9" style={{ fill: 'url("#hatch")' }} />
        <rect width="8" height="8" style={{ fill: 'url("#hatch")' }} />
      </>,
    )
    expect(markup.match(/fill="url\(#hatch\)"/g)).toHaveLength(2)
    expect([...definitions.keys()]).toEqual(['hatch'])
    expect(definitions.get('hatch')).toContain('fill="rgb(7, 7, 7)"')
    expect(definitions.get('hatch')).toMatch(/^<pattern [^>]*id="hatch"/)
  })
})

describe('the picture of a chart', () => {
  function pictureOf(of: Partial<typeof sheet> = {}, how: Partial<ChartImprint> = {}, sources: readonly Source[] = []) {
    const { container } = render(
      <div>
        <svg data-picture role="group" aria-label="drawing">
          <g data-mark role="button" tabIndex={0} aria-label="2024, US$ 3.86 billion" className="mark">
            <text>3.86</text>
          </g>
        </svg>
        <svg data-sign>
          <circle r="5" />
        </svg>
      </div>,
    )
    container.querySelector('svg')!.getBoundingClientRect = () => ({ width: 560, height: 200 }) as DOMRect
    const known = sources.length === 0 ? directory : directoryOf(corePart, sources)
    const markup = chartPicture(container, { ...sheet, ...of }, known, { ...imprint, ...how })
    const svg = new DOMParser().parseFromString(markup, 'image/svg+xml')
    expect(svg.querySelector('parsererror')).toBeNull()
    return { markup, svg, said: [...svg.querySelectorAll('text')].map((text) => text.textContent) }
  }

  it('stands alone: title, unit, sentence, legend, marks, notes, window, sources, data version, address', () => {
    const { markup, svg, said } = pictureOf()
    expect(said[0]).toBe(sheet.title)
    expect(said).toEqual(
      expect.arrayContaining([
        'Unit: US$ billion. As China reports, turnover rose.',
        'as China reports',
        '3.86',
        'No amount found for 2014.',
        'Of the days from 1 January 2020 to 18 November 2025.',
        'Only of Tajikistan.',
        'The five documents and reference sources.',
        'Sources (2): “Interview”; “Customs page”, Customs, https://customs.example/figures?year=2024.',
        'SCO Atlas, data 0123456789ab. https://atlas.example/?view=trade',
      ]),
    )
    expect(svg.querySelector('svg > title')?.textContent).toBe(sheet.title)
    expect(markup).not.toMatch(/class=|style=|<style|<script|href=|tabindex|aria-|data-/)
  })

  it('is as wide as the sheet, whatever the room', () => {
    expect(pictureOf().markup).toContain(`scale(${PICTURE_WIDTH / 560})`)
  })

  it('says of no window and no filter where there is none, and whose word it is', () => {
    const { said } = pictureOf({}, { isWindow: false, countries: [], tier: 'documents', known: 'then', knownBy: '2019-05-17' })
    expect(said.join('\n')).not.toMatch(/Of the days|Only of/)
    expect(said).toContain('Of the five documents, those published by 17 May 2019.')
  })

  it.each([
    ['long', 'The trade of a country with a long name and of another with a longer one, as each of the two reports it, by year'],
    ['Chinese', '上海合作组织成员国之间按照各国官方统计所报告的双边贸易总额以及进出口额从一九九六年到二〇二五年'],
  ])('breaks a %s title', (_, title) => {
    const { said } = pictureOf({ title })
    expect(said[0]!.length).toBeLessThan(title.length)
    expect(`${said[0]}${said[1]}`.replaceAll(' ', '')).toBe(title.replaceAll(' ', ''))
  })

  it('names of very many sources the publishers, with the number of each', () => {
    const many = Array.from({ length: 70 }, (_, index): Source => {
      return {
        id: `s${index}`,
        tier: 'reference',
        title: `Page ${index}`,
        language: 'en',
        publisher: index < 60 ? 'Customs' : `Paper ${index}`,
      }
    })
    const { said } = pictureOf({ sources: many.map(({ id }) => id) }, {}, many)
    expect(said.join(' ')).toContain('Sources (70), by publisher: Customs (60); Paper 60; Paper 61;')
  })

  it('says so where nothing is drawn', () => {
    expect(() => chartPicture(document.createElement('div'), sheet, directory, imprint)).toThrow('nothing is drawn')
  })
})
