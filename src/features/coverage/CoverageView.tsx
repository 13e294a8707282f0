import { messages } from '@/i18n/messages'
import { Panel } from '@/ui/Panel'

/** What is known of which country in which year, and how well each source supports the atlas. */
export function CoverageView() {
  return <Panel title={messages.shell.views.coverage}>{null}</Panel>
}
