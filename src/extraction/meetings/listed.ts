/** "These nations", "the six states": the list of states that was printed last. */
import type { Mention } from '@/extraction/mentions'

const MANY = 3
const WORDS =
  /\b(?:these|those|the (?:same )?(?:three|four|five|six|seven|eight|nine|ten)) (?:\w+ ){0,2}(?:nations|countries|states|republics)\b/

export class Listed {
  private mentions: readonly Mention[] = []

  note(mentions: readonly Mention[]): void {
    if (mentions.length < MANY) return
    let count = 0
    for (const { kind } of mentions) if (kind === 'country') count++
    if (count >= MANY) this.mentions = mentions
  }

  /** Whom the words mean, ISO 3166-1 alpha-2; none if they lead back to no list. */
  in(words: string): string[] {
    if (this.mentions.length === 0 || !WORDS.test(words)) return []
    return [...new Set(this.mentions.flatMap((mention) => (mention.kind === 'country' ? [mention.code] : [])))]
  }
}
