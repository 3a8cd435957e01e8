import { COMPLETION_CHAPTERS, type CompletionChapter } from '@/domain/completion/chapter'
import { completionChapterTitles } from '../completion'
import { words } from '../words'

/** 4 目標項目の実績: numbered as in the report. */
const chapter = (key: CompletionChapter): string => `${COMPLETION_CHAPTERS.indexOf(key) + 1} ${completionChapterTitles[key]}`

export const completionReportWords = words({
  singular: '業務完了報告書',
  plural: '業務完了報告書',
  about:
    '業務完了報告書の本文です。章ごとに文章を書くと、締めた月報・発行した成果物から表と図を加えて1冊にします。下書きの作成と発行は「業務完了報告書の作成」の画面で行います。',
  fields: {
    programme: ['事業年度', '1つの事業に1つです。'],
    title: ['名称', '自動で入ります。'],
    completedOn: ['完了年月日', '業務を終えた日です。年-月-日の形で入力します。例：2026-03-31'],
    reportedOn: ['報告書の日付', '報告書に印刷する日です。空欄のときは作成した日です。年-月-日の形で入力します。'],
    purpose: [chapter('purpose'), '目的と概要を書いてください。'],
    structure: [chapter('structure'), '体制・役割・連絡体制を書いてください。'],
    outreach: [
      chapter('outreach'),
      '事業者と市民への周知で行ったことを書いてください。実績の表は発行した周知実績一覧から入ります。',
    ],
    figures: [chapter('figures'), '4つの指標についての説明を書いてください。表と図は締めた月報から入ります。'],
    seminars: [chapter('seminars'), '行った内容と分かったことを書いてください。実績の表は発行した報告書から入ります。'],
    effect: [chapter('effect'), '効果について書いてください。アンケートの結果は、登録されるまで表になりません。'],
    cases: [chapter('cases'), '好事例と課題のあった事例を書いてください。'],
    issues: [chapter('issues'), '課題と、行った対応を書いてください。'],
    settlement: [chapter('settlement'), '減額の計算について書いてください。表は発行した減額計算書から入ります。'],
    outlook: [chapter('outlook'), '次年度以降への提案を書いてください。'],
  },
})
