import type { KnownClaim } from '@/domain/claims'
import type { FoundHow } from '@/domain/reading/anchor'
import type { documents as English } from '@/i18n/en/documents'
import { type PluralForms, countOf, formatDay, formatList, formatNumber } from '@/i18n/format'
import { vocabulary } from './vocabulary'

const kinds: Record<KnownClaim['kind'], PluralForms> = {
  status: { other: '项地位' },
  count: { other: '项计数' },
  office: { other: '项职务' },
  mention: { other: '处提及' },
  meaning: { other: '条地位释义' },
  meeting: { other: '次会议' },
  figure: { other: '项贸易数据' },
}

const passages = (count: number) => countOf(count, { other: '处文字' })
const claims = (count: number) => countOf(count, { other: '条说法' })
const { basis } = vocabulary

/** The list of the documents, one of them with the outline of its claims, and its text where a reader opens it. */
export const documents: typeof English = {
  title: '文献',
  intro: '图集以这五篇文本为基础。此处不附原文；每条说法均指明所在段落和短语。',
  toOwn: '我的文献',
  position: (number: number, count: number) => `第${number}篇，共${count}篇`,
  all: '所有文献',
  previous: (number: number, title: string) => `上一篇：文献${number}，${title}`,
  next: (number: number, title: string) => `下一篇：文献${number}，${title}`,
  claims,
  unpublished: (day: string) => `${formatDay(day)}尚未发表`,
  unread: (day: string, published: string) =>
    `${formatDay(day)}的读者尚读不到此文：它发表于${formatDay(published)}。截至当日未从中采用任何内容。`,
  unknown: (id: string) => `链接指向文献“${id}”，但图集没有此文献；现显示所有文献。`,
  noText: (title: string) => `《${title}》是参考来源，图集不含其段落；现显示所有文献。`,
  openSource: '它所支撑的内容',
  card: {
    publisher: '发布者',
    published: '发表日期',
    unknownDay: '日期不详',
    how: basis,
    reasoning: '如何得知',
    language: '语言',
    address: '网址',
    noAddress: '网址不详',
    checksum: 'SHA-256',
    copy: '复制',
    copyName: '复制文本的SHA-256',
    copied: '已复制',
    notCopied: '此处不允许复制；完整的值就在旁边。',
    taken: '采自本文',
    kinds: (counts: readonly (readonly [KnownClaim['kind'], number])[]) =>
      formatList(counts.map(([kind, count]) => countOf(count, kinds[kind]))),
    quality: (inferred: number, corrected: number) =>
      [inferred > 0 && `${formatNumber(inferred)}条系推断`, corrected > 0 && `${formatNumber(corrected)}条经更正`]
        .filter(Boolean)
        .join('，') || '无推断，无更正',
    ofThem: '其中',
    contradictions: '矛盾',
    noContradictions: '均不涉及本文',
    touching: (count: number) => `${countOf(count, { other: '处矛盾' })}涉及本文`,
  },
  open: {
    button: '打开文本',
    why: '图集不含文本本身。如果您手头有该文本，可在其中标出各条说法。',
    private: '文本只留在本页面：不会上传，也不会保存；关闭或重新载入页面后即消失。',
    file: '从文件打开',
    drop: '或将其拖放到本页任意位置。',
    paste: '或粘贴文本',
    read: '在其中标出说法',
    reading: '正在读取……',
    faults: {
      long: '内容超过5 MB，此处没有这样长的文献，故未读取。',
      binary: '这不是纯文本。请将文献另存为文本文件，或粘贴其文本。',
      empty: '其中没有文字。',
      unreadable: '文件无法读取。',
    },
    other: (number: number, title: string) => `这是另一篇文献的文本：文献${number}《${title}》。`,
    readOther: (number: number) => `作为文献${number}阅读`,
    close: '关闭文本',
  },
  report: {
    title: '您打开的文本',
    file: (name: string) => `来自${name}。`,
    same: '这正是图集所读的文本：SHA-256一致。',
    differs: '它与图集所读的文本并非逐字相同：SHA-256不一致。各处文字均按其短语查找。',
    unchecked: '本页面不是经安全连接载入的，无法核对SHA-256。各处文字均按其短语查找。',
    latin: '该文件不是UTF-8编码，已按Windows-1252读取。',
    all: (count: number) => `${passages(count)}全部在原位。`,
    of: (count: number) => `${passages(count)}中：`,
    how: {
      'in-place': (count: number) => `${formatNumber(count)}处在原位`,
      moved: (count: number) => `${formatNumber(count)}处在另一段`,
      differs: (count: number) => `${formatNumber(count)}处有出入`,
      missing: (count: number) => `${formatNumber(count)}处未找到`,
    } satisfies Record<FoundHow | 'missing', (count: number) => string>,
    stands: (paragraph: number) => `第${paragraph}段`,
    moved: (from: number, to: number) => `由第${from}段移至第${to}段`,
  },
  outline: {
    title: '逐段所采内容',
    heading: (number: number) => `第${number}段`,
    name: (number: number) => `第${number}段`,
    nothing: '未从中采用任何内容。',
    runsOn: '从中所采的内容始于上文。',
    unplaced: (count: number) => `在文本中没有位置 · ${count}`,
    missing: (count: number) => `在您打开的文本中未找到 · ${count}`,
    also: (paragraphs: readonly number[]) => `另见第${paragraphs.join('、')}段`,
    basis,
    contradicted: (kind: string) => `有矛盾：${kind}`,
    phrase: (phrase: string) => `“${phrase}”`,
    toText: (phrase: string) => `“${phrase}”：在文本中显示`,
    was: (paragraph: number) => `原在第${paragraph}段`,
    differs: '并非逐字相同',
    uncertain: '这些字句不止出现一次，标出的是最近的一处',
    folded: (count: number) => `${countOf(count, { other: '个段落' })}没有说法`,
    unfold: (count: number) => `显示其中${formatNumber(count)}段`,
    left: (count: number) => `……略去${countOf(count, { other: '个字符' })}……`,
  },
  signs: {
    label: '文字的标法',
    ...basis,
    contradicted: '有矛盾',
    keys: '方向键在各处文字间移动，回车键前往其说法并返回。',
  },
  mark: (phrases: readonly string[], count: number, how: readonly string[]) =>
    `${formatList(phrases.map((phrase) => `“${phrase}”`))}：${[claims(count), ...how].join('，')}`,
}
