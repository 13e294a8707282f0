import { useMemo } from 'react'
import { type Paragraph, paragraphsOf } from '@/domain/evidence'
import { type Anchor, anchorQuotes } from '@/domain/reading/anchor'
import type { Passage } from '@/domain/reading/passages'
import type { OpenedText } from './opened-texts'

/** A text that the reader has opened, and where in it each passage was found, by the passage's id. */
export interface Reading {
  opened: OpenedText
  paragraphs: readonly Paragraph[]
  anchors: ReadonlyMap<string, Anchor>
}

/** Looks each passage up in the text that is open; undefined while none is. */
export function useReading(opened: OpenedText | undefined, passages: readonly Passage[]): Reading | undefined {
  const text = opened?.text
  const paragraphs = useMemo(() => (text === undefined ? [] : paragraphsOf(text)), [text])
  const anchors = useMemo(() => {
    const found = text === undefined ? [] : anchorQuotes(text, paragraphs, passages)
    return new Map(found.map((anchor, index) => [passages[index]!.id, anchor]))
  }, [text, paragraphs, passages])
  return useMemo(() => opened && { opened, paragraphs, anchors }, [opened, paragraphs, anchors])
}
