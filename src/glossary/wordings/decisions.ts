import type { Wording } from '@/domain/mailTemplate/template'
import { greeting, lines, whichAndWhen } from './lines'

const others = lines('{{ほかの募集}}', 'ほかの募集は、次のページでご覧になれます。', '{{リンク}}')
const toLookAgain = lines('いまの状態は、次のページでご覧になれます。', '{{リンク}}')
const noEffect = 'これからのご応募に影響はありません。'

/** To somebody about their application: what somebody else decided or recorded. */
export const decisionWordings = {
  accepted: {
    subject: '受け入れが決まりました',
    body: lines(
      greeting,
      'ご応募いただいた次の活動への参加が決まりました。お会いできるのを楽しみにしております。',
      whichAndWhen,
      '{{当日のご案内}}',
      '',
      'ご都合が悪くなったときは、早めに次のページから「参加を取りやめる」をお選びください。取りやめても、次のご応募に影響はありません。',
      '{{リンク}}',
    ),
  },
  waitlisted: {
    subject: 'キャンセル待ちでお預かりしました',
    body: lines(
      greeting,
      'ご応募いただいた次の活動は、いま募集人数に達しているため、キャンセル待ちとしてお預かりしました。',
      whichAndWhen,
      '',
      '空きが出たときは、順番にご案内します。お待ちいただけないときは、次のページからいつでも取り消せます。',
      '{{リンク}}',
    ),
  },
  declined: {
    subject: 'ご応募の結果について',
    body: lines(
      greeting,
      'ご応募いただき、ありがとうございました。次の活動は、今回は見送りとなりました。',
      whichAndWhen,
      '',
      '施設からの理由',
      '{{理由}}',
      '',
      `${noEffect}よろしければ、ほかの活動もご覧ください。`,
      others,
    ),
  },
  expired: {
    subject: 'ご応募への返答ができませんでした',
    body: lines(
      greeting,
      'ご応募いただいた次の活動は、返答のないまま開始の時刻を過ぎたため、受付を終わりました。お待たせしたうえ、申し訳ありません。',
      whichAndWhen,
      '',
      `${noEffect}よろしければ、ほかの活動もご覧ください。`,
      others,
    ),
  },
  cancelled: {
    subject: '受け入れが取り消しになりました',
    body: lines(
      greeting,
      '受け入れが決まっていた次の活動は、受け入れが取り消しになりました。当日お越しいただく必要はありません。',
      whichAndWhen,
      '',
      '理由',
      '{{理由}}',
      '',
      `ご予定を空けてくださっていたところ、申し訳ありません。${noEffect}`,
      others,
    ),
  },
  attended: {
    subject: '参加が記録されました（ご確認のお願い）',
    body: lines(
      greeting,
      'ご参加ありがとうございました。施設が、次の活動への参加を記録しました。',
      whichAndWhen,
      '',
      '次のページで「参加しました」を押すと、活動が完了します。何もなさらないときは、{{期限}}に自動で完了になります。',
      '{{リンク}}',
      '',
      '記録が違うときは、{{期限}}までに同じページの「記録が違うと申し出る」から、または事務局へのお電話でお知らせください。',
    ),
  },
  absent: {
    subject: '活動の記録について（ご確認のお願い）',
    body: lines(
      greeting,
      '次の活動が、施設の記録で「不参加」になりました。',
      whichAndWhen,
      '',
      `参加されていたときは、{{期限}}までに次のページの「記録が違うと申し出る」から、または事務局へのお電話でお知らせください。${noEffect}`,
      '{{リンク}}',
    ),
  },
  answer_awaited: {
    subject: '参加の記録をご確認ください',
    body: lines(
      greeting,
      '施設が次の活動への参加を記録しましたが、まだご本人の確認が済んでいません。',
      whichAndWhen,
      '',
      '次のページで「参加しました」を押すと、活動が完了します。何もなさらないときは、{{期限}}に自動で完了になります。',
      '{{リンク}}',
      '',
      '記録が違うときは、{{期限}}までに同じページの「記録が違うと申し出る」から、または事務局へのお電話でお知らせください。',
    ),
  },
  record_awaited: {
    subject: '活動の記録を施設にお願いしています',
    body: lines(
      greeting,
      '次の活動について、施設の記録がまだ済んでいません。お待たせして申し訳ありません。施設と事務局で確認しています。',
      whichAndWhen,
      '',
      '当日参加できなかったときや、お気づきのことがあるときは、事務局へお電話ください。記録が済むと、次のページでご覧になれます。',
      '{{リンク}}',
    ),
  },
  settled: {
    subject: 'お申し出の結果について',
    body: lines(
      greeting,
      '次の活動の記録について、お申し出を事務局で確認しました。',
      whichAndWhen,
      '結果　　{{結果}}',
      '',
      '理由',
      '{{理由}}',
      '',
      'ご不明な点は事務局へお問い合わせください。',
      toLookAgain,
    ),
  },
  reopened: {
    subject: '活動の記録を確認しています',
    body: lines(
      greeting,
      '次の活動の記録を確認し直しています。結果が決まりましたら、あらためてお知らせします。',
      whichAndWhen,
      '',
      '理由',
      '{{理由}}',
      '',
      toLookAgain,
    ),
  },
  phoned: {
    subject: 'お申し出を承りました',
    body: lines(
      greeting,
      'お電話などでうかがったお申し出を、事務局が記録しました。',
      whichAndWhen,
      'お申し出　{{結果}}',
      '',
      'うかがった内容',
      '{{理由}}',
      '',
      `お心当たりがないときは、すぐに事務局へお電話ください。${noEffect}`,
      toLookAgain,
    ),
  },
  completed: {
    subject: '活動が完了しました',
    body: lines(
      greeting,
      'ご参加ありがとうございました。次の活動が完了しました。',
      whichAndWhen,
      '',
      '感想やお気づきの点があれば、事務局へお聞かせください。またのご参加をお待ちしています。',
    ),
  },
} satisfies Record<string, Wording>
