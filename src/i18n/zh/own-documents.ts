import type { ownDocuments as English } from '@/i18n/en/own-documents'
import { countOf, formatNumber } from '@/i18n/format'
import type { AddFault } from '@/state/workspace/add-texts'
import type { StepKind } from '@/state/workspace/changes'
import type { ImportFault } from '@/state/workspace/import-check'
import type { StorageTrouble } from '@/state/workspace/storage'
import { ownFindings } from './own-findings'
import { ownReview } from './own-review'

const texts = (count: number) => countOf(count, { other: '篇文本' })
const documents = (count: number) => countOf(count, { other: '篇文献' })
const decisions = (count: number) => countOf(count, { other: '项决定' })

/** Short: megabytes, from a thousand on gigabytes. */
const inBytes = (bytes: number) =>
  bytes < 1e9 ? `${formatNumber(Math.ceil(bytes / 1e5) / 10)} MB` : `${formatNumber(Math.round(bytes / 1e8) / 10)} GB`

const addFaults: Record<AddFault, string> = {
  long: '超过10 MB',
  binary: '不是纯文本；请先另存为文本文件',
  empty: '其中没有文字',
  unreadable: '文件无法读取',
  workspace: '它是一整个工作区；请从“我的文献”的菜单打开',
  many: '已有500篇文献，不再接收更多',
  much: '所有文本合计将超过200 MB',
}

const storage: Record<StorageTrouble, string> = {
  refused: '此浏览器不为本页面保存任何内容（也许是无痕窗口）。您添加的内容在关闭页面后即消失。',
  blocked: '另一标签页打开着图集的旧版本。请将其关闭；在此之前不会保存任何内容。',
  full: '此浏览器已没有空间。您此后所做的一切只在本页面中，关闭后即消失。',
  newer: '此浏览器中的工作区由较新版本的图集写入。您在此所做的一切不会保存。',
  failed: '此浏览器未能保存工作区。您此后所做的一切只在本页面中。',
}

const importFaults: Record<ImportFault['kind'], string> = {
  unreadable: '无法读取',
  long: '超过工作区允许的长度',
  json: '不是JSON',
  format: '不是本图集的工作区',
  newer: '由较新版本的图集写入',
  shape: '不是应有的形式',
  duplicate: '重复出现',
  orphan: '不属于文件中的任何文献',
  checksum: '与其校验值所指的文本不同',
  offset: '指向其文本之外',
  phrase: '不在文本中所指的位置',
  many: '超过可保存的数量',
  much: '超过可保存的文本量',
}

const steps: Record<StepKind, string> = {
  add: '已撤销添加。',
  remove: '已恢复。',
  decide: '已撤销决定。',
  undecide: '已恢复决定。',
  card: '已撤销对卡片的修改。',
  import: '已撤销导入。',
}

/** The reader's own documents: adding, listing and reviewing them. */
export const ownDocuments: typeof English = {
  title: '我的文献',
  intro: '添加您自己的新闻文本：图集提出其中所述的内容，由您决定，您所接受的将加入地图、时间线和图表。',
  privacy: '任何内容都不会离开此设备。',
  none: '链接指向某位读者自有的文献。它保存在添加它的浏览器中，不在此浏览器中。',
  gone: '此文献已被移除。在执行移除的标签页中撤销，或可将其恢复。',
  opening: '正在查找您的文献……',
  back: '所有文献',
  add: {
    files: '打开文件',
    paste: '粘贴文本',
    hint: '文本、Markdown或HTML，每个最大10 MB。',
    hintMore: '也可将其拖放到此处任意位置，或按Ctrl+V。',
    field: '文本',
    submit: '添加此文本',
    close: '关闭',
    adding: '正在添加……',
    pasted: '粘贴的文本',
    added: (count: number) => `已添加${texts(count)}。`,
    known: (name: string) => `${name}已在此处。`,
    knownMany: (count: number) => `${texts(count)}已在此处。`,
    moreRefused: (count: number) => `另有${texts(count)}未添加。`,
    refused: (name: string, fault: AddFault) => `${name}未添加：${addFaults[fault]}。`,
  },
  row: {
    noDate: '无日期：请填写',
    noDateName: (title: string) => `无日期：请填写（《${title}》）`,
    waiting: '等待读取',
    reading: (percent: number) => `正在读取，${percent}%`,
    cancelled: '读取已停止',
    failed: '无法读取',
    nothing: '未找到任何内容',
    review: '待审阅',
    finished: '已完成',
    count: (decided: number, all: number) => `${formatNumber(all)}条提取结果中已决定${formatNumber(decided)}条`,
    progress: (title: string) => `正在读取《${title}》`,
    cancel: '停止读取',
    again: '重新读取',
    remove: '移除',
    removeName: (title: string) => `移除《${title}》`,
    removed: (title: string) => `《${title}》及就其所作的决定已移除。`,
    removedBefore: '一篇文献已移除。',
    undo: '撤销',
  },
  storage,
  setAside: (count: number) => `${countOf(count, { other: '条存储记录' })}无法读取，仍保留在原处。`,
  saveSetAside: '将其保存为文件',
  dropSetAside: '将其移除',
  retry: '再次尝试保存',
  menu: {
    label: '我的工作区',
    save: '保存工作区',
    saveWhat: '所有文献、文本和决定，存为一个文件',
    open: '打开工作区文件',
    openWhat: '加入其中的内容；此处已有的不会丢失',
    limits: '最多500篇文本，每篇10 MB，合计200 MB。',
    room: (used: number, quota: number) => `此浏览器提供的${inBytes(quota)}中已使用${inBytes(used)}。`,
    removeAll: '全部移除……',
    confirm: (ofDocuments: number, ofDecisions: number) =>
      `从此浏览器中移除${documents(ofDocuments)}和${decisions(ofDecisions)}？`,
    yes: (count: number) => `移除${documents(count)}`,
    no: '保留',
    removed: (count: number) => `已移除${documents(count)}。`,
    imported: (ofDocuments: number, ofDecisions: number) =>
      ofDocuments + ofDecisions === 0
        ? '文件中的一切此处均已有。'
        : `已加入${documents(ofDocuments)}和${decisions(ofDecisions)}。`,
    importFailed: '未从文件中采用任何内容。',
    importFault: ({ path, kind, detail }: ImportFault) =>
      `${path === '' ? '该文件' : path}${importFaults[kind]}${detail === undefined ? '' : `（${detail}）`}。`,
    moreFaults: (count: number) => `另有${countOf(count, { other: '处错误' })}`,
  },
  undone: (kind: StepKind | undefined) => (kind ? steps[kind] : '没有可撤销的操作。'),
  redone: '已重做。',
  undoneInPart: '其中一部分已在另一标签页中更改，予以保留。',
  card: {
    edit: '编辑卡片',
    title: '标题',
    publisher: '发布者',
    url: '网址',
    language: '语言',
    published: '发表日期',
    publishedHint: '年-月-日（YYYY-MM-DD）；改为另一天将重新读取文本',
    save: '保存',
    cancel: '取消',
    how: { given: '由您给出', stated: '据文本', inferred: '年份系据文本推断' },
    noDate: '无日期：请填写',
    isOfAtlas: '图集中已有此文本：',
    faults: {
      title: '标题最多500个字符。',
      publisher: '最多500个字符。',
      url: '网址以https://或http://开头。',
      language: '语言标签，例如en或pt-BR。',
      published: '日期，例如2024-07-04。',
    },
  },
  ...ownFindings,
  ...ownReview,
}
