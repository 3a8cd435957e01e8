import type { AgeBand, Experience, Motive, ResidenceProof } from '@/domain/people/profile'
import type { HomeStanding } from '@/domain/people/homes'
import type { Parking } from '@/domain/facility/access'
import type { TaskCategory } from '@/domain/task/category'
import type { Meals } from '@/domain/task/offer'

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
export const motiveLabels: Record<Motive, string> = {
  community: '地域の役に立ちたい',
  interest: '介護や福祉に関心がある',
  family: '家族や自分のこれからに役立てたい',
  company: '人と話したり、交流したりしたい',
  health: '健康や生きがいのため',
  skills: '得意なことや経験を生かしたい',
  study: '学校や仕事の学びに役立てたい',
  career: '介護の仕事を考えている',
  invited: '家族・知人・施設に誘われた',
  other: 'そのほか',
}
export const residenceProofLabels: Record<ResidenceProof, string> = {
  document_seen: '住所の分かる書類で確認',
  mail_reached: '郵便の到達で確認',
  self_declared: '本人の申告',
}
export const homeStandingLabels: Record<HomeStanding, string> = {
  stands: '有効',
  reported: '転居の届け出（確認待ち）',
  set_aside: '届け出の取り下げ',
  replaced: '統合前の記録',
}
export const mealsLabels: Record<Meals, string> = { provided: '食事あり', none: '食事なし' }
export const parkingLabels: Record<Parking, string> = {
  available: '駐車場あり',
  bicycles_only: '自転車・バイクのみ',
  none: '駐車場なし',
}
export const facilitySourceLabels = { open_data: '公表オープンデータ', entered: '事務局の入力' } as const
