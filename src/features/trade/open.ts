import type { Id } from '@/domain/contract'
import { leadToDetails } from '@/state/lead'
import { changeView } from '@/state/view-store'

/** Opens something in the details; who opened it by keyboard is led there. */
export function openById(id: Id, isByKey: boolean): void {
  changeView({ open: id })
  if (isByKey) leadToDetails(document.activeElement)
}
