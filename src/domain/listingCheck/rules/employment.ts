import type { ListingRule } from '../ruleSet'

/** Words that make a volunteer an employee; also asked of messages between facility and resident. */
export const employmentRules: ListingRule[] = [
  {
    key: 'smells-of-employment',
    group: 'employment',
    verdict: 'review',
    patterns: [
      '日当|出勤簿|評価が下がり|評価が下が',
      '時給|日給|月給|時間給|給与|給料|賃金|賞与|ボーナス|手当|残業|残業代|昇給|試用期間|雇用|雇用契約|正社員|契約社員|パート|アルバイト|バイト|パートタイム|有給|社会保険|雇用保険|最低賃金|業務命令|シフト制|シフト必須|固定シフト|シフト|出勤|欠勤|欠勤控除|遅刻|罰金|ペナルティ|違約金|減給|ノルマ|勤怠|タイムカード|勤務|勤務時間|無断欠勤|週3日以上|週4日以上|週5日|フルタイム|人員基準|常勤|非常勤|就業|就労|求人|解雇|クビ|日払い|週払い|高収入|報酬|謝礼金|歩合|評価が下がる|ランクが下がる|辞退はできません|キャンセル料|休めません|必ず出|穴埋め|欠員補充|欠員|人員不足|働ける方|働く方|稼げ|稼ぐ|お小遣い稼ぎ|副業',
    ],
    unless: { after: 'さんへの|ではない', clause: '職員の勤務|職員のシフト|職員の出勤|職員が出勤|無償|無報酬|アルバイト経験' },
    reason: '雇用（労働）と受け取られる言葉があります。ボランティアには賃金・シフトの義務・罰則を設けられません。',
    suggestion:
      '「都合のよい日にご参加ください」「交通費の実費をお渡しします」など、参加が自由であることが分かる書き方にしてください。',
    examples: [
      { text: '時給1,000円の配膳', verdict: 'review' },
      { text: '報酬はありません。窓ふきをお願いします', verdict: 'allowed' },
    ],
  },
]
