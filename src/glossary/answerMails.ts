import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import type { Activity } from './applicantMails'
import { letter, type MailText, type Office } from './mail'

type Unanswered = { name: string; activity: Activity; dueAt: Date; link: string; office: Office; now: Date }

const about = ({ activity, dueAt, now }: Unanswered): string[] => [
  `募集　　${activity.title}`,
  `施設　　${activity.facility}`,
  `日時　　${spokenSpan(activity, now)}`,
  `返答の期限　${spokenInstant(dueAt, now)}`,
]

/** To staff, about an application that nobody has answered. They name no resident. */
export const answerMails = {
  half: (given: Unanswered): MailText =>
    letter(
      '応募への返答をお願いします',
      [
        `${given.name}　様`,
        '',
        '次の募集への応募に、まだ返答がありません。期限までに、受け入れ・キャンセル待ち・見送りのどれかをお選びください。',
        ...about(given),
        '',
        '応募の画面',
        given.link,
      ],
      given.office,
    ),

  over: (given: Unanswered): MailText =>
    letter(
      '応募への返答の期限を過ぎました',
      [
        `${given.name}　様`,
        '',
        '次の募集への応募に、期限までに返答がありませんでした。応募した方がお待ちです。すぐに返答をお願いします。',
        '返答が難しいときは、事務局へご連絡ください。事務局にも同じことをお知らせしています。',
        ...about(given),
        '',
        '応募の画面',
        given.link,
      ],
      given.office,
    ),

  escalated: (given: Unanswered): MailText =>
    letter('施設からの返答が遅れている応募があります', [
      `${given.name}　様`,
      '',
      '次の応募に、施設からの返答がありません。施設へ電話などで確かめてください。',
      ...about(given),
      '',
      '応募の画面',
      given.link,
    ]),
} as const
