import { ownMessages } from '@/i18n/own-documents'
import { changeView } from '@/state/view-store'
import type { OwnDocument } from '@/state/workspace/model'
import type { ReviewItem } from '@/state/workspace/review'
import type { Workspace } from '@/state/workspace/workspace'
import { OptionsMenu } from '@/ui/OptionsMenu'
import { csvFile, saveFile } from '@/ui/save-file'
import { MenuActions } from './MenuActions'
import { decidedJson, decidedTable } from './decided-files'

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
  const isDecided = items.some(({ decision }) => decision)

  function handleCsv() {
    saveFile(`${id}.csv`, csvFile(decidedTable(document, items)))
  }

  function handleJson() {
    saveFile(`${id}.json`, new Blob([decidedJson(document, items)], { type: 'application/json' }))
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
                { name: files.csv, what: files.csvWhat, onPress: handleCsv },
                { name: files.json, what: files.jsonWhat, onPress: handleJson },
              ]
            : []),
          { name: words.readAgain, onPress: () => workspace.read(id) },
          { name: words.remove, what: words.removeWhat, onPress: handleRemove },
        ]}
      />
    </OptionsMenu>
  )
}
