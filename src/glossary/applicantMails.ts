import type { Changes } from '@/domain/agreement/change'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { changeLines } from './agreements'
import { letter, type MailText, type Office } from './mail'

export type Activity = { title: string; facility: string; startsAt: Date; endsAt: Date }
/** Who is written to about which activity; `accepted`: the visit was agreed, not only applied for. */
export type ToApplicant = { name: string; accepted: boolean; activity: Activity; office: Office; now: Date }

const about = ({ facility, title }: Activity): string[] => [`活動　　${title}`, `施設　　${facility}`]

/** How one says whether the change suits. */
const askedAgain = [
  'お手数ですが、「わたしの活動」を開いて「同意する」か「取りやめる」をお選びください。',
  '取りやめても、次のご応募に影響はありません。',
  '「わたしの活動」をお使いでない方、ご不明な点のある方は、事務局へお電話ください。',
]

/** To people who applied for an activity that will not be as they know it. */
export const applicantMails = {
  calledOff: ({ accepted, activity, name, now, office, reason }: ToApplicant & { reason: string }): MailText =>
    letter(
      '活動が中止になりました',
      [
        `${name}　様`,
        '',
        accepted
          ? '受け入れが決まっていた次の活動は、中止になりました。当日お越しいただく必要はありません。'
          : 'ご応募いただいた次の活動は、中止になりました。',
        ...about(activity),
        `日時　　${spokenSpan(activity, now)}`,
        '',
        '理由',
        reason,
        '',
        'ご予定を空けてくださっていたところ、申し訳ありません。',
        'よろしければ、「募集をさがす」からほかの活動をご覧ください。ご不明な点は事務局へお問い合わせください。',
      ],
      office,
    ),

  moved: ({ accepted, activity, before, name, now, office }: ToApplicant & { before: Activity }): MailText =>
    letter(
      '活動の日時が変わりました',
      [
        `${name}　様`,
        '',
        `${accepted ? '受け入れが決まっている' : 'ご応募いただいている'}次の活動の日時が変わりました。`,
        ...about(activity),
        `変更前　${spokenSpan(before, now)}`,
        `変更後　${spokenSpan(activity, now)}`,
        '',
        ...askedAgain,
      ],
      office,
    ),

  changed: ({ accepted, activity, changes, name, now, office }: ToApplicant & { changes: Changes }): MailText =>
    letter(
      '活動の内容が変わりました',
      [
        `${name}　様`,
        '',
        `${accepted ? '受け入れが決まっている' : 'ご応募いただいている'}次の活動の内容が変わりました。`,
        ...about(activity),
        `日時　　${spokenSpan(activity, now)}`,
        '',
        ...changeLines(changes, now),
        '',
        ...askedAgain,
      ],
      office,
    ),

  offered: ({ activity, link, name, now, office, until }: ToApplicant & { until: Date; link: string }): MailText =>
    letter(
      '空きが出ました（お返事のお願い）',
      [
        `${name}　様`,
        '',
        'キャンセル待ちをしていただいている次の活動に、空きが出ました。',
        ...about(activity),
        `日時　　${spokenSpan(activity, now)}`,
        '',
        `${spokenInstant(until, now)}まで、席をお取りしています。参加できるときは、次のページで「参加する」を押してください。`,
        link,
        '',
        'ご都合がつかないときは、同じページで「辞退する」をお選びください。ご案内は次の方へ回ります。',
        '辞退しても、この先のご応募に不利になることはありません。期限を過ぎたときも、次の方へご案内します。',
      ],
      office,
    ),

  suspended: ({ accepted, activity, name, now, office }: ToApplicant): MailText =>
    letter(
      '募集の掲載を一時停止しました',
      [
        `${name}　様`,
        '',
        `${accepted ? '受け入れが決まっている' : 'ご応募いただいている'}次の活動について、募集の掲載を一時停止しました。`,
        ...about(activity),
        `日時　　${spokenSpan(activity, now)}`,
        '',
        accepted
          ? '受け入れは取り消されていません。活動の予定が変わるときは、事務局または施設からお知らせします。'
          : 'ご応募は取り消されていません。結果は、事務局または施設からお知らせします。',
        'ご不明な点は事務局へお問い合わせください。',
      ],
      office,
    ),
} as const
