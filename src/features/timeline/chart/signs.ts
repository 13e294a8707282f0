/** The signs of the timeline, each drawn alone, for the key on the page and in exported pictures. */
import { type TimelineItem, basisOfItem } from '@/domain/timeline'
import { type MeetingLook, drawGathering, drawList, drawMeeting, drawOutline, drawSquare, lookOf } from './draw-mark'
import type { Pen } from './pen'

/** The size of the ground on which a sign is drawn, in pixels. */
export const SIGN = { width: 28, height: 22 }

const [x, y] = [SIGN.width / 2, SIGN.height / 2]
const usual: MeetingLook = { date: 'exact', isStated: true, state: 'held', isOfDocuments: false, isOfMine: false }
const spot = { x, start: x, end: x }

function meeting(look: Partial<MeetingLook>, extent = spot): (pen: Pen) => void {
  return (pen) => drawMeeting(pen, extent, y, { ...usual, ...look })
}

export const signs = {
  exact: meeting({}),
  several: meeting({}, { x, start: 4, end: 24 }),
  inexact: meeting({ date: 'inexact' }, { x, start: 2, end: 26 }),
  open: meeting({ date: 'open-start' }, { x: 24, start: 2, end: 24 }),
  inferred: meeting({ isStated: false }),
  planned: meeting({ state: 'awaited' }),
  cancelled: meeting({ state: 'called-off' }),
  document: meeting({ isOfDocuments: true }),
  mine: meeting({ isOfMine: true }),
  gathering: (pen: Pen) => drawGathering(pen, { x, count: 2, sure: 2 }, true, y),
  change: (pen: Pen) => drawSquare(pen, x, y, ['member'], true),
  list: (pen: Pen) => drawList(pen, { x }, y),
  gap: (pen: Pen) => drawOutline(pen, x, 20, y),
} satisfies Record<string, (pen: Pen) => void>

export type SignName = keyof typeof signs

/** The signs that a single item bears. */
export function signsOf(item: TimelineItem): SignName[] {
  if (item.kind !== 'meeting')
    return item.kind === 'list' || basisOfItem(item) === 'stated' ? [item.kind] : [item.kind, 'inferred']
  const { date, isStated, state, isOfDocuments, isOfMine } = lookOf(item)
  const dated = {
    exact: item.to - item.from > 1 ? 'several' : 'exact',
    inexact: 'inexact',
    'open-start': 'open',
    'open-end': 'open',
  } as const
  const states = { held: [], awaited: ['planned'], 'called-off': ['cancelled'] } as const
  return [
    ...(date === 'exact' && state !== 'held' ? [] : [dated[date]]),
    ...states[state],
    ...(isStated ? [] : (['inferred'] as const)),
    ...(isOfDocuments ? (['document'] as const) : []),
    ...(isOfMine ? (['mine'] as const) : []),
  ]
}
