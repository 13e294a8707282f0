import type { Status } from '@/domain/contract'
import type { SubjectProps } from './props'

/** Who has a status on the day, and on whose word. */
export function StatusDetails({ status }: SubjectProps & { status: Status }) {
  return <p>{status}</p>
}
