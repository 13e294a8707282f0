import { lazy } from 'react'
import type { LedgerEntry } from '@/domain/ledger'
import { ledgerMessages as words } from '@/i18n/ledger'
import type { LoadedAtlas } from '@/state/use-atlas'
import { OptionsMenu } from '@/ui/OptionsMenu'

const LedgerFiles = lazy(async () => ({ default: (await import('./LedgerFiles')).LedgerFiles }))

export interface LedgerOptionsProps {
  /** What is listed. */
  entries: readonly LedgerEntry[]
  dataVersion: string
  subjects: LoadedAtlas['subjects']
}

/** The contradictions as a file. What makes it is loaded when the menu is opened. */
export function LedgerOptions(props: LedgerOptionsProps) {
  return (
    <OptionsMenu label={words.options}>
      <LedgerFiles {...props} />
    </OptionsMenu>
  )
}
