import type { ListingRule } from '../ruleSet'

/** What is said when nothing was found that speaks for a text; its patterns are read nowhere. */
export const unclearRules: ListingRule[] = [
  {
    key: 'no-permitted-sign',
    group: 'unclear',
    verdict: 'review',
    patterns: [],
    reason: '清掃・配膳・話し相手・レクリエーション・事務など、お願いできる仕事だと分かる言葉が見つかりません。',
    suggestion: 'いつ・どこで・何をするのかを具体的に書いてください。例:「14時から食堂のテーブル拭きといす並べをお願いします」',
    examples: [
      { text: 'お手伝いをお願いします', verdict: 'review' },
      { text: '食堂のテーブル拭きといす並べ', verdict: 'allowed' },
    ],
  },
]
