import type { Standing } from '@/domain/status'
import { messages } from './messages'

/** A standing in a word or two: `member`, `dormant observer`, `no status`. */
export function standingName(standing: Standing | undefined): string {
  const { vocabulary } = messages
  if (!standing) return vocabulary.noStatus
  const status = vocabulary.status[standing.status]
  return standing.dormant ? vocabulary.dormantAs(status) : status
}
