import type { Coverage } from '@/domain/coverage'
import type { CoverageChoice } from '@/domain/view-state'
import { coverageRoomMessages as words } from '@/i18n/coverage'
import { FileFormats } from '@/ui/FileFormats'
import { formats, useSaveCoverage } from './use-save-coverage'

interface CoverageOptionsProps {
  coverage: Coverage
  choice: CoverageChoice
}

/** What the room's menu offers: its files. */
export function CoverageOptions({ coverage, choice }: CoverageOptionsProps) {
  const { message, save } = useSaveCoverage(coverage, choice)
  return <FileFormats formats={formats} words={words.files} message={message} onSave={save} />
}
