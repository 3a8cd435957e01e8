import type { Covers, Expiry, InsuranceRefusal } from '@/domain/insurance/insurance'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const coversLabels: Record<Covers, string> = {
  everyone: 'ボランティア全員',
  facility: '施設',
  person: '個人',
}
export const expiryLabels: Record<Expiry, string> = {
  to_begin: '開始前',
  valid: '有効',
  ending: 'まもなく終了',
  over: '期限切れ',
}
export const insuranceRefusals: Record<InsuranceRefusal, string> = {
  facility_missing: '対象の施設が選ばれていません。「施設」を選んでから保存してください。',
  person_missing: '対象の方が選ばれていません。「ボランティア」を選んでから保存してください。',
  covers_one: '「対象」と違う欄が入力されています。「対象」に合わせて、施設またはボランティアの欄を空欄にしてください。',
}

type Ending = { insurer: string; policyNumber: string; covered: string; endsOn: string; link: string; office: Office }

export const insuranceMails = {
  ending: ({ covered, endsOn, insurer, link, office, policyNumber }: Ending): Letter => ({
    template: 'insurance_ending',
    values: {
      details: [`保険会社　${insurer}`, `証券番号　${policyNumber}`, `対象　　　${covered}`].join('\n'),
      until: endsOn,
      link,
    },
    office,
  }),
} as const
