import type { FindingKind, QualityRefusal, Severity } from '@/domain/report/quality'

const grouped = new Intl.NumberFormat('ja-JP')

export const findingLabels: Record<FindingKind, string> = {
  visit_unregistered_facility: '登録のない日に行われた活動',
  visit_before_person: '参加者の登録より前に行われた活動',
  visit_after_leaving: '参加者が登録を取りやめた後の活動',
  recorded_before_visit: '活動の開始より前に付いた参加・完了の記録',
  slot_outside_contract: '履行期間の外の日時枠',
  registration_backwards: '開始日より前に終わる施設の登録',
  facility_without_ward: '区の入っていない登録事業所',
  unsettled_visits: '確定していない活動',
  duplicate_people: '同じ方の可能性がある登録',
  resident_without_ward: '月末の居住地が分からない登録者',
  listing_without_slots: '日時枠のない公開中の募集案件',
}

/** What each of them does to the figures, and what to do about it. */
export const findingHints: Record<FindingKind, string> = {
  visit_unregistered_facility: '施設の登録の期間か、活動の記録を直してください。',
  visit_before_person: '参加者の登録日か、活動の記録を確かめてください。',
  visit_after_leaving: '取りやめの日か、活動の記録を確かめてください。',
  recorded_before_visit: '活動の記録を開き、事務局の確認に戻して記録し直してください。',
  slot_outside_contract: '日時枠の日時を直すか、取り消してください。',
  registration_backwards: '施設の登録の開始日と最終日を直してください。',
  facility_without_ward: '施設の情報に区を入れてください。区別の数に入りません。',
  unsettled_visits:
    '締めた後に確定した分は、次の月の「過月分修正」になります。施設とご本人への催促は「確定していない活動」でできます。',
  duplicate_people:
    '同じ方なら登録をまとめ、別の方ならそのように記録してください。市内に居住する登録者数が多く数えられている可能性があります。',
  resident_without_ward: '居住地の記録を足してください。市内に居住する登録者数に入りません。',
  listing_without_slots: '日時枠を足すか、募集を終了してください。',
}

export const severityLabels: Record<Severity, string> = {
  blocks: '直すまで締められません',
  reason: '締めるには理由が必要です',
  information: 'お知らせ（締められます）',
}

/** The same in the report of a month that was closed. */
export const severityReportLabels: Record<Severity, string> = {
  blocks: '締める前に直すもの',
  reason: '理由を付けて締めたもの',
  information: '参考として示すもの',
}

export const qualityRefusals: Record<QualityRefusal, string> = {
  findings_block: '記録に食い違いがあるため、この月は締められません。「締める前の点検」で、赤い印の記録を直してください。',
  quality_note_required:
    '点検で見つかったものが残っています。直すか、残したまま締める理由を入力してから、もう一度締めてください。',
}

/** The screen of what may be wrong with a month's records, and what the closing says of it. */
export const qualityWords = {
  title: '締める前の点検',
  about: '月を締める前に、数値のもとになる記録の抜けと食い違いを確かめます。',
  clean: '見つかったものはありません。このまま締められます。',
  noProgramme: '事業年度がまだ登録されていません。事務局が「事業年度」を登録すると、ここで点検できます。',
  filter: '点検の対象',
  record: '記録',
  detail: '内容',
  at: '日時',
  mend: '直す',
  open: '記録を開く',
  ward: '区を選ぶ',
  saveWard: '区を入れる',
  chooseWard: '区を選んでから押してください。',
  settleAs: (status: string) => `「${status}」にする`,
  reason: '判断の理由',
  reasonMissing: '判断の理由を入力してから押してください。施設とご本人にも伝わります。',
  addSlots: '日時枠を足す',
  addHome: '居住地を足す',
  failed: '通信できませんでした。画面を読み込み直して、もう一度お試しください。',
  compare: '比べて決める',
  showing: (shown: number, all: number) =>
    shown < all
      ? `${grouped.format(all)}件のうち、新しい順に${grouped.format(shown)}件を表示しています。`
      : `${grouped.format(all)}件`,
  toUnsettled: '催促と一覧の画面を開く',
  toReport: '月の締めと報告書を開く',
  closed: (version: number) => `この月は第${version}版で締めてあります。下は、いまの記録の点検です。`,
  accepted: '締めたときに残っていたもの',
  acceptedNote: '残したまま締めた理由',
  one: (label: string, count: number) => `${label} ${grouped.format(count)}件`,
  look: '締める前の点検を開く',
  note: '残したまま締める理由',
  noteHint: '点検で見つかったものを直さずに締める理由を書きます。報告書に印刷されます。',
} as const
