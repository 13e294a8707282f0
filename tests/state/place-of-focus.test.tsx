/** The focus on a page that has been made anew. */
import { afterEach, expect, it } from 'vitest'
import { focusAt, wayToFocus } from '@/state/place-of-focus'

const parts = {
  late: '<div class="late"></div>',
  list: '<ul><li><a href="#1">one</a></li><li><a href="#2">two</a></li></ul>',
  slider: '<div class="bar"><span></span><input type="range" /></div>',
}

function makeAnew(...names: (keyof typeof parts)[]): void {
  document.body.innerHTML = names.map((name) => parts[name]).join('')
}

function focusOn(selector: string) {
  document.querySelector<HTMLElement>(selector)?.focus()
  return wayToFocus()
}

afterEach(() => document.body.replaceChildren())

it.each([
  ['what came late is not there yet', ['late', 'list', 'slider'], ['list', 'slider']],
  ['more is there', ['list', 'slider'], ['late', 'list', 'slider']],
] as const)('is on the same element, though %s', (_, before, after) => {
  for (const selector of ['input', 'li:last-child a']) {
    makeAnew(...before)
    const way = focusOn(selector)
    makeAnew(...after)
    expect(document.body).toHaveFocus()
    focusAt(way ?? [])
    expect(document.querySelector(selector)).toHaveFocus()
  }
})

it('stays where it is if the element is gone', () => {
  makeAnew('slider')
  const way = focusOn('input')
  makeAnew('late', 'list')
  focusAt(way ?? [])
  expect(document.body).toHaveFocus()
})

it('has no way while nothing has it', () => {
  makeAnew('slider')
  expect(wayToFocus()).toBeUndefined()
})
