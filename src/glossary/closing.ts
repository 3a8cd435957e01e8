import type { ClosingRefusal, DecisionRefusal } from '@/domain/report/closing'
import type { DrawingRefusal } from '@/domain/report/drawing'

export const decisionRefusals: Record<DecisionRefusal, string> = {
  not_your_decision: '承認と修正指示は市担当者が行います。',
  already_decided: 'この版の承認・修正指示はすでに済んでいます。訂正が必要なときは、新しい版で締め直してください。',
  comment_required: '修正してほしい内容を「市からのコメント」に入力してください。',
}

export const closingRefusals: Record<ClosingRefusal, string> = {
  not_your_decision: '月を締める権限がありません。事務局または市担当者が行います。',
  outside_contract: 'この月は契約の履行期間に入っていません。履行期間の中の月を選んでください。',
  month_not_over: 'この月はまだ終わっていないため、締められません。途中の数値は速報として出力できます。',
  earlier_month_open: '前の月をまだ締めていないため、この月は締められません。先に前の月を締めてください。',
  waiting_for_decision: 'この月の最新の版は市の承認待ちです。承認または修正指示のあとで、新しい版を作ってください。',
  note_required: '訂正の理由が入力されていません。前の版から変わった理由を入力してください。',
}

export const drawingRefusals: Record<DrawingRefusal, string> = {
  not_a_month: '月は「2026-01」のように年-月で指定してください。',
  outside_contract: 'この月は契約の履行期間に入っていません。履行期間の中の月を選んでください。',
  future_month: 'この月はまだ始まっていないため、報告書を作れません。今月までの月を選んでください。',
  no_records:
    'この月の末日までに登録・募集・受け入れの記録が一件もないため、報告書を作れません。記録を入力してから、もう一度お試しください。',
}

export const reportTexts = {
  noProgramme: '事業年度が見つかりません。「事業年度」で登録を確認してください。',
} as const
