import { useRef } from 'react'
import { messages } from '@/i18n/messages'
import { lastingAddress } from '@/state/lasting-address'
import { publicAddress } from '@/state/public-address'
import { useDay } from '@/state/use-atlas'
import { currentView } from '@/state/view-store'
import { type PrintedPage, usePrintPage } from '@/ui/print-page'
import { type MapDay, rowsOf } from '@/features/map/map-day'
import { sheetOf } from './map-document'

function pageOf(map: MapDay, address: string | undefined): PrintedPage {
  const citations = new Map(rowsOf(map).flatMap((row) => row.citations.map(({ id, source }) => [id, source] as const)))
  return {
    picture: sheetOf(map, address),
    heading: messages.shell.tier,
    sources: [...citations].map(([id, source]) => source ?? { title: id }),
  }
}

/** The map's page on paper. */
export function PrintMap({ map }: { map: MapDay }) {
  const mark = useRef<HTMLSpanElement>(null)
  const day = useDay()
  usePrintPage(mark, () => pageOf(map, publicAddress(lastingAddress(currentView(), day))))
  return <span ref={mark} hidden />
}
