import type { CompletionChapter } from '@/domain/completion/chapter'

/** The operator's texts of the demo's completion report, paragraph by paragraph; invented like everything in it. */
export const COMPLETION_TEXTS: Record<CompletionChapter, readonly string[]> = {
  purpose: [
    '介護施設の職員が専門の仕事に専念できるよう、配膳・清掃・話し相手などの周辺の仕事を切り出し、介護の経験のない市民が短い時間から参加できる仕組みを整えることを目的として実施しました。',
    '身体介護・医療行為・金銭管理は対象とせず、募集の文面は掲載前にすべて確認しました。',
  ],
  structure: ['業務責任者1名のもと、施設の支援、市民の相談、システムの運用の担当を置き、毎週の打合せで進み具合を確かめました。'],
  outreach: ['施設へは訪問・電話・説明会で、市民へはウェブサイト・SNS・区役所の窓口で案内しました。'],
  figures: [
    '4つの指標の実績は次のとおりです。登録の数は事業所番号で数え、マッチングは受け入れが完了したものだけを数えています。',
  ],
  seminars: ['施設向けに切り出しの考え方を伝えるセミナーを行い、そのあとの個別相談で募集案件づくりを手伝いました。'],
  effect: ['受け入れた施設への聞き取りでは、昼食前後の見守りに人手を回せるようになったという声がありました。'],
  cases: ['昼の配膳を切り出した施設では、はじめて参加した方がくり返し参加するようになりました。'],
  issues: [
    '募集が昼の時間に偏り、夕方の枠が埋まりにくいことが課題でした。急募の案内を加え、近くの区の方へ早めに知らせるようにしました。',
  ],
  settlement: ['契約に定めた方法により、登録月数にもとづいてシステム利用料を精算しました。'],
  outlook: ['切り出しシートのひな形を広げ、はじめての施設でも1回の相談で募集を始められるようにすることを提案します。'],
}

export const PACK_TITLE = '業務完了報告書ほか成果品一式'
export const PACK_SCAN = { software: '試験用ウイルス検査ソフト（例）', by: '事務局 担当者（例）' } as const

/** What the city writes to the completion report. */
export const COMPLETION_APPROVED = '月報・減額計算書と合っていることを確認しました。'
