import type { ListingJudgement } from '../listingCheck/judgeListing'
import type { RuleGroup } from '../listingCheck/ruleSet'
import { searchKey } from '../text/searchKey'
import type { StepClass } from './step'

export const SUGGESTION_REASONS = ['body_care', 'medical', 'money', 'profession', 'infection', 'around', 'unknown'] as const
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number]
export type Suggestion = { class: StepClass; because: SuggestionReason }

const keys = (list: string): string[] => list.split(/\s+/u).map(searchKey)

/** What a listing may mention and a facility had better keep with its professionals; compared in the form of `searchKey`. */
const PROFESSION = keys(
  '記録 申し送り 見守り 観察 計画 アセスメント モニタリング 面談 機能訓練 カンファレンス 看護 判断 水分補給 とろみ ナースコール 夜勤 巡視 ベッドメイキング シーツ交換 エプロンかけ',
)
const INFECTION = keys('汚物 便器 尿器 ポータブルトイレ 使用済みおむつ 使用済みパッド 嘔吐 血液')

const PROHIBITED: Partial<Record<RuleGroup, SuggestionReason>> = { body_care: 'body_care', medical: 'medical', money: 'money' }

/**
 * The class a step of a day's work seems to be of, and why. `judgement` is what the rules in force say of its words: what
 * no listing may ask for is 禁止, or 専門 where it is a profession's work; what the rules allow is 周辺 unless it names
 * what professionals had better keep; everything else is for a person to decide (clause 5(4)).
 */
export function suggestClass(text: string, { hits, verdict }: ListingJudgement): Suggestion {
  if (verdict === 'prohibited') {
    const because = hits.filter((hit) => hit.verdict === 'prohibited').map(({ group }) => PROHIBITED[group])
    const [first] = because.filter((reason) => reason !== undefined)
    return first ? { class: 'prohibited', because: first } : { class: 'professional', because: 'profession' }
  }
  const named = searchKey(text)
  const has = (words: readonly string[]): boolean => words.some((word) => named.includes(word))
  if (has(INFECTION)) return { class: 'professional', because: 'infection' }
  if (has(PROFESSION)) return { class: 'professional', because: 'profession' }
  return verdict === 'allowed' ? { class: 'around', because: 'around' } : { class: 'professional', because: 'unknown' }
}
