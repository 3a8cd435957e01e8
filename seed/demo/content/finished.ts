import { GAP } from './kpi'
import { editorText } from './editorText'

/** The two regular meetings of the finished programme; invented like everything in it. */
export const FINISHED_MEETINGS = {
  december: {
    title: '第1回定例会',
    heldOn: '2025-12-18',
    place: '市役所　本庁舎　8階　会議室',
    papers: '資料1　登録と募集の状況\n資料2　年末年始の予定',
    agenda: [
      {
        title: '登録と募集の状況について',
        discussion: editorText('受託者：施設の登録は計画を上回っている。年末年始に休む施設が多い。'),
        decision: '休みの前に、1月の日時枠の公開を施設へお願いする。',
      },
      {
        title: '1月末の目標について',
        discussion: editorText('委託者：休みの影響を踏まえて、1月末の計画を見直したい。', [
          '3月末の目標は変えないこと',
          '見直しの理由を記録に残すこと',
        ]),
        decision: '受け入れ完了の1月末の計画を見直す。',
      },
    ],
    task: { text: '年末年始に休む施設の一覧を送る', owner: '東', dueOn: '2025-12-24', doneOn: '2025-12-22' },
  },
  january: {
    title: '第2回定例会',
    heldOn: GAP.consultedOn,
    place: 'オンライン',
    papers: '資料1　12月分の月報\n資料2　目標との差の分析',
    agenda: [
      {
        title: '受け入れ完了数の目標との差について',
        discussion: editorText(`受託者：${GAP.causes}`),
        decision: GAP.measures.map(({ dueOn, measure }) => `${measure}（${dueOn}まで）`).join('\n'),
      },
    ],
    task: { text: '休みを終えた施設への電話の結果を送る', owner: '中村', dueOn: '2026-01-30', doneOn: '2026-01-29' },
  },
} as const

export const FINISHED_ATTENDEES = {
  cityAttendees: '高齢福祉課　担当　松本',
  operatorAttendees: '運営事務局　責任者　中村\n運営事務局　担当　東',
} as const

/** What both sides agreed on at the beginning, where the specification names no day. */
export const FINISHED_DATES = {
  implementation_plan: '2025-12-10',
  service_level_agreement: '2025-12-26',
  completion_report: '2026-04-10',
} as const
export const FINISHED_DATES_NOTE = '契約の打合せで、双方が確認しました。'

/** Publicity and cases: which of those of the running programme are told of the finished one too, and on which days. */
export const FINISHED_ACTIVITY_DAYS = ['2025-12-03', '2025-12-08', '2025-12-15', '2026-01-10'] as const
export const FINISHED_CASE_DAYS = ['2026-02-12', '2026-02-20', '2026-02-26'] as const
