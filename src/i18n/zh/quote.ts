import type { Source } from '@/domain/contract'
import type { CitationFormat, CitationWords } from '@/domain/export/citation'
import type { Voice } from '@/domain/export/imprint'
import type { NoteWords, QuoteFormat } from '@/domain/export/prose-formats'
import type { quote as English } from '@/i18n/en/quote'
import { formatDay, formatWhen } from '@/i18n/format'
import { languageName } from '@/i18n/language-name'
import { files } from './files'

const unpublished = '自有文献，未发表'

function remarks({ tier, url, published, language }: Source, paragraphs: readonly number[]): string {
  const date = published ? `${formatWhen(published)}${published.basis === 'stated' ? '' : '（日期系推断）'}` : '日期不详'
  return [
    date,
    ...(paragraphs.length === 0 ? [] : [`第${paragraphs.join('、')}段`]),
    ...(language.startsWith('zh') ? [] : [languageName(language)]),
    ...(tier === 'mine' && url === undefined ? [unpublished] : []),
  ].join('，')
}

const notes: NoteWords = {
  language: 'zh-Hans',
  remarks,
  line: (publisher, title, remarks) => `${publisher === undefined ? '' : `${publisher}：`}《${title}》，${remarks}。`,
  back: '回到正文',
}

const citation: CitationWords = {
  noDate: '日期不详',
  approximately: '约',
  inferred: '推断',
  dateInferred: '日期系推断',
  dateApproximate: '日期为约数',
  month: (number) => `${number}月`,
  day: (month, day) => `${month}月${day}日`,
  days: (month, from, to) => `${month}月${from}日至${to}日`,
  version: (version) => `版本${version}`,
  dataset: '数据集',
  unpublished,
}

const formats: Record<QuoteFormat, string> = { text: '纯文本', markdown: 'Markdown', html: 'HTML' }
const styles: Record<CitationFormat, string> = { apa: '类APA', bibtex: 'BibTeX', csl: 'CSL-JSON' }

/** The words around sentences to quote and citations. */
export const quote: typeof English = {
  notes,
  citation,
  formats,
  styles,
  nothing: '当前启用的来源均未谈及，没有可引用的内容。',
  text: '文本，供粘贴',
  textFormat: '文本格式',
  cite: '图集及其来源，供引用',
  style: '引文格式',
  copy: '复制',
  copyAs: (what: string) => `复制为${what}`,
  save: '保存',
  saveAs: (what: string) => `保存为${what}`,
  copied: (what: string) => `已复制为${what}。`,
  refused: '浏览器不允许本页面复制。要复制的内容已在下方选中。',
  byHand: '供手动复制',
  note: (number: number) => `注${number}`,
  noteList: '注释',
  claims: (count: number) => `以此为据的说法 · ${count}`,
  title: (day: string, country: string | undefined) =>
    `上合组织图集：${formatDay(day)}的${country === undefined ? '' : `${country}与`}上海合作组织`,
  imprint: (voice: Voice, version: string) => `上合组织图集，数据版本${version}。${files.voices[voice]}。`,
  edition: (voice: Voice, lastDay: string) => `${files.voices[voice]}；数据截至${formatDay(lastDay)}`,
}
