import type { Coverage } from '@/domain/coverage'
import type { CoverageChoice } from '@/domain/view-state'
import { fileNameOf } from '@/domain/export/imprint'
import { hasOwn } from '@/domain/own'
import { lastingAddress } from '@/state/lasting-address'
import { publicAddress } from '@/state/public-address'
import { useAtlasWithTrade, useComparedDay, useDay } from '@/state/use-atlas'
import { useSaveFile } from '@/state/use-save-file'
import { useView } from '@/state/use-view-state'
import { currentView } from '@/state/view-store'
import { csvFile } from '@/ui/save-file'
import { useSupport } from './use-claims'

/** What can be saved. */
export const formats = ['grid', 'support'] as const
export type Format = (typeof formats)[number]

/** Saves the grid or the sources as CSV; `message` says how that goes. What makes the files is loaded with the first of them. */
export function useSaveCoverage(coverage: Coverage, choice: CoverageChoice) {
  const { message, save } = useSaveFile()
  const { core, whole, trade } = useAtlasWithTrade()
  const { tier, known } = useView('tier', 'known')
  const [day, compared = ''] = [useDay(), useComparedDay()]
  const { all, support } = useSupport()

  function handleSave(format: Format) {
    save(async (directory) => {
      const imprint = {
        tier,
        known,
        mine: hasOwn(core),
        // Of two days that are compared the later is the reader's.
        knownBy: known === 'then' ? (compared > day ? compared : day) : undefined,
        dataVersion: whole.dataVersion,
        address: publicAddress(lastingAddress(currentView(), day)),
      }
      const [{ coverageCsv, supportCsv }, { claimsByCell }] = await Promise.all([
        import('@/domain/export/coverage-table'),
        import('@/domain/coverage-claims'),
      ])
      const csv =
        format === 'support'
          ? supportCsv(support, all, imprint)
          : coverageCsv(coverage, claimsByCell({ ...coverage, core, trade, tier, choice }), choice, directory, imprint)
      const what = format === 'support' ? 'support' : 'coverage'
      const name = fileNameOf(what, { date: whole.lastDay, compared: whole.firstDay, tier, known, mine: imprint.mine }, 'csv')
      return { name, content: csvFile(csv) }
    })
  }

  return { message, save: handleSave }
}
