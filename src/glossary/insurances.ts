import type { Covers, Expiry, InsuranceRefusal, InsuranceRule } from '@/domain/insurance/insurance'
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
export const insuranceRuleLabels: Record<InsuranceRule, string> = {
  off: '確かめない',
  warn: '知らせる',
  required: '決定しない',
}

/** On an application whose visit no policy covers on its day. */
export const uninsuredTexts = {
  label: '保険',
  warning: 'この活動の日に有効な保険が登録されていません。活動の日までに、保険の期間をご確認ください（登録は事務局が行います）。',
  refuses: 'この活動の日に有効な保険が登録されていないため、受け入れを決定できません。保険の登録は事務局が行います。',
  open: '保険の一覧を開く',
} as const
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
