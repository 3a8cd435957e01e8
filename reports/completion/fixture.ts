import { COMPLETION_CHAPTERS, type CompletionChapter } from '@/domain/completion/chapter'
import { documentFixture } from '../document/fixture'
import type { Block } from '../document/officeDocument'
import { marchFixture, monthlyFiguresFixture } from '../monthly/fixture'
import { statementFixture } from '../settlement/fixture'
import type { CompletionFacts, IssuedDocument } from './facts'

const march = marchFixture()
const SENTENCE =
  '介護施設の職員が専門の仕事に専念できるように、配膳・清掃・話し相手などの周辺の仕事を切り出し、介護の経験のない市民が短い時間から参加できる仕組みを整えた。'

const words = (chapter: string): Block[] => [
  { type: 'paragraph', runs: [{ text: `${chapter}：${SENTENCE.repeat(6)}` }] },
  { type: 'heading', level: 1, text: `${chapter}の進め方` },
  ...Array.from(
    { length: 3 },
    (_, part): Block => ({ type: 'paragraph', runs: [{ text: `（${part + 1}）${SENTENCE.repeat(9)}` }] }),
  ),
]

const issued = (given: Partial<IssuedDocument> & Pick<IssuedDocument, 'kind' | 'title'>): IssuedDocument => ({
  edition: '第1版',
  status: 'approved',
  eventOn: null,
  dueOn: null,
  metOn: null,
  issuedOn: '2026-03-20',
  model: null,
  ...given,
})

/** Everything a finished programme has when its completion report is written. */
export function completionFixture(): CompletionFacts {
  const minutes = {
    chapters: [
      { key: 'decisions', title: '決定事項', blocks: [{ type: 'paragraph', runs: [{ text: '受付は毎週火曜とする。' }] }] },
    ],
  }
  return {
    programme: march.programme,
    version: 1,
    reportedOn: '2026-03-31',
    completedOn: '2026-03-31',
    months: [monthlyFiguresFixture(), march].map((model) => ({ version: 1, status: 'approved', model })),
    monthsMissing: ['2026-02'],
    documents: [
      issued({ kind: 'implementation_plan', title: '実施計画書' }),
      issued({ kind: 'outreach_list', title: '周知実績一覧', model: documentFixture() }),
      ...['2026-01-20', '2026-02-18'].map((eventOn, index) =>
        issued({ kind: 'seminar_report', title: `第${index + 1}回セミナー実施状況報告書`, eventOn, model: minutes }),
      ),
      issued({ kind: 'minutes', title: '第1回打合せ議事録', eventOn: '2025-12-10', model: minutes }),
      issued({ kind: 'reduction_statement', title: '減額計算書', model: statementFixture() }),
    ],
    cases: [
      {
        title: '昼の配膳を切り出した施設',
        kind: 'good',
        happenedOn: '2026-02-10',
        facility: '試験施設',
        parts: [
          { title: '背景', blocks: [{ type: 'paragraph', runs: [{ text: '昼の人手が足りなかった。' }] }] },
          { title: '学び', blocks: [] },
        ],
      },
    ],
    texts: Object.fromEntries(
      COMPLETION_CHAPTERS.map((chapter) => [chapter, chapter === 'outlook' ? [] : words(chapter)]),
    ) as Record<CompletionChapter, Block[]>,
    createdAt: '2026-03-31T06:00:00.000Z',
  }
}
