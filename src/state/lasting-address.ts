/** The address to be given away: of the atlas itself, also from within a frame, with what an address need not say and what may be another tomorrow, or for another reader. */
import type { IsoDate } from '@/domain/contract'
import type { ViewState } from '@/domain/view-state'
import { activeLanguage } from '@/i18n/language'
import { atlasAddressOf } from './view-store'

/** The address at which the view is shown on the day, in the language spoken now; a view of no day needs none. */
export function lastingAddress(view: ViewState, day?: IsoDate): string {
  return atlasAddressOf({ ...view, ...(day !== undefined && { date: day }), lang: activeLanguage() })
}
