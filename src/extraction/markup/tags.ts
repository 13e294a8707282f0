/** The tags of HTML, found in linear time whatever the text is. Only names that HTML knows are tags: "a <b and c> d" of a formula stays text. */

const words = (list: string) => new Set(list.split(' '))

/** Elements that begin and end a piece of text. */
export const blockNames = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead title tr ul br',
)
const inlineNames = words(
  'a abbr acronym b base basefont bdi bdo big blink cite code col colgroup data datalist del dfn em embed font frame frameset i img input ins kbd keygen label link map mark marquee meta meter nobr noframes output param picture progress q rb rp rt rtc ruby s samp slot small source span strike strong sub sup time track tt u var wbr area',
)
/** Elements whose content is no text of the page. */
export const mutedNames = words(
  'script style template noscript iframe object svg math canvas audio video select textarea button applet noembed',
)

export interface Tag {
  name: string
  isClosing: boolean
  /** The place after it. */
  end: number
}

/** Finds what stands at a "<", for one text from its beginning to its end. */
export class TagFinder {
  readonly #source: string
  /** From where on something was looked for in vain: it is not looked for again. */
  readonly #absentFrom = new Map<string, number>()
  /** The next quoted attribute: where it is assigned, and where its text begins. */
  #quote = { at: -1, from: 0, mark: '' }
  /** Quotes around attributes count until a tag is met that they leave without an end. */
  #hasQuotes = true

  constructor(source: string) {
    this.#source = source
  }

  /** Where the text is found from a place on; -1 if it is not. */
  find(text: string, from: number): number {
    if (from >= (this.#absentFrom.get(text) ?? Number.POSITIVE_INFINITY)) return -1
    const at = this.#source.indexOf(text, from)
    if (at === -1) this.#absentFrom.set(text, from)
    return at
  }

  /** Where the element ends that was opened before a place: its closing tag in small or in capital letters; -1 if it has none. */
  findClosing(name: string, from: number): number {
    const ends = [this.find(`</${name}`, from), this.find(`</${name.toUpperCase()}`, from)].filter((at) => at !== -1)
    return ends.length === 0 ? -1 : Math.min(...ends)
  }

  /** The tag that begins at the "<" at this place. A comment or declaration is a tag without a name. */
  tagAt(at: number): Tag | undefined {
    const next = this.#source.charAt(at + 1)
    if (next === '!' || next === '?') return this.#declarationAt(at)
    const isClosing = next === '/'
    NAME.lastIndex = at + (isClosing ? 2 : 1)
    const name = NAME.exec(this.#source)?.[0].toLowerCase()
    if (name === undefined || !isElement(name)) return undefined
    const end = this.#endOfTag(at + name.length + 1)
    return end === -1 ? undefined : { name, isClosing, end }
  }

  #declarationAt(at: number): Tag | undefined {
    const isComment = this.#source.startsWith('<!--', at)
    if (!isComment && !/[A-Za-z[]/.test(this.#source.charAt(at + 2))) return undefined
    const close = isComment ? '-->' : this.#source.startsWith('<![CDATA[', at) ? ']]>' : '>'
    const end = this.find(close, at + 2)
    return end === -1 ? undefined : { name: '', isClosing: false, end: end + close.length }
  }

  #endOfTag(from: number): number {
    let at = from
    let close = this.find('>', at)
    while (this.#hasQuotes && close !== -1) {
      const quote = this.#quoteFrom(at)
      if (quote.at > close) return close + 1
      at = this.find(quote.mark, quote.from)
      if (at !== -1 && close < at) close = this.find('>', at)
      if (at === -1 || close === -1) this.#hasQuotes = false
    }
    close = this.find('>', from)
    return close === -1 ? -1 : close + 1
  }

  #quoteFrom(at: number): { at: number; from: number; mark: string } {
    if (this.#quote.at >= at) return this.#quote
    QUOTED.lastIndex = at
    const match = QUOTED.exec(this.#source)
    this.#quote = match
      ? { at: match.index, from: match.index + match[0].length, mark: match[1] ?? '' }
      : { at: Number.POSITIVE_INFINITY, from: 0, mark: '' }
    return this.#quote
  }
}

const NAME = /[A-Za-z][A-Za-z\d:-]{0,40}(?=[\s/>])/y
const QUOTED = /=\s{0,20}(["'])/g

/** An element of HTML, one of a page's own ("my-card") or of another vocabulary ("o:p"). */
function isElement(name: string): boolean {
  return blockNames.has(name) || inlineNames.has(name) || mutedNames.has(name) || name.includes('-') || name.includes(':')
}
