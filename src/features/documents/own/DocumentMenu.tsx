import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { filesMessages } from '@/i18n/files'
import { ownMessages } from '@/i18n/own-documents'
import { atlasQueries } from '@/state/queries'
import { changeView } from '@/state/view-store'
import type { OwnDocument } from '@/state/workspace/model'
import type { ReviewItem } from '@/state/workspace/review'
import type { Workspace } from '@/state/workspace/workspace'
import { OptionsMenu } from '@/ui/OptionsMenu'
import { csvFile, saveFile } from '@/ui/save-file'
import { MenuActions } from './MenuActions'
import { decidedJson, decidedTable } from './decided-files'
import styles from './Finding.module.css'

const words = ownMessages.review
const { files, hand } = ownMessages

interface DocumentMenuProps {
  workspace: Workspace
  document: OwnDocument
  items: readonly ReviewItem[]
  onAddByHand: () => void
}

/** What else can be done with a document: findings added, decisions saved, the text read again, all of it removed. */
export function DocumentMenu({ workspace, document, items, onAddByHand }: DocumentMenuProps) {
  const { id } = document
  const client = useQueryClient()
  const [message, setMessage] = useState('')
  const isDecided = items.some(({ decision }) => decision)

  function handleCsv() {
    saveFile(`${id}.csv`, csvFile(decidedTable(document, items)))
  }

  function handleJson() {
    saveFile(`${id}.json`, new Blob([decidedJson(document, items)], { type: 'application/json' }))
  }

  async function saveRecord() {
    setMessage(filesMessages.making)
    try {
      const { recordFileOf } = await import('./record-file')
      const core = await client.ensureQueryData(atlasQueries.core())
      const { trade } = await client.ensureQueryData(atlasQueries.trade())
      const record = await recordFileOf(document, workspace.state().decisions.get(id), core, trade)
      if (record !== undefined) saveFile(`${id}.yaml`, new Blob([record], { type: 'application/yaml' }))
      setMessage(record === undefined ? files.noSource : filesMessages.saved(`${id}.yaml`))
    } catch (error) {
      setMessage(filesMessages.failed(error instanceof Error ? error.message : String(error)))
    }
  }

  function handleRemove() {
    void workspace.remove([id])
    changeView({ doc: undefined })
  }

  return (
    <OptionsMenu label={words.menu}>
      <MenuActions
        actions={[
          { name: hand.open, what: hand.openWhat, onPress: onAddByHand },
          ...(isDecided
            ? [
                { name: files.source, what: files.sourceWhat, onPress: () => void saveRecord() },
                { name: files.csv, what: files.csvWhat, onPress: handleCsv },
                { name: files.json, what: files.jsonWhat, onPress: handleJson },
              ]
            : []),
          { name: words.readAgain, onPress: () => workspace.read(id) },
          { name: words.remove, what: words.removeWhat, onPress: handleRemove },
        ]}
      />
      <output className={styles['soft']}>{message}</output>
    </OptionsMenu>
  )
}
