import type { Wording } from '@/domain/mailTemplate/template'
import { greeting, lines } from './lines'

const listing = lines('施設　{{施設}}', '募集　{{活動}}', '')
const application = lines(
  '募集　　{{活動}}',
  '施設　　{{施設}}',
  '日時　　{{日時}}',
  '返答の期限　{{期限}}',
  '',
  '応募の画面',
  '{{リンク}}',
)

/** To the staff of facilities. They name no resident. */
export const facilityWordings = {
  facility_news: {
    subject: '応募・受け入れのお知らせ（{{数}}）',
    body: lines(
      greeting,
      '{{施設}}の応募と受け入れに、次の動きがありました。',
      '',
      '{{内容}}',
      '',
      'どなたの応募かは、管理画面でご確認ください。',
      '{{リンク}}',
    ),
  },
  cancelled_late: {
    subject: '参加の取りやめがありました（{{日時}}）',
    body: lines(
      greeting,
      '受け入れが決まっていた次の活動で、参加の取りやめが1名ありました。',
      '募集　　{{活動}}',
      '施設　　{{施設}}',
      '日時　　{{日時}}',
      '',
      'キャンセル待ちの方がいるときは、空いた席を自動でご案内します。取りやめの理由と、いまの人数は、次の画面でご確認ください。',
      '{{リンク}}',
    ),
  },
  listing_published: {
    subject: '募集を公開しました',
    body: lines(
      greeting,
      '事務局が内容を確認し、次の募集を公開しました。',
      listing,
      '日時枠がまだないときは、次のページから作ってください。応募が届くと、はじめの画面に表示されます。',
      '{{リンク}}',
    ),
  },
  listing_returned: {
    subject: '募集をお戻ししました（修正のお願い）',
    body: lines(
      greeting,
      '事務局が内容を確認し、次の募集をお戻ししました。',
      listing,
      '理由',
      '{{理由}}',
      '',
      '次のページで内容を直し、状態を「提出済み」にして保存すると、もう一度確認します。',
      '{{リンク}}',
    ),
  },
  listing_suspended: {
    subject: '募集の掲載を一時停止しました',
    body: lines(
      greeting,
      '事務局が次の募集の掲載を一時停止しました。新しい応募は受け付けませんが、いまの応募はそのまま残っています。',
      listing,
      '理由',
      '{{理由}}',
      '',
      '次のページで内容をご確認ください。ご不明な点は事務局へご連絡ください。',
      '{{リンク}}',
    ),
  },
  answer_half: {
    subject: '応募への返答をお願いします',
    body: lines(
      greeting,
      '次の募集への応募に、まだ返答がありません。期限までに、受け入れ・キャンセル待ち・見送りのどれかをお選びください。',
      application,
    ),
  },
  answer_over: {
    subject: '応募への返答の期限を過ぎました',
    body: lines(
      greeting,
      '次の募集への応募に、期限までに返答がありませんでした。応募した方がお待ちです。すぐに返答をお願いします。',
      '返答が難しいときは、事務局へご連絡ください。事務局にも同じことをお知らせしています。',
      application,
    ),
  },
  answer_escalated: {
    subject: '施設からの返答が遅れている応募があります',
    body: lines(greeting, '次の応募に、施設からの返答がありません。施設へ電話などで確かめてください。', application),
  },
  records_missing: {
    subject: '活動の記録のお願い',
    body: lines(
      greeting,
      '次の施設に、終わったあとの記録がまだ済んでいない活動があります。',
      '施設　　{{施設}}',
      '件数　　{{数}}（いちばん古いものは{{いちばん古い日}}の活動です）',
      '',
      '来られた方は「参加済み」、来られなかった方は「不参加」を記録してください。記録がないと、その方の活動は完了になりません。',
      '',
      '記録の画面',
      '{{リンク}}',
    ),
  },
} satisfies Record<string, Wording>
