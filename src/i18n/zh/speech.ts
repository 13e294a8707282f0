import type { Speech } from '@/i18n/language'
import { speechOf } from '@/i18n/names'
import { catalogue } from './catalogue'
import { names } from './names'

export const chinese: Speech = speechOf('zh', catalogue, names)
