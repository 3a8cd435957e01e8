import type { Wording } from '@/domain/mailTemplate/template'
import { lines } from './lines'

/** Of what the operator owes the city, to either side. */
export const deliverableWordings = {
  deliverable_due: {
    subject: '成果物の期限が近づいています（{{成果物}}）',
    body: lines(
      '次の成果物の期限が近づいています。まだ提出されていません。',
      '',
      '成果物　{{成果物}}',
      '期限　　{{期限}}',
      '状態　　{{結果}}',
      '',
      '{{リンク}}',
    ),
  },
  deliverables_late: {
    subject: '期限を過ぎた成果物があります（{{数}}）',
    body: lines(
      '次の成果物が、期限を過ぎても提出されていません。すぐに提出するか、市の担当者にご相談ください。',
      '',
      '{{内容}}',
      '',
      '成果物の一覧',
      '{{リンク}}',
    ),
  },
  deliverable_submitted: {
    subject: '成果物が提出されました（{{成果物}}）',
    body: lines(
      '次の成果物について、市の承認をお待ちしています。',
      '',
      '成果物　{{成果物}}',
      '期限　　{{期限}}',
      '状態　　{{結果}}',
      '',
      '内容の確認、承認、修正の指示は、次の画面でお願いします。',
      '{{リンク}}',
    ),
  },
  deliverable_decided: {
    subject: '成果物への市の判断（{{成果物}}）',
    body: lines(
      '成果物　{{成果物}}',
      '結果　　{{結果}}',
      '期限　　{{期限}}',
      '',
      '市からのコメント',
      '{{返事}}',
      '',
      '{{リンク}}',
    ),
  },
  deliverable_drafted: {
    subject: 'たたき台を作成しました（{{成果物}}）',
    body: lines(
      '記録から、次の成果物のたたき台（速報）を自動で作成しました。まだ締めていない数値です。',
      '',
      '成果物　{{成果物}}',
      '期限　　{{期限}}',
      '{{結果}}',
      '',
      '内容は次の画面でご確認ください。確定していない活動を確かめてから月を締めると、提出になります。',
      '{{リンク}}',
    ),
  },
} as const satisfies Record<string, Wording>
