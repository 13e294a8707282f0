/** The facts of the timeline's items as its files hold them: codes and ids. */
import type { Basis, Id, IsoDate, MeetingClaim, Participant, Place, StatusClaim, When } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Meeting } from '@/domain/meetings'
import { type TimelineItem, basisOfItem, claimsOfItem } from '@/domain/timeline'
import type { ItemType } from '@/domain/view-state'
import type { Imprint } from './imprint'

/** An item with its title: a day of membership has one only in the words of the interface. */
export interface TitledItem {
  item: TimelineItem
  title: string
}

/** What every file of the timeline says about itself; `from` and `to` are the window. */
export interface TimelineImprint extends Pick<Imprint, 'tier' | 'known' | 'mine' | 'dataVersion'> {
  from: IsoDate
  to: IsoDate
  /** With `known` as `then`: the day by which the texts were published. */
  knownBy?: IsoDate | undefined
}

interface Shared {
  id: Id
  kind: TimelineItem['kind']
  title: string
  type: ItemType
  basis: Basis
  when: When
  participants: readonly Participant[]
  /** Every account of the tiers switched on, the one that rules first. */
  claims: (MeetingClaim | StatusClaim)[]
}

export type TimelineRecord = Shared & { place?: Place | undefined } & {
  [K in 'state' | 'format' | 'series' | 'partOf' | 'outcome']?: Meeting[K] | undefined
}

/** A day of membership concerns those whose standing it changes or lists: they stand in place of participants. */
export function recordOf({ item, title }: TitledItem, { places }: Directory): TimelineRecord {
  const { key: id, kind, when } = item
  const shared = { id, kind, title, when, basis: basisOfItem(item), claims: claimsOfItem(item) }
  if (item.kind !== 'meeting') {
    const entities = [...new Set(item.claims.map(({ entity }) => entity))]
    return { ...shared, type: 'membership', participants: entities.map((entity) => ({ entity })) }
  }
  const { type, participants, place, state, format, series, partOf, outcome } = item.meeting
  const at = place === undefined ? undefined : places.get(place)
  return { ...shared, type, participants, place: at, state, format, series, partOf, outcome }
}
