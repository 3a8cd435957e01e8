import type { FitFacts, Reason } from '@/domain/recommendation/reasons'
import type { TaskCategory } from '@/domain/task/category'
import { taskCategoryLabels } from './choices'

type Told = { category: TaskCategory; facts: FitFacts }

/** Why a slot is shown, as its resident reads it. */
export const reasonsForResident: Record<Reason, (told: Told) => string> = {
  been_here: ({ facts }) => `この施設で${facts.visitsHere}回活動しています`,
  same_category: ({ category }) => `「${taskCategoryLabels[category]}」をしたことがあります`,
  same_ward: () => 'お住まいの区の施設です',
  next_ward: () => 'お住まいの区の隣の区の施設です',
  same_band: () => '同じ時間帯に活動したことがあります',
}

/** The same as a facility reads it: only what it needs to choose, never how often somebody was elsewhere. */
export const reasonsForFacility: Record<Reason, (told: Told) => string> = {
  been_here: ({ facts }) => `この施設で${facts.visitsHere}回活動`,
  same_category: ({ category }) => `「${taskCategoryLabels[category]}」の経験あり`,
  same_ward: () => '施設と同じ区にお住まい',
  next_ward: () => '隣の区にお住まい',
  same_band: () => '同じ時間帯の活動あり',
}
