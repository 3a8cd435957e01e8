import type { Course } from '@/domain/gap/course'
import type { GapRefusal, GapState } from '@/domain/gap/gapAnalysis'
import type { Figure } from '@/domain/kpi/figure'
import { figureUnits, gapSentence, markedFigureLabel } from './figures'
import { readDay } from './instants'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const gapStateLabels: Record<GapState, string> = {
  opened: '受付（要因の分析待ち）',
  analysed: '分析済み（協議待ち）',
  agreed: '合意（改善策の開始待ち）',
  in_progress: '改善策の実施中',
  closed: '終了',
}

export const gapRefusals: Record<GapRefusal, string> = {
  no_such_step: 'この状態には進められません。画面を読み込み直して、いまの状態をご確認ください。',
  not_yours: '要因分析を書けるのは事務局だけです。',
  closed_stands: '終了した要因分析は変えられません。新しい乖離は、その月の要因分析に書いてください。',
  causes_missing: '要因を入力してください。',
  measures_missing: '改善策を一つ以上入力してください。',
  measure_incomplete: '改善策には、内容・担当者・期日のすべてが必要です。',
  consulted_missing: '協議日を入力してください。',
  consulted_in_future: '協議日は、今日までの日にしてください。',
  people_missing: '協議した方の職・氏名を、委託者と受託者の両方に入力してください。',
  measure_open: '終わっていない改善策があります。「終わった日」を入力するか、行わない改善策を外してから終了してください。',
  result_missing: '結果を入力してください。',
}

const amount = (figure: Figure, value: number): string => `${value.toLocaleString('ja-JP')} ${figureUnits[figure]}`
export const gapAmount = (figure: Figure, gap: number | null): string =>
  gap === null ? '計画が未設定です' : gapSentence(gap, figureUnits[figure])

const courseWords: Record<Course, string> = {
  reached: '計画に追いつきました',
  narrowed: '差は縮まりました',
  same: '差は変わっていません',
  widened: '差は広がりました',
}

export const gapCourseTexts = {
  title: '乖離の推移と改善策の効き目',
  opened: (day: string) => `開いたとき（${readDay(day)}）`,
  agreement: (day: string) => `合意したとき（${readDay(day)}）`,
  openedShort: '開いたとき',
  agreementShort: '合意したとき',
  dayShort: (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`,
  after: (day: string) => `${readDay(day)}時点`,
  when: '時点',
  actual: '実績',
  planned: '計画',
  gap: '計画との差',
  noFigures: '保存すると、そのときの数値が自動で残ります。',
  notYet: '合意した後の数値は、まだありません。',
  verdict: (course: Course, from: string, to: string) => `${courseWords[course]}（${from} → ${to}）。`,
  forecast: (figure: Figure, { expected, high, low }: { low: number; expected: number; high: number }) =>
    `開いたときの末日の見込みは ${amount(figure, expected)}（${amount(figure, low)}〜${amount(figure, high)}）でした。`,
  beyond: (deviation: number, threshold: number | null) =>
    `計画の達成率を ${Math.abs(deviation)} ポイント${deviation < 0 ? '下回って' : '上回って'}いました${threshold === null ? '' : `（しきい値 ${threshold} ポイント）`}。`,
  summary: (points: string) => `計画との差の推移：${points}`,
} as const

export const gapMails = {
  opened: ({ details, link, office }: { details: string; link: string; office: Office }): Letter => ({
    template: 'gap_opened',
    values: { details, link },
    office,
  }),
  overdue: ({ details, link, office, until }: { details: string; until: string; link: string; office: Office }): Letter => ({
    template: 'measure_overdue',
    values: { details, until, link },
    office,
  }),
  subject: (figure: Figure, month: string): string => `${markedFigureLabel(figure)}（${month}）`,
  line: (figure: Figure, month: string, gap: number | null): string =>
    `${markedFigureLabel(figure)}（${month}）　${gapAmount(figure, gap)}`,
} as const

export const gapActionTexts = {
  notThatMonth: 'この月の要因分析は始められません。事業の期間のうち、始まっている月を選んでください。',
} as const

/** What the database refuses. */
export const gapConstraintSentences = {
  gap_analyses_once_uq: 'この月のこの数値の要因分析は、すでにあります。一覧から開いてください。',
  gap_analysis_stands: gapRefusals.closed_stands,
} as const
