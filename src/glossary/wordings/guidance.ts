import type { Wording } from '@/domain/mailTemplate/template'
import { greeting, lines } from './lines'

const seminar = lines('', 'セミナー　{{セミナー}}', '日時　　　{{日時}}', '会場　　　{{会場}}', '')
const consultation = lines('施設　　{{施設}}', '日時　　{{日時}}', '方法　　{{方法}}', '')

/** About seminars, to whoever signed up, and about consultations, to the staff of the facility. */
export const guidanceWordings = {
  seminar_called_off: {
    subject: 'セミナーの中止のお知らせ（{{セミナー}}）',
    body: lines(
      greeting,
      'お申し込みいただいたセミナーは、中止になりました。ご予定いただいたところ、申し訳ありません。',
      seminar,
      '中止の理由',
      '{{理由}}',
      '',
      '{{リンク}}',
    ),
  },
  seminar_moved: {
    subject: 'セミナーの日時・会場の変更のお知らせ（{{セミナー}}）',
    body: lines(
      greeting,
      'お申し込みいただいたセミナーの日時または会場が変わりました。',
      seminar,
      'ご都合が合わなくなったときは、始まる前に次の画面で取り消せます。',
      '{{リンク}}',
    ),
  },
  consultation_planned: {
    subject: '個別相談の日程のお知らせ',
    body: lines(greeting, '個別相談の日程が次のとおり決まりました。', consultation, '{{リンク}}'),
  },
  consultation_called_off: {
    subject: '個別相談の取りやめのお知らせ',
    body: lines(greeting, '次の個別相談は取りやめになりました。', consultation, '理由', '{{理由}}', '', '{{リンク}}'),
  },
} satisfies Record<string, Wording>
