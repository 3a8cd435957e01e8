import { spokenSpan } from '@/domain/calendar/spoken'
import { letter, type MailText, type Office } from './mail'

type Activity = { title: string; facility: string; startsAt: Date; endsAt: Date }
type Reader = { name: string; activity: Activity; link: string; office: Office; now: Date }

/** That there is something to read. What a message says never stands in a mail. */
export const messageMails = {
  arrived: ({ activity, link, name, now, office }: Reader): MailText =>
    letter(
      '新しいメッセージがあります',
      [
        `${name}　様`,
        '',
        '次の活動について、新しいメッセージが届いています。内容は、次のページでお読みください。',
        `活動　　${activity.title}`,
        `施設　　${activity.facility}`,
        `日時　　${spokenSpan(activity, now)}`,
        '',
        link,
        '',
        'このメールには返信できません。お返事は、同じページからお送りください。',
      ],
      office,
    ),
} as const
