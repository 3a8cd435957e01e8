import { RISK_DAYS, type SlotRisk } from '@/domain/slot/risk'
import { navigationWords } from './screens'

const grouped = new Intl.NumberFormat('ja-JP')

/** The short name of a risk: what the list is narrowed to. */
export const slotRiskLabels: Record<SlotRisk, string> = {
  too_young: '年齢が足りない方',
  consent_gone: '保護者の同意なし',
  uninsured: '保険が未確認',
  unverified: 'ご本人確認がまだ',
  unbriefed: '説明が未受講',
  unagreed: '変更に未同意',
  unanswered: '応募に未返答',
  first_visit: '初めての方',
  free_seats: '空席',
}

/** Why a slot has to be looked after, in words. */
export const slotRiskSentences: Record<SlotRisk, (count: number) => string> = {
  too_young: (count) =>
    `受け入れたあとで、募集か事業の最低年齢に満たないと分かった方が${grouped.format(count)}人います。事務局が生年月日を確かめ、間違いがなければ、ご本人に連絡して受け入れを取り消します。`,
  consent_gone: (count) =>
    `必要な保護者の同意がない方（取り下げられた方、受け入れのあとで年齢が分かった方）が${grouped.format(count)}人います。事務局が保護者の方に確認し、同意が得られないときは受け入れを取り消します。`,
  uninsured: (count) =>
    `この日に有効な保険が登録されていない席が${grouped.format(count)}人分あります。保険の期間を確認して登録してください（登録は事務局が行います）。`,
  unverified: (count) =>
    `ご本人とお住まいの確認が済んでいない方が${grouped.format(count)}人います。活動の日までに書類か郵便で確認します（確認は事務局が行います）。施設の方は、当日の受付でお名前をご確認ください。`,
  unbriefed: (count) =>
    `「活動の前の説明」を受けていない方が${grouped.format(count)}人います。当日までに受けるよう案内してください。`,
  unagreed: (count) => `変更にまだ同意していない方が${grouped.format(count)}人います。電話などで確認してください。`,
  unanswered: (count) => `返事をしていない応募が${grouped.format(count)}件あります。受け入れか見送りをお返事ください。`,
  first_visit: (count) => `初めて活動する方が${grouped.format(count)}人います。待ち合わせと担当者をもう一度伝えてください。`,
  free_seats: (count) => `席が${grouped.format(count)}つ空いています。`,
}

export const slotRiskWords = {
  title: navigationWords.slotsAtRisk,
  about: `これから${RISK_DAYS}日のうちに始まる日時枠のうち、始まる前に手を打てるものです。`,
  kinds: '表示する理由',
  all: 'すべて',
  none: `これから${RISK_DAYS}日のうちに始まる日時枠で、確かめることはありません。`,
  noneOfKind: 'この理由に当てはまる日時枠はありません。上から別の理由を選んでください。',
  total: (total: number, limit: number) =>
    total > limit ? `${grouped.format(total)}枠のうち、近い順に${limit}枠を表示しています。` : `${grouped.format(total)}枠`,
  when: '日時',
  listing: '募集案件',
  facility: '施設',
  reasons: '確かめること',
  applications: '応募を見る',
} as const
