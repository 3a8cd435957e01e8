import type { Wording } from '@/domain/mailTemplate/template'
import { lines } from './lines'

/** To the office. They hold neither the words nor the name of whoever asked or reported: a mail travels unprotected. */
export const officeWordings = {
  incident_opened: {
    subject: '至急ご確認ください（{{番号}}　頼まれてはいけないことを頼まれた）',
    body: lines(
      'ボランティアの方から、「頼まれてはいけないことを頼まれた」という報告がありました。',
      '',
      '番号　　{{番号}}',
      '施設　　{{施設}}',
      '活動　　{{活動}}',
      '市への連絡の期限　{{期限}}',
      '',
      '報告した方の氏名と内容は、次の画面でご確認ください。施設には、報告した方も内容も表示されません。',
      '{{リンク}}',
    ),
  },
  incident_described: {
    subject: '報告に内容が書き足されました（{{番号}}）',
    body: lines('番号{{番号}}の報告に、報告した方があったことを書き足しました。次の画面でご確認ください。', '{{リンク}}'),
  },
  incident_late: {
    subject: '市への連絡の期限を過ぎました（{{番号}}）',
    body: lines(
      '番号{{番号}}の記録に、市へ連絡した日時が入っていません（期限　{{期限}}）。',
      'すぐに市へ連絡し、連絡した日時を記録してください。連絡が済んでいるときは、日時だけを入力してください。',
      '{{リンク}}',
    ),
  },
  unsettled_left: {
    subject: '確定していない活動が残っています（{{数}}）',
    body: lines(
      '施設やご本人へお知らせしても、まだ確定していない活動があります。月を締める前に、電話などで確かめてください。',
      '',
      '{{内容}}',
      '',
      '確定していない活動の画面',
      '{{リンク}}',
    ),
  },
  question_urgent: {
    subject: '急ぎの問い合わせがあります（{{番号}}）',
    body: lines(
      '番号　　{{番号}}',
      '程度　　{{内容}}',
      '返事の期限　{{期限}}',
      '',
      '内容は次の画面でご確認ください。',
      '{{リンク}}',
    ),
  },
  question_late: {
    subject: '問い合わせの返事の期限を過ぎました（{{番号}}）',
    body: lines(
      '番号　　{{番号}}',
      '程度　　{{内容}}',
      '返事の期限　{{期限}}',
      '',
      '次の画面で回答を入力し、「完了」にしてください。',
      '{{リンク}}',
    ),
  },
  insurance_ending: {
    subject: '保険の期間がまもなく終わります',
    body: lines('{{内容}}', '末日　　　{{期限}}', '', '更新したときは、新しい期間の記録を追加してください。', '{{リンク}}'),
  },
} satisfies Record<string, Wording>
