import type { map as English } from '@/i18n/en/map'
import { countOf, formatDay, formatList, formatShortDay, formatWhen } from '@/i18n/format'
import { from } from './dates'
import { noun, nouns } from './nouns'

const disagree = 'источники расходятся'

/** The first of the places by name, and how many more. */
const placeNames = (places: readonly string[]) =>
  formatList(places.length > 4 ? [...places.slice(0, 3), `ещё\u00A0${places.length - 3}`] : places)

const places = noun('место', 'места', 'мест')

/** The words of the map, its legend and its date bar. */
export const map: typeof English = {
  title: 'Карта',
  options: 'Настройки карты',
  surface: 'Карта Евразии; стрелки сдвигают её, плюс и минус меняют масштаб',
  leaflet: 'Leaflet',
  home: 'Показать всю «семью ШОС»',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  legend: 'Статус',
  legendOn: (day) => `Статус на ${formatDay(day)}`,
  legendOnBoth: (earlier, later) => `Статус на ${formatShortDay(earlier)}, затем на ${formatShortDay(later)}`,
  legendRow: (status, count) => `${status} ${count}`,
  dormant: 'из них фактически не участвуют',
  carried: 'перенесено',
  inferred: 'по выводу',
  carriedKey: 'штриховка: перенесено с более раннего дня',
  contradictedKey: `≠ ${disagree}`,
  isOfMine: 'только из ваших документов',
  offMap: (names) => `на этой карте нет: ${formatList(names)}`,
  mineKey: '◆ только из ваших документов',
  inferredKey: 'пунктир: по выводу',
  guestOrganisations: (count) => `и ${countOf(count, nouns.organisation)}`,
  places: 'Места встреч',
  none: 'На этот день ни один статус не известен.',
  unpublishedBefore: (day) => `До ${formatDay(day)} ни один из документов ещё не был опубликован.`,
  silentBefore: (day) => `Для дней до ${formatDay(day)} документы никого не называют.`,
  country: (name, status) => (status === undefined ? name : `${name}, ${status}`),
  wasThenIs: (before, after) => `${before}, затем ${after}`,
  fromTo: (before, after) => ({ shown: `${before}\u2009→\u2009${after}`, read: `было ${before}, стало ${after}` }),
  outlineKey: 'контур: прежний цвет; точки: новое; бледное: без изменений',
  since: (day) => `с ${formatDay(day)}`,
  carriedFrom: (day, isInferred) =>
    `${isInferred ? 'по выводу на' : 'по упоминанию на'} ${formatDay(day)}, с тех пор не подтверждено`,
  inferredOn: (day) => `по выводу на ${formatDay(day)}`,
  statedOn: (day) => `прямо указано на ${formatDay(day)}`,
  isDormant: (when) => `фактически не участвует ${from(formatWhen(when))}`,
  isContradicted: disagree,
  noStatus: 'нет статуса на этот день',
  place: (name, count) => `${name}, ${countOf(count, nouns.meeting)}`,
  gathering: (names, count) =>
    `${countOf(names.length, places)}, ${countOf(count, nouns.meeting)}: ${placeNames(names)}; приблизить`,
  placeNames,
  contestedGathering: (numbers, names) => `Спорные территории ${numbers.join(' ')}: ${formatList(names)}; приблизить`,
  contested: (number, name) => `Спорная территория ${number}: ${name}`,
  shapes: (title) => `Контуры: ${title}`,
  policy: 'Границы изображены так, как их даёт источник контуров; это не означает их признания.',
  policyShort: 'Границы\u00A0— как в источнике контуров',
  date: {
    label: 'Дата',
    play: 'Воспроизвести',
    pause: 'Пауза',
    previous: 'Предыдущее изменение',
    next: 'Следующее изменение',
    previousAt: (what) => `Предыдущее изменение: ${what}`,
    nextAt: (what) => `Следующее изменение: ${what}`,
    type: 'Ввести дату или сравнить',
    compared: 'День для сравнения',
    span: (days) => days.join(' ↔ '),
    stop: 'Закончить сравнение',
    later: (count) => `позже: ${countOf(count, noun('изменение', 'изменения', 'изменений'))}`,
    tick: (day, what) => `${formatDay(day)}: ${formatList(what)}`,
    documentTick: (number, publisher) =>
      `${number === undefined ? publisher : `документ ${number} (${publisher})`} называет, кто входит в ШОС`,
    ownTick: (number, publisher) => `ваш документ ${number} (${publisher}) называет, кто входит в ШОС`,
    saidBy: (what, publisher, more) => `${what} (${more === 0 ? publisher : `${publisher} и ещё ${more}`})`,
    changeTick: (count, status) => `новые ${status}: ${count}`,
    becomes: (names, status) => `${formatList(names)}\u00A0— ${names.length === 1 ? 'новый' : 'новые'} ${status}`,
    inTheFive: (names, isFew) => `${isFew ? formatList(names) : countOf(names.length, nouns.state)} в «Шанхайской пятёрке»`,
    goesDormant: (names) => `участие фактически приостановлено: ${formatList(names)}`,
  },
}
