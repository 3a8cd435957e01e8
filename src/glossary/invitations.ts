import { spokenSpan } from '@/domain/calendar/spoken'
import { type InvitationRefusal, type InvitationState, SENT_PER_DAY } from '@/domain/invitation/invitation'
import type { Letter } from './mailTemplates'

export const invitationStateLabels: Record<InvitationState, string> = {
  open: 'お返事待ち',
  accepted: '応募あり',
  declined: '辞退',
  ended: '終了',
}

export const invitationRefusals: Record<InvitationRefusal, string> = {
  not_yours: 'ご招待は、施設の担当者と事務局だけが送れます。',
  not_found: '見つかりませんでした。画面を読み込み直して、もう一度お試しください。',
  not_open: 'この日時枠には、いま空いている席がないため、ご招待を送れません。',
  too_many_today: `ご招待は1日に${SENT_PER_DAY}件までです。明日、もう一度お試しください。`,
  not_possible: 'この方には、いまはご招待を送れません。ほかの方をお選びください。',
  answered: 'このご招待には、すでにお返事をいただいているか、募集が終わっています。画面を読み込み直してください。',
  ended: 'このご招待の募集は終わりました。お返事はいりません。',
}

export const invitationTexts = {
  label: 'ご招待',
  about:
    'この活動に合いそうな方です。これまでの活動とお住まいの区だけから選んでいて、年齢や性別は使っていません。お名前は、応募があるまで表示されません。',
  none: 'いまご招待できる方はいません。',
  closed: '空いている席がある、これからの日時枠でご招待を送れます。',
  sent: 'ご招待を送った方',
  applied: '応募がありました',
  send: 'ご招待を送る',
  sending: '送っています…',
  failed: '送れませんでした。通信の状態を確かめて、もう一度お試しください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
} as const

type Told = {
  name: string
  title: string
  facility: string
  span: { startsAt: Date; endsAt: Date }
  reasons: readonly string[]
  link: string
  office: { name: string; phone: string | null }
  now: Date
}

export const invitationMail = ({ facility, link, name, now, office, reasons, span, title }: Told): Letter => ({
  template: 'invitation',
  values: {
    name,
    activity: title,
    facility,
    when: spokenSpan(span, now),
    because: reasons.map((reason) => `・${reason}`).join('\n'),
    link,
  },
  office,
})
