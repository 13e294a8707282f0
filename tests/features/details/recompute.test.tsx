import { fireEvent, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plain, showDetails } from './show-details'

const derived = 'cn-tj.turnover.2024-h1.ministry-of-foreign-affairs-of-china'
const stated = 'cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china'

async function showDerived() {
  const { user, in: details, section } = await showDetails(`?open=${derived}`)
  const worked = section('Worked out')
  return {
    user,
    details,
    worked: within(worked),
    amount: within(worked).getByRole('textbox', { name: 'Amount, US$ billion' }),
    growth: within(worked).getByRole('textbox', { name: 'Growth, per cent' }),
    result: () => plain(within(worked).getByRole('status')),
  }
}

describe('a derived value', () => {
  it('is worked out from the stated numbers, which are named and lead to their claim', async () => {
    const { worked, amount, growth, result } = await showDerived()
    expect(amount).toHaveValue('2.04')
    expect(growth).toHaveValue('12.5')
    expect(result()).toBe(
      '2.04 ÷ 1.125 = 1.8133…As exact as the less exact of the two: US$ 1.81 billion.That is the value shown.',
    )
    for (const name of ['US$ 2.04 billion, first half of 2025', /^\+12\.5\s%, first half of 2025$/]) {
      expect(worked.getByRole('link', { name })).toHaveAttribute(
        'href',
        expect.stringMatching(/^\?open=capital-fm-2025-08-28\.cn-tj\.turnover\.2025-h1/),
      )
    }
  })

  it('is worked out anew from other numbers, and they can be put back', async () => {
    const { user, worked, amount, growth, result } = await showDerived()
    await user.clear(amount)
    await user.type(amount, '3')
    await user.clear(growth)
    await user.type(growth, '−4')
    expect(result()).toBe(
      '3 ÷ 0.96 = 3.125As exact as the less exact of the two: US$ 3 billion.That is not the value shown, US$ 1.81 billion.',
    )
    await user.click(worked.getByRole('button', { name: 'Put the stated numbers back' }))
    expect(amount).toHaveValue('2.04')
    expect(result()).toContain('That is the value shown.')
  })

  it('says of what is no amount that it is none, and works out nothing', async () => {
    const { amount, result, worked } = await showDerived()
    for (const text of ['', 'much', '0', '-3', '2,04', '0.0000000001', '9'.repeat(20), 'NaN', '1e3']) {
      fireEvent.change(amount, { target: { value: text } })
      expect(amount).toBeInvalid()
      expect(amount).toHaveAccessibleDescription('The amount must be a number above 0, such as 2.04.')
      expect(worked.getByRole('alert')).toBeVisible()
      expect(result()).toBe('')
    }
  })

  it('says of what is no growth that it is none, and works out nothing', async () => {
    const { growth, result } = await showDerived()
    for (const text of ['', '-100', '-250', '12.5 %', 'Infinity']) {
      fireEvent.change(growth, { target: { value: text } })
      expect(growth).toBeInvalid()
      expect(growth).toHaveAccessibleDescription(/must be a number above −100/)
      expect(result()).toBe('')
    }
  })
})

describe('a stated value', () => {
  it('is not worked out', async () => {
    const { in: details } = await showDetails(`?open=${stated}`)
    expect(details.queryByRole('heading', { name: 'Worked out' })).not.toBeInTheDocument()
  })
})
