/** One way in which a sentence gives states a status (`rules.ts`). */
export interface Rule {
  name: string
  pattern: RegExp
  /** Which status phrase of the match counts; none: they are members. */
  status: 'first' | 'last' | 'none'
  /** An event, which in the past tense stands: "joined". */
  isEvent: boolean
  /** Says it beside the main point, whatever is hoped or denied there: "Iran, an observer, hopes". */
  isAside: boolean
  /** In a sentence without the SCO or "the bloc" it needs the context. */
  needsOurs: boolean
  /** Begins with the subject, which may be "it" or "they". */
  takesPronoun: boolean
  /** States may follow the verb: "joined in 2017, Iran in 2023". */
  hasTail: boolean
  /** Goes on with the match before it: with its states ("and became a member") or with its status ("as are Armenia and Nepal"). */
  continues: 'states' | 'status' | 'verb' | undefined
  /** At least so many states. */
  least: number | undefined
  /** The status is the one named last in the text. */
  isSame: boolean
  /** At the beginning of a clause, or after "among" or "as". */
  isFront: boolean
  /** Only if the sentence says that it is done: "the accession of Iran was completed". */
  isDone: boolean
  /** Only if the phrase counts as many states as are named. */
  isCounted: boolean
  /** Only of one: "a neighbour and a member". */
  isSingular: boolean
  /** Only after "other": "Uzbekistan and other members". */
  isOther: boolean
  /** Only of what one has: "observer status belongs to". */
  isStanding: boolean
  /** Only with such a word. */
  word: RegExp | undefined
  /** "One of the founding members", which is a member. */
  isFounder: boolean
  /** Whatever becomes of the status itself: who is named beside its future holders has it. */
  isFree: boolean
  /** Only after "its", "their". */
  isTheirs: boolean
  /** Not if the rest of the clause leaves it open. */
  isOpen: boolean
}
