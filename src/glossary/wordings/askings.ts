import type { Wording } from '@/domain/mailTemplate/template'
import { greeting, lines } from './lines'

const asked = lines(
  '募集・提案　{{活動}}',
  '施設　　　　{{施設}}',
  '返事の期限　{{期限}}',
  '',
  '{{届いたもの}}の画面',
  '{{リンク}}',
)

/** Of what residents ask of facilities outside an application. To staff they name no resident and repeat none of their words. */
export const askingWordings = {
  asked_came: {
    subject: '{{届いたもの}}が届きました',
    body: lines(
      greeting,
      '住民の方から、{{届いたもの}}が届きました。次の画面で内容をご覧になり、期限までにお返事ください。',
      '',
      asked,
    ),
  },
  asked_half: {
    subject: '{{届いたもの}}への返事をお願いします',
    body: lines(greeting, '次の{{届いたもの}}に、まだ返事がありません。期限までに、お返事ください。', '', asked),
  },
  asked_over: {
    subject: '{{届いたもの}}への返事の期限を過ぎました',
    body: lines(
      greeting,
      '次の{{届いたもの}}に、期限までに返事がありませんでした。ご本人がお待ちです。すぐに返事をお願いします。',
      '返事が難しいときは、事務局へご連絡ください。事務局にも同じことをお知らせしています。',
      '',
      asked,
    ),
  },
  asked_escalated: {
    subject: '施設からの返事が遅れている{{届いたもの}}があります',
    body: lines(greeting, '次の{{届いたもの}}に、施設からの返事がありません。施設へ電話などで確かめてください。', '', asked),
  },
  wish_ended: {
    subject: '日時のご希望の受付が終わりました',
    body: lines(
      greeting,
      '「{{活動}}」（{{施設}}）への日時のご希望は、日時が決まらないまま受付が終わりました。',
      '',
      '{{理由}}',
      '',
      'ご期待に沿えず、申し訳ありません。これからのご応募に影響はありません。ほかの募集は、次のページからご覧になれます。',
      '{{リンク}}',
    ),
  },
  proposal_ended: {
    subject: '活動のご提案の受付が終わりました（{{番号}}）',
    body: lines(
      greeting,
      '{{施設}}へ活動を提案してくださり、ありがとうございました。お返事のないまま、受付が終わりました。',
      '',
      '{{理由}}',
      '',
      'ご期待に沿えず、申し訳ありません。ほかの施設への提案は、次のページの募集からお送りいただけます。',
      '{{リンク}}',
    ),
  },
  invitation_ended: {
    subject: 'ご招待した活動の募集が終わりました',
    body: lines(
      greeting,
      'ご招待していた次の活動は、募集が終わりました。お返事はいりません。',
      '活動　　{{活動}}',
      '施設　　{{施設}}',
      '日時　　{{日時}}',
      '',
      '{{理由}}',
      '',
      'ほかの募集は、次のページからご覧になれます。',
      '{{リンク}}',
    ),
  },
} satisfies Record<string, Wording>
