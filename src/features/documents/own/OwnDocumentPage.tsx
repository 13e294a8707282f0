import { type ReactNode, useState } from 'react'
import type { Id } from '@/domain/contract'
import { ownMessages as words } from '@/i18n/own-documents'
import { ViewLink } from '@/state/ViewLink'
import { pageWorkspace } from '@/state/workspace/page-workspace'
import type { OwnDocument } from '@/state/workspace/model'
import type { Workspace } from '@/state/workspace/workspace'
import button from '@/ui/Button.module.css'
import { Panel } from '@/ui/Panel'
import { DocumentMenu } from './DocumentMenu'
import { Review } from './Review'
import { useGivenAnywhere } from './use-added'
import { useStateOf } from './use-own-workspace'
import { useReview } from './use-review'
import styles from './Review.module.css'

interface OwnDocumentPageProps {
  id: Id
  /** The room's. */
  title: string
  workspace?: Workspace
}

/** One of the reader's own documents in its review; or why there is none. */
export function OwnDocumentPage({ id, title, workspace = pageWorkspace() }: OwnDocumentPageProps) {
  const { documents, storage } = useStateOf(workspace)
  const isDraggedOver = useGivenAnywhere(workspace)
  const document = documents.find((one) => one.id === id)
  const [wasThere, setWasThere] = useState(false)
  if (document && !wasThere) setWasThere(true)
  const back = (
    <ViewLink to={{ doc: undefined }} className={button['button']}>
      {words.back}
    </ViewLink>
  )
  if (document) return <ReviewPanel {...{ document, title, workspace, back, isDraggedOver }} />
  return (
    <Panel title={title} controls={back}>
      <output className={styles['missing']}>{storage === 'opening' ? words.opening : wasThere ? words.gone : words.none}</output>
    </Panel>
  )
}

interface ReviewPanelProps {
  document: OwnDocument
  title: string
  workspace: Workspace
  back: ReactNode
  isDraggedOver: boolean
}

function ReviewPanel({ document, title, workspace, back, isDraggedOver }: ReviewPanelProps) {
  const review = useReview(workspace, document)
  const { counts } = review
  return (
    <Panel
      title={title}
      detail={counts.all > 0 ? words.review.progress(counts.decided, counts.all) : undefined}
      controls={
        <>
          {back}
          <DocumentMenu workspace={workspace} document={document} items={review.items} onAddByHand={review.addByHand} />
        </>
      }
    >
      <div className={styles['fill']} data-dragged={isDraggedOver}>
        <Review review={review} workspace={workspace} />
      </div>
    </Panel>
  )
}
