import type { RefObject } from 'react'
import { fileNameOf } from '@/domain/export/imprint'
import { hasOwn } from '@/domain/own'
import { lastingAddress } from '@/state/lasting-address'
import { publicAddress } from '@/state/public-address'
import { useAtlasWithTrade, useComparedDay, useDay } from '@/state/use-atlas'
import { useSaveFile } from '@/state/use-save-file'
import { useView } from '@/state/use-view-state'
import { currentView } from '@/state/view-store'
import type { ChartSheet } from '@/features/trade/chart-sheet'
import type { ChartImprint } from './chart-csv'
import type { Format } from './formats'

/** On whose word the charts stand, as of now. */
export function useChartImprint(): () => ChartImprint {
  const { whole } = useAtlasWithTrade()
  const view = useView('tier', 'known', 'from', 'to', 'country')
  const { tier, known, from = whole.firstDay, to = whole.lastDay } = view
  const [day, compared = ''] = [useDay(), useComparedDay()]
  return () => ({
    from,
    to,
    isWindow: view.from !== undefined || view.to !== undefined,
    countries: view.country,
    tier,
    known,
    mine: hasOwn(whole),
    // Of two days that are compared the later is the reader's.
    knownBy: known === 'then' ? (compared > day ? compared : day) : undefined,
    dataVersion: whole.dataVersion,
    address: publicAddress(lastingAddress(currentView(), day)),
  })
}

/** Saves a chart in a format; `message` says how that goes. What makes the files is loaded with the first of them. */
export function useSaveChart(sheet: ChartSheet, picture: RefObject<HTMLElement | null>) {
  const { message, save } = useSaveFile()
  const { subjects } = useAtlasWithTrade()
  const imprintNow = useChartImprint()

  function handleSave(format: Format) {
    save(async (directory) => {
      const { fileContent } = await import('./chart-files')
      const imprint = imprintNow()
      const { from, to, tier, known, mine } = imprint
      const box = picture.current ?? document.body
      const content = await fileContent({ sheet, box, directory, subjects, imprint }, format)
      return {
        name: fileNameOf(`trade-${sheet.kind}`, { date: to, compared: from, tier, known, mine }, format),
        content,
      }
    })
  }

  return { message, save: handleSave }
}
