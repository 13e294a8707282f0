import { useRef } from 'react'
import { messages } from '@/i18n/messages'
import { type PrintedPage, usePrintPage } from '@/ui/print-page'
import { type MapDay, rowsOf } from '@/features/map/map-day'
import { sheetOf } from './map-document'

function pageOf(map: MapDay): PrintedPage {
  const citations = new Map(rowsOf(map).flatMap((row) => row.citations.map(({ id, source }) => [id, source] as const)))
  return {
    picture: sheetOf(map),
    heading: messages.shell.tier,
    sources: [...citations].map(([id, source]) => source ?? { title: id }),
  }
}

/** The map's page on paper. */
export function PrintMap({ map }: { map: MapDay }) {
  const mark = useRef<HTMLSpanElement>(null)
  usePrintPage(mark, () => pageOf(map))
  return <span ref={mark} hidden />
}
