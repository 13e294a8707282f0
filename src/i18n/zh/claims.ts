import type { CountSubject } from '@/domain/contract'
import type { claims as English } from '@/i18n/en/claims'
import { vocabulary } from './vocabulary'

/** A claim in one short line. */
export const claims: typeof English = {
  snapshot: (status: string) => `被列为${status}`,
  stages: {
    founded: (status: string) => `创始国之一：${status}`,
    applied: (status: string) => `申请成为${status}`,
    agreed: (status: string) => `原则上获准成为${status}`,
    started: (status: string) => `启动加入程序，拟成为${status}`,
    decided: (status: string) => `经决定成为${status}`,
    signed: (status: string) => `签署有关${status}地位的备忘录`,
    approved: (status: string) => `在国内核准有关${status}地位的备忘录`,
    merged: (status: string) => `因类别合并成为${status}`,
    dormant: (status: string) => `以${status}身份的参与进入休眠`,
    ended: (status: string) => `不再是${status}`,
  },
  of: (name: string, what: string) => `${name}：${what}`,
  count: (count: number, of: CountSubject) => `${vocabulary.countSubject[of]}计数：${count}`,
  office: (office: string, of: string) => `${of}${office}`,
  figure: (pair: string, measure: string, period: string) => `${pair}，${measure}，${period}`,
  amount: (amount: string | undefined, change: string | undefined) =>
    [amount, change && `同比${change}`].filter(Boolean).join('，') || '未给出金额',
  measures: { turnover: '贸易额', exports: '出口额', imports: '进口额' },
  pair: (a: string, b: string) => `${a}—${b}`,
  exports: (a: string, b: string) => `${a}对${b}`,
  imports: (a: string, b: string) => `${a}自${b}`,
  countryIn: (name: string, year: number) => `${name}，${year}年`,
  changes: '地位变动',
}
