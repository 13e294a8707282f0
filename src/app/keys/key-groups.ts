/** Which keys the atlas knows, by room: for each thing that is done, the keys that do it, by their names as the browser gives them. */
import type { keysMessages } from '@/i18n/keys'

/** Keys pressed together; the last one is the key itself. */
export type Chord = readonly string[]

type Does = typeof keysMessages.does
export type KeyGroup = keyof Does

const upDown = [['ArrowUp'], ['ArrowDown']] as const
const leftRight = [['ArrowLeft'], ['ArrowRight']] as const
const arrows = [...leftRight, ...upDown] as const
const ends = [['Home'], ['End']] as const
const pages = [['PageUp'], ['PageDown']] as const
const press = [['Enter'], ['Space']] as const
const zoom = [['+'], ['-']] as const

export const keyGroups: { readonly [G in KeyGroup]: { readonly [D in keyof Does[G]]: readonly Chord[] } } = {
  everywhere: { search: [['/'], ['Ctrl', 'K']], keys: [['?']], tab: [['Tab']], back: [['Escape']] },
  search: { move: [['ArrowDown'], ['ArrowUp']], choose: [['Enter']], clear: [['Escape']] },
  map: { move: arrows, ends, letter: [['A'], ['…'], ['Z']], open: press, zoom },
  date: {
    day: leftRight,
    month: [
      ['Shift', 'ArrowLeft'],
      ['Shift', 'ArrowRight'],
    ],
    year: pages,
    ends,
  },
  timeline: { move: leftRight, lane: upDown, ten: pages, ends, open: press, zoom, all: [['0']], back: [['Escape']] },
  window: { month: leftRight, year: pages, ends },
  list: { row: upDown, page: pages, ends },
  trade: { move: arrows, ten: pages, ends, open: press, hide: [['Escape']] },
  coverage: {
    move: arrows,
    ten: pages,
    ends,
    corners: [
      ['Ctrl', 'Home'],
      ['Ctrl', 'End'],
    ],
    open: press,
  },
  documents: { move: arrows, ends, cross: press },
  review: {
    accept: [['a']],
    reject: [['r']],
    correct: [['c']],
    next: [['j'], ['ArrowRight']],
    previous: [['k'], ['ArrowLeft']],
    undecided: [['n']],
    undo: [['u'], ['Ctrl', 'Z']],
    redo: [
      ['Shift', 'U'],
      ['Ctrl', 'Y'],
    ],
    keys: [['?']],
  },
}
