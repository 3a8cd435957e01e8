import { spokenInstant } from '@/domain/calendar/spoken'
import type { ConsentKind, ConsentWay } from '@/domain/people/registering'
import type { Letter } from './mailTemplates'

export const consentKindLabels: Record<ConsentKind, string> = {
  registration: '登録についての本人の同意',
  guardian: '保護者の同意',
}
export const consentWayLabels: Record<ConsentWay, string> = {
  counter: '窓口で',
  phone: '電話で',
  paper: '書面で',
  site: 'サイトで',
}

export const consentRefusals = {
  guardian_needed: '保護者の氏名が入力されていません。「保護者の氏名」を入力してから保存してください。',
  in_future: '同意の日時がこれから先の日時になっています。日時を確認してください。',
} as const

export const consentConstraintSentences = {
  consent_stands:
    '同意の記録は変更できません。取り下げられたときは「取り下げの日時」を入力し、あらためて受けた同意は新しく登録してください。',
  consents_guardian_named: consentRefusals.guardian_needed,
  consents_taken_back_later: '「取り下げの日時」が同意の日時より前になっています。日時を確認してください。',
} as const

type Visit = { title: string; facility: string; startsAt: Date }
export const consentMails = {
  takenBack: ({ link, now, number, visits }: { number: string; visits: readonly Visit[]; link: string; now: Date }): Letter => ({
    template: 'consent_taken_back',
    values: {
      number,
      visits: visits
        .map(({ facility, startsAt, title }) => `・${spokenInstant(startsAt, now)}　${title}（${facility}）`)
        .join('\n'),
      link,
    },
  }),
} as const
