import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { Grid } from '@/features/trade/grid/Grid'
import { GridMark } from '@/features/trade/grid/GridMark'
import { layoutOf } from '@/features/trade/grid/layout'
import { giveRoom } from './grid-room'

const content = {
  rows: [
    ['China', '↔ Tajikistan'],
    ['China', '↔ Uzbekistan'],
  ],
  columns: ['Kazakhstan', 'Kyrgyzstan'],
  short: ['KZ', 'KG'],
  prefersTurned: true,
  counts: ['12'],
  above: 0,
  least: { width: 30, height: 24 },
  most: { width: 100, height: 40 },
}

describe('the layout of a grid', () => {
  it('fills the room between the least and the most', () => {
    expect(layoutOf(content, { width: 1000, height: 600 }).cell).toEqual({ width: 100, height: 40 })
    expect(layoutOf(content, { width: 100, height: 40 }).cell).toEqual({ width: 30, height: 30 })
  })

  it('never is larger than a room that is enough', () => {
    for (const width of [300, 347, 411, 600]) {
      const { cell, side, top } = layoutOf(content, { width, height: 200 })
      expect(side + 2 * cell.width).toBeLessThanOrEqual(width)
      expect(top + 2 * cell.height).toBeLessThanOrEqual(200)
    }
  })

  it('stacks the names of rows in a narrow room', () => {
    const [wide, narrow] = [layoutOf(content, { width: 800, height: 400 }), layoutOf(content, { width: 320, height: 400 })]
    expect([wide.isStacked, narrow.isStacked]).toEqual([false, true])
    expect(narrow.side).toBeLessThan(wide.side)
  })

  it.each([
    [1000, 600, 'level'],
    [200, 600, 'turned'],
    [200, 200, 'short'],
  ])('in %i x %i pixels writes the names of columns %s', (width, height, names) => {
    expect(layoutOf(content, { width, height }).columnNames).toBe(names)
  })

  it('writes names of columns short where they are not rather turned', () => {
    expect(layoutOf({ ...content, prefersTurned: false }, { width: 200, height: 600 }).columnNames).toBe('short')
  })

  it('turns names that have no short form', () => {
    expect(layoutOf({ ...content, short: [] }, { width: 200, height: 200 }).columnNames).toBe('turned')
  })
})

describe('a grid', () => {
  const pressed: string[] = []
  const press = (name: string) => ({
    spoken: name,
    tip: `${name}\nmore`,
    onPress: (isByKey: boolean) => pressed.push(`${name} ${isByKey}`),
  })

  beforeEach(() => {
    pressed.length = 0
    giveRoom(800, 400)
    render(
      <Grid
        name="A grid"
        rows={['r1', 'r2'].map((key) => ({ key, lines: [key], press: press(`row ${key}`) }))}
        columns={['c1', 'c2'].map((key) => ({ key, lines: [key] }))}
        least={content.least}
        most={content.most}
        renderCell={(row, column, { width, height }) =>
          row === 'r2' && column === 'c1' ? undefined : (
            <GridMark width={width} height={height} press={press(`${row} ${column}`)}>
              <text>{`${row}${column}`}</text>
            </GridMark>
          )
        }
      />,
    )
  })

  it('is one picture with its name, and a button for each mark', () => {
    const picture = screen.getByRole('group', { name: 'A grid' })
    expect(picture).toHaveAttribute('data-picture')
    expect(
      within(picture)
        .getAllByRole('button')
        .map((mark) => mark.getAttribute('aria-label')),
    ).toEqual(['r1 c1', 'r1 c2', 'r2 c2'])
    expect(screen.getAllByRole('button', { name: /^row/ })).toHaveLength(2)
  })

  it('is one tab stop, and tells by what it was pressed', async () => {
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'r1 c1' })).toHaveFocus()
    expect(screen.getByText('more')).toBeInTheDocument()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(screen.getByRole('button', { name: 'row r2' }))
    expect(pressed).toEqual(['r1 c1 true', 'row r2 false'])
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })
})
