import type { Figure } from '@/domain/kpi/figure'
import type { AgeBand, Experience, ResidenceProof } from '@/domain/people/profile'
import type { TaskCategory } from '@/domain/task/category'

export const taskCategoryLabels: Record<TaskCategory, string> = {
  environment: '環境整備',
  meal_support: '食事関連補助',
  recreation: 'レクリエーション補助',
  conversation: '話し相手・傾聴',
  clerical: '事務補助',
  other: 'その他軽作業',
}
export const ageBandLabels: Record<AgeBand, string> = {
  under_20: '20歳未満',
  '20s': '20代',
  '30s': '30代',
  '40s': '40代',
  '50s': '50代',
  '60s': '60代',
  '70s': '70代',
  '80_and_over': '80歳以上',
  unknown: '未回答',
}
export const experienceLabels: Record<Experience, string> = {
  none: '介護の経験なし',
  family: '家族の介護のみ',
  trained: '研修・資格あり（実務なし）',
  worked: '介護の実務経験あり',
}
export const residenceProofLabels: Record<ResidenceProof, string> = {
  document_seen: '住所の分かる書類で確認',
  mail_reached: '郵便の到達で確認',
  self_declared: '本人の申告',
}
export const figureLabels: Record<Figure, string> = {
  facilities: '介護事業所の登録数',
  residents: '市内ボランティアの登録数',
  listings: '募集件数',
  completions: 'マッチング数（受入完了）',
}
export const countingUnitLabels = { number: '事業所番号ごと', number_service: '事業所番号とサービスの組ごと' } as const
export const listingRuleLabels = { listing: '案件の数', slot: '日時枠の数', seat: '募集人数' } as const
export const facilitySourceLabels = { open_data: '公表オープンデータ', entered: '事務局の入力' } as const
