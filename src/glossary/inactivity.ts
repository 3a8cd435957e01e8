import type { InactivityRefusal, InactivityStep } from '@/domain/people/inactivity'
import { type Day, startOfDay } from '@/domain/calendar/jst'
import { spokenDay } from '@/domain/calendar/spoken'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const inactivityStepLabels: Record<InactivityStep, string> = {
  warned: '知らせた',
  kept: '続けた',
  archived: '保管した',
  restored: '元に戻した',
}

export const inactivityRefusals: Record<InactivityRefusal, string> = {
  not_your_decision: '登録の保管を扱えるのは事務局だけです。',
  reason_required: '理由を入力してください。',
  already_archived: 'この方の登録は、すでに保管されています。画面を読み込み直してください。',
  not_archived: 'この方の登録は保管されていません。画面を読み込み直してください。',
  still_active: 'この方は最近の利用があるため、保管や継続の手続きは要りません。画面を読み込み直してください。',
}

/** Why something happened by itself. */
export const inactivityReasons = {
  noAnswer: '期限までにログインも連絡もなかったため（自動）',
  signedIn: 'ご本人がログインしたため',
  usedAgain: '応募などの利用があったため',
} as const

export const inactivityTexts = {
  title: '利用のない登録',
  about:
    '長く利用のない方へは、期限を書いたメールが自動で届きます。期限までにログインも連絡もなければ、登録を保管します。保管した方には応募の代行・招待・おすすめ・急募のお知らせができなくなりますが、登録と履歴はそのまま残り、ご本人がログインすれば元に戻ります。登録者の数（指標イ）は変わりません。',
  rule: (months: number, days: number) =>
    months === 0
      ? 'いまの事業の設定では、利用がなくても知らせません（「事業」の「利用がないと知らせるまでの月数」が0です）。'
      : `いまの事業の設定では、${months}か月利用がないと知らせ、${days}日待って保管します。`,
  none: '知らせた方、保管した方、知らせることのできない方はいません。',
  person: '登録番号・氏名',
  activeAt: '最後の利用',
  lastSeen: (day: string) => `最後の利用 ${day}`,
  state: '状態',
  decision: '手続き',
  warned: (dueOn: Day, now: Date) => `${spokenDay(startOfDay(dueOn), now)}までの返事を待っています`,
  archived: (at: string, by: string) => `保管しました（${at}　${by}）`,
  unreachable: 'メールが届かないため、知らせていません。電話や手紙で確かめてください',
  toBeWarned: 'まもなく知らせます',
  shown: (limit: number) => `${limit}人まで表示します。`,
  reason: '理由',
  reasonOf: (number: string) => `${number}の理由`,
  keep: '登録を続ける',
  archive: '保管する',
  restore: '元に戻す',
  failed: '通信できませんでした。画面を読み込み直して、記録されたか確認してください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
  notFound: 'この方の登録が見つかりません。退会したか、ほかの登録にまとめられています。',
} as const

type To = { name: string; link: string; office: Office | undefined }

/** To somebody whose registration nobody uses. */
export const inactivityMails = {
  warned: ({ dueOn, link, name, now, office }: To & { dueOn: Day; now: Date }): Letter => ({
    template: 'inactive_warned',
    values: { name, until: spokenDay(startOfDay(dueOn), now), link },
    office,
  }),
  archived: ({ link, name, office }: To): Letter => ({ template: 'inactive_archived', values: { name, link }, office }),
} as const
