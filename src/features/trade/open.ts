import type { Id } from '@/domain/contract'
import { leadToDetails } from '@/state/lead'
import { type ViewPatch, changeView } from '@/state/view-store'
import type { SheetRow } from './chart-sheet'

/** Opens something in the details; who opened it by keyboard is led there. */
export function openById(id: Id, isByKey: boolean): void {
  changeView({ open: id })
  if (isByKey) leadToDetails(document.activeElement)
}

/** Shows something else in the place of the room; who does so by keyboard goes on from its beginning. */
export function leadTo(patch: ViewPatch, isByKey: boolean): void {
  changeView(patch)
  if (isByKey) document.querySelector('main')?.focus()
}

export function canOpen({ open, day, lead }: SheetRow): boolean {
  return open !== undefined || day !== undefined || lead !== undefined
}

/** Opens what the row tells of, or leads to its day or to what it counts; who does so by keyboard is led to the details. */
export function openRow({ open, day, lead }: SheetRow, isByKey: boolean): void {
  if (lead) return leadTo(lead, isByKey)
  if (day === undefined) {
    if (open !== undefined) openById(open, isByKey)
    return
  }
  // What was open before would hide the day; the one thing that the day is about may stand for it.
  changeView({ date: day, open })
  if (isByKey) leadToDetails(document.activeElement)
}
