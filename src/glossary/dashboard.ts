import type { Figure } from '@/domain/kpi/figure'
import type { FunnelPart } from '@/domain/kpi/funnel'
import type { Home } from '@/domain/kpi/dimension'
import type { RecordMeasure } from '@/domain/kpi/measure'
import { closingLabels, figureUnits } from './figures'

const grouped = new Intl.NumberFormat('ja-JP')
const amount = (figure: Figure, value: number): string => `${grouped.format(value)} ${figureUnits[figure]}`

export const dashboardWords = {
  forecasting: '見込みを計算しています…',
  title: '事業の状況',
  filter: '表示する範囲',
  programme: '事業年度',
  month: '月',
  ward: '区',
  allWards: '市全体',
  show: '表示する',
  earlier: '前の月',
  later: '次の月',
  asOf: (instant: string) => `${instant}（日本時間）現在`,
  closedAsOf: (instant: string) => `${instant}（日本時間）の記録で締めた数です`,
  preliminary: '速報',
  closed: (version: number) => `締め済み・第${version}版`,
  open: '未締め',
  byWard: '区の現在の数',
  preliminaryNote: 'この月はまだ締めていません。数はこれから変わることがあります。',
  closedNote: '締めた報告書の数です。締めた後に変わった分は、次の月の「過月分修正」に入ります。',
  wardNote: '区ごとの計画と目標は定めていません。数は現在の記録によるもので、締めた報告書の数とは異なることがあります。',
  figures: '四つの数値',
  glance: (month: string) => `${month}の四つの数値`,
  reached: (ratio: string) => `（達成率${ratio}）`,
  inFull: '目標・見込み・月ごとの数を見る',
  charts: (fiscalYears: string) => `計画と実績（${fiscalYears}・月ごと）`,
  chartTitle: (label: string, sentence: string) => `${label}は${sentence}`,
  breakdowns: '受け入れ完了の内訳',
  waiting: '返事を待っている応募',
  target: '目標',
  achievement: '達成率',
  definition: '数え方',
  noTarget: '目標が未設定です',
  noPlan: '計画が未設定です',
  missing: '—',
  withoutWard: '区の記録なし',
  planOf: (figure: Figure, day: string, expected: number) => `${day}までの計画 ${amount(figure, expected)}`,
  table: '表で見る',
  records: '記録を見る',
  report: '月の締めと報告書を開く',
  notStarted: (day: string) => `この事業は ${day} に始まります。始まるまで、数える記録はありません。`,
  noProgramme: '事業年度がまだ登録されていません。事務局が「事業年度」を登録すると、ここに四つの数値が表示されます。',
  unknownChoice: '指定された事業・月・区が見つからないため、表示できるものに切り替えました。',
  nothingYet: (label: string) => `${label}は、この期間にはまだありません。記録が入ると、ここにグラフが表示されます。`,
} as const

/** How a figure moved against the month before. */
export function changeSentence(figure: Figure, change: number): string {
  if (change === 0) return '前月から増減なし'
  return `前月より ${amount(figure, Math.abs(change))}${change > 0 ? '多い' : '少ない'}`
}
export const stockChangeSentence = (figure: Figure, change: number): string =>
  change === 0 ? '前月末から増減なし' : `前月末より ${amount(figure, Math.abs(change))}${change > 0 ? '増' : '減'}`
/** A month that still runs is not compared with a whole one: both numbers stand side by side. */
export const runningChangeSentence = (figure: Figure, during: number, before: number | null): string =>
  `当月はここまで ${amount(figure, during)}${before === null ? '' : `（前月は ${amount(figure, before)}）`}`
export const duringSentence = (figure: Figure, during: number): string => `当月 ${amount(figure, during)}`

export const waitingWords = {
  title: '返事を待たせている施設（待ち時間の長い順）',
  facility: '施設',
  ward: '区',
  waiting: '返事待ちの応募',
  oldest: 'いちばん古い応募',
  days: '待っている日数',
  dayCount: (days: number) => (days === 0 ? '今日' : `${days}日`),
  none: '返事を待っている応募はありません。',
  about: 'これから始まる日時枠への応募のうち、施設がまだ返事をしていないものです。',
} as const

export const measureLabels = (figure: Figure): Record<RecordMeasure, string> => ({
  opening: '前月末',
  increase: '増（当月）',
  decrease: '減',
  correction: '過月分修正',
  closing: closingLabels[figure],
})

type RecordColumns = { name: string; detail: string; ward: string; at: string; note: string | null }
export const recordColumns: Record<Figure, RecordColumns> = {
  facilities: { name: '事業所', detail: '事業所番号', ward: '区', at: '登録の開始日', note: '登録の最終日' },
  residents: { name: '登録番号', detail: '年代', ward: '居住の区', at: '本人確認日時', note: '居住の終わり' },
  listings: { name: '募集案件', detail: '施設', ward: '区', at: '公開した日時', note: '活動の開始' },
  completions: { name: '募集案件', detail: '施設', ward: '区', at: '活動の開始', note: '登録番号' },
}

/** The columns that only the file of a list has. */
export const recordFileColumns = { id: '記録のID', counted: '数えた数' } as const

export const homeLabels: Record<Home, string> = { inside: '市内居住者', outside: '市外居住者' }

export const recordsWords = {
  fileName: (label: string, month: string, measure: string) => `${label}_${month}_${measure}`.replace(/[／・（）]/gu, '_'),
  title: 'この数に入っている記録',
  about: (label: string, month: string, measure: string) => `${label} ― ${month}・${measure}`,
  total: (figure: Figure, counted: number) => amount(figure, counted),
  recordCount: (records: number) => `記録 ${grouped.format(records)} 件`,
  measures: '数の種類',
  counted: '数えた数',
  back: '事業の状況へ戻る',
  none: 'この数に入っている記録はありません。',
  frozen: (version: number) =>
    `締めた報告書（第${version}版）が数えた記録です。締めた後の変更は、訂正した版か、次の月の過月分修正に入ります。`,
  version: (version: number) => `第${version}版`,
  now: 'いまの記録から数えています。締めた報告書の数とは違うことがあります。',
  differs: (figure: Figure, version: number, reported: number, difference: number) =>
    `締めた報告書（第${version}版）では ${amount(figure, reported)}です。締めた後の記録の変更により、いまの記録とは ${grouped.format(Math.abs(difference))} ${figureUnits[figure]}の差があります。`,
  correction:
    '前の月の報告書で数えた記録と、いまこの月の初めに数える記録との違いです。増えた記録は正の数、なくなった記録は負の数で示します。前の月の報告書に数えた記録の控えがないときは表示できません。',
  unknown: 'この数の記録は表示できません。事業の状況から、もう一度数を選んでください。',
  noNames: '住民の方は登録番号で表示しています。',
} as const

export const funnelLabels: Record<FunnelPart, string> = {
  applied: '応募',
  accepted: '受入決定',
  attended: '参加',
  completed: '受入完了',
  no_show: '不参加',
  cancelled: '取消（受入決定の後）',
  withdrawn: '応募の取下げ',
  not_accepted: '受入れに至らず（お断り・期限切れ）',
  awaited: '結果が出ていないもの',
}
