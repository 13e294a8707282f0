import { Fragment, type ReactNode } from 'react'

/** Of Unicode's private use: no message holds it. */
const MARK = '\uE000'

/** A message with links among its words: only the message knows where its variables stand, so `write` gets a place for each. */
export function linkedWords(write: (place: (node: ReactNode) => string) => string): ReactNode {
  const nodes: ReactNode[] = []
  const text = write((node) => `${MARK}${nodes.push(node) - 1}${MARK}`)
  return text
    .split(MARK)
    .map((part, index) => (index % 2 === 0 ? part : <Fragment key={`place ${part}`}>{nodes[Number(part)]}</Fragment>))
}
