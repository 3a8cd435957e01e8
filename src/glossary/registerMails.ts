import type { LegalReport } from '@/domain/incident/legalClock'
import type { Standing } from '@/domain/register/definition'
import type { RegionPart } from '@/domain/register/region'
import type { RegisterSlug } from '@/domain/register/slugs'
import { incidentWords } from './collections/incidents'
import { registerWords } from './collections/registers'
import { legalClockWords } from './incidents'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'
import { regionPartLabels, standingLabels } from './registers'

type Due = { register: RegisterSlug; title: string; standing: Standing; until: string; link: string; office: Office }
type Places = { parts: readonly RegionPart[]; until: string; link: string; office: Office }

type Marked = { register: RegisterSlug; title: string; until: string; link: string; office: Office }
type Legal = { number: string; report: LegalReport; state: 'pressing' | 'late'; until: string; link: string; office: Office }

/** What has to be looked at in a register that marks its records. */
const toLookAt: Partial<Record<RegisterSlug, string>> = {
  subcontractors:
    '任せる業務の範囲が、業務の全部または主要な部分と読めます。市の承諾がなければ、一括して再委託することはできません（仕様書11(1)）。範囲をご確認ください。',
  'service-evidence':
    '認証ではない「同等の根拠資料」です。同等の水準かどうかを市の担当者がご判断のうえ、判断した日を入力してください（仕様書14(1)）。',
  'external-services': 'リージョン・準拠法・裁判管轄のいずれかが国外です。このままでは利用中にできません（仕様書14(2)）。',
  'city-requests': '市からの依頼に、回答の期限が入っていません。市の担当者に確かめて、期限を入力してください。',
  'restore-drills': '復元の訓練で、すべてを復元することができませんでした。原因と次の訓練の日をご確認ください。',
}

export const registerMails = {
  due: ({ link, office, register, standing, title, until }: Due): Letter => ({
    template: 'register_due',
    values: {
      details: [
        `台帳　　　${registerWords[register].singular}`,
        `記録　　　${title}`,
        `状態　　　${standingLabels[standing]}`,
      ].join('\n'),
      until,
      link,
    },
    office,
  }),
  marked: ({ link, office, register, title, until }: Marked): Letter => ({
    template: 'register_due',
    values: {
      details: [`台帳　　　${registerWords[register].singular}`, `記録　　　${title}`, '', toLookAt[register] ?? ''].join('\n'),
      until,
      link,
    },
    office,
  }),
  legal: ({ link, number, office, report, state, until }: Legal): Letter => ({
    template: 'register_due',
    values: {
      details: [
        `${incidentWords.singular}　${number}`,
        `個人データの漏えい等の、法に基づく${legalClockWords.names[report]}`,
        state === 'late'
          ? '期限を過ぎています。すぐに報告し、報告した日を入力してください。'
          : '期限が近づいています。報告したときは、報告した日を入力してください。',
      ].join('\n'),
      until,
      link,
    },
    office,
  }),
  regions: ({ link, office, parts, until }: Places): Letter => ({
    template: 'register_due',
    values: {
      details: [
        `次の置き場所が、国内のリージョンとして確かめられません：${parts.map((part) => regionPartLabels[part]).join('、')}`,
        '設定に国内のリージョンを指定し、外部サービスの台帳もご確認ください。',
      ].join('\n'),
      until,
      link,
    },
    office,
  }),
} as const
