import type { EmbeddedView } from '@/domain/embedded-view'
import type { TierChoice } from '@/domain/tiers'
import type { share as English } from '@/i18n/en/share'
import { formatDay } from '@/i18n/format'

const views: Record<EmbeddedView, string> = { map: 'Карта', timeline: 'Хронология', trade: 'Торговля' }
/** The same within a line. */
const ofViews: Record<EmbeddedView, string> = { map: 'карта', timeline: 'хронология', trade: 'торговля' }

const sources: Record<TierChoice, string> = {
  documents: 'Только по пяти документам',
  all: 'По пяти документам и справочным источникам',
}

/** The words of sharing, and of the frame that shows one view within another page. */
export const share: typeof English = {
  title: 'Поделиться этим видом',
  close: 'Закрыть',
  link: 'Ссылка на этот вид',
  keeps: 'Она открывает атлас таким, каким вы видите его сейчас: день, источники, что открыто, отбор, язык и цвета.',
  copy: 'Скопировать',
  copyLink: 'Скопировать ссылку',
  copyMarkup: 'Скопировать код',
  copied: 'Скопировано.',
  refused: 'Браузер не разрешает странице копировать. Текст выделен: скопируйте его с клавиатуры или через меню.',
  send: 'Отправить…',
  sendLink: 'Отправить ссылку через другую программу',
  ownStays: 'Принятое вами из собственных документов остаётся в этом браузере. Ни ссылка, ни рамка его не передают.',
  localOnly: 'Это адрес вашего собственного устройства: другим он не откроется.',
  embed: 'Встроить в страницу',
  embedHint:
    'Рамка с одним видом, его днём и обратной ссылкой. Она сохраняет источники, отбор, язык и то, что открыто, ничего не запрашивает за пределами папки атласа и ничего не хранит.',
  shown: 'Что показывает рамка',
  views,
  colours: 'Цвета',
  markup: 'Код для вашей страницы',
  preview: 'Предпросмотр',
  frameTitle: (view, day) => `Атлас ШОС: ${ofViews[view]}, ${formatDay(day)}`,
  frame: {
    titles: { timeline: 'ШОС: встречи и членство', trade: 'ШОС: торговля по данным источников' },
    marked: (day) => `отмечен день: ${formatDay(day)}`,
    inWords: { map: 'Таблица', timeline: 'Список', trade: 'Таблица' },
    unfold: (name) => `${name}: подробности и свидетельства`,
    sources,
    whole: 'Атлас ШОС',
    wholeLabel: 'Атлас ШОС: этот вид во всём атласе, в новой вкладке',
  },
}
