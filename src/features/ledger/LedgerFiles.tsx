import { fileNameOf } from '@/domain/export/imprint'
import { ledgerCsv } from '@/domain/export/ledger-table'
import { claimWords } from '@/i18n/claim-words'
import { ledgerMessages as words } from '@/i18n/ledger'
import { subjectTitle } from '@/i18n/subject-title'
import { useDay, useOwnPart } from '@/state/use-atlas'
import { useSaveFile } from '@/state/use-save-file'
import { useView } from '@/state/use-view-state'
import { FileFormats } from '@/ui/FileFormats'
import { csvFile } from '@/ui/save-file'
import type { LedgerOptionsProps } from './LedgerOptions'
import styles from './LedgerView.module.css'

/** What the menu offers: the listed contradictions as CSV. */
export function LedgerFiles({ entries, dataVersion, subjects }: LedgerOptionsProps) {
  const { tier, known } = useView('tier', 'known')
  const date = useDay()
  const mine = useOwnPart() !== undefined
  const { message, save } = useSaveFile()

  function handleSave() {
    save((directory) => {
      const titleOf = (id: string) => {
        const subject = subjects.get(id)
        return subject ? subjectTitle(subject, directory, tier) : id
      }
      const table = ledgerCsv(entries, {
        imprint: { date, tier, known, mine, dataVersion },
        directory,
        titleOf,
        ruleOf: (kind) => words.rules[kind],
        saysOf: (claim) => claimWords(claim, directory, true),
      })
      return { name: fileNameOf('contradictions', { date, tier, known, mine }, 'csv'), content: csvFile(table) }
    })
  }

  return (
    <>
      <p className={styles['saves']}>{words.saves(entries.length)}</p>
      {entries.length > 0 && <FileFormats formats={['csv']} words={words.formats} message={message} onSave={handleSave} />}
    </>
  )
}
