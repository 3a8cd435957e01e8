import { spokenInstant } from '@/domain/calendar/spoken'
import type { LeavingRefusal } from '@/domain/people/leaving'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const leavingRefusals: Record<LeavingRefusal, string> = {
  not_your_decision: '退会の手続きは事務局が行います。事務局へご連絡ください。',
  already_left: 'この方の退会の手続きは、すでに済んでいます。画面を読み込み直してください。',
  merged: 'この登録は、ほかの登録に統合されています。統合先の登録で手続きしてください。',
}

export const leavingTexts = {
  label: '退会の手続き',
  about:
    '退会すると、これからの活動、返事待ちの応募、キャンセル待ち、日時の希望、活動の提案、ご招待が終わり、アカウントとカレンダーが使えなくなります。これまでの活動の記録は残ります。',
  left: (when: string) => `${when}に退会しています。もう一度参加するときは、あらためて登録してください。`,
  check: '終わるものを確認する',
  confirm: '退会を確定する',
  busy: '手続きしています…',
  failed: '通信できませんでした。画面を読み込み直して、手続きが済んでいないか確認してください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
  notFound: '登録が見つかりません。画面を読み込み直してください。',
  bareField:
    '「退会日時」は直接変更できません。ボランティアの画面の「退会の手続き」を使ってください。決まっている活動や応募も、いっしょに終わります。',
  nothing: '終わる活動や応募はありません。よろしければ確定してください。',
  visits: '取り消しになる活動（施設へメールで知らせます）',
  waiting: (count: number) => `取り下げになる応募とキャンセル待ち　${count}件`,
  wishes: (count: number) => `取り下げになる日時の希望　${count}件`,
  proposals: (count: number) => `取り下げになる活動の提案　${count}件`,
  invitations: (count: number) => `終わるご招待　${count}件`,
  regulars: (count: number) => `終わる「いつもの方」の決まり　${count}件`,
  account: 'アカウントでログインできなくなります。',
  calendar: 'カレンダーの配信が終わります。',
  mailed: 'ご本人には、退会の手続きが済んだことをメールで知らせます（メールアドレスの登録がある場合）。',
  visit: ({ facility, startsAt, title }: Visit, now: Date): string => `${spokenInstant(startsAt, now)}　${title}（${facility}）`,
} as const

type Ending = Record<(typeof COUNTED)[number], number> & { hasAccount: boolean; hasCalendar: boolean }
const COUNTED = ['waiting', 'wishes', 'proposals', 'invitations', 'regulars'] as const

/** What ends beside the visits, line by line. */
export const endingLines = (ends: Ending): string[] => [
  ...COUNTED.flatMap((each) => (ends[each] > 0 ? [leavingTexts[each](ends[each])] : [])),
  ...(ends.hasAccount ? [leavingTexts.account] : []),
  ...(ends.hasCalendar ? [leavingTexts.calendar] : []),
]

/** What stands as the reason of what ends with somebody's leaving; the facility reads it. */
export const becauseTheyLeft = 'ご本人がボランティアの登録を終えたため'

export const leavingConstraintSentences = { volunteer_still_takes_part: leavingTexts.bareField } as const

type Visit = { title: string; facility: string; startsAt: Date }
type Leaver = { visits: readonly Visit[]; now: Date; office: Office | undefined }
const ended = ({ now, visits }: Leaver): string => visits.map((each) => `・${leavingTexts.visit(each, now)}`).join('\n')

export const leavingMails = {
  left: ({ name, office, ...given }: Leaver & { name: string }): Letter => ({
    template: 'left',
    values: {
      name,
      ended:
        given.visits.length > 0
          ? `次の活動は取り消しました。施設には事務局からお知らせしています。\n${ended({ ...given, office })}`
          : '',
    },
    office,
  }),
  toFacility: ({ link, name, person, ...given }: Leaver & { name: string; person: string; link: string }): Letter => ({
    template: 'left_facility',
    values: { name, person, ended: ended(given), link },
    office: given.office,
  }),
} as const
