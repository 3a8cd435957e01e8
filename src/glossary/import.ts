import type { ImportedField } from '@/domain/facility/facilityRecord'
import type { Issue, Rejection, Warning } from '@/domain/facility/importIssue'
import type { PlannedRow } from '@/domain/facility/importPlan'
import { OPEN_DATA_COLUMNS } from '@/domain/facility/openDataColumns'
import { facilityWords } from './collections/facilities'

/** Stands wherever data of the national publication system is shown; its licence asks for it. */
export const OPEN_DATA_CREDIT = '出典：厚生労働省 介護サービス情報公表システム オープンデータ（CC BY 4.0）を加工して作成'

export const importOutcomeLabels: Record<PlannedRow['outcome'], string> = {
  created: '作成',
  updated: '更新',
  unchanged: '変更なし',
  rejected: '却下',
}

const quoted = ({ value }: Issue): string => (value === undefined ? '' : `「${value}」`)
const otherRows = ({ rows = [] }: Issue): string => rows.map((row) => `${row}行目`).join('、')

/** Why a row is left out, and what to do about it. */
export const rejectionSentences: Record<Rejection, (issue: Issue) => string> = {
  column_count: ({ value = '' }) =>
    `列の数が見出しと違います（${value.replace('/', '列／見出しは')}列）。この行の区切りをご確認ください。`,
  number_missing: () => '事業所番号が空です。番号を入れてから取り込んでください。',
  number_malformed: (issue) => `事業所番号${quoted(issue)}が10桁の英数字ではありません。番号をご確認ください。`,
  name_missing: () => '事業所名が空です。名称を入れてから取り込んでください。',
  address_missing: () => '住所が空です。住所を入れてから取り込んでください。',
  service_missing: () => 'サービスの種類が空です。種類を入れてから取り込んでください。',
  service_unknown: (issue) => `サービスの種類${quoted(issue)}は公表システムの一覧にありません。表記をご確認ください。`,
  municipality_missing: () => '市町村のコードも名前も空のため、この事業の市の施設か分かりません。どちらかを入れてください。',
  other_municipality: (issue) => `ほかの市町村${quoted(issue)}の行です。この事業では取り込みません。`,
  address_elsewhere: (issue) => `住所${quoted(issue)}がほかの市町村です。この事業では取り込みません。`,
  too_long: ({ column, value = '' }) =>
    `${column ? OPEN_DATA_COLUMNS[column] : 'この欄'}が長すぎます（「${value}」）。列のずれがないかご確認ください。`,
  repeated_differently: (issue) =>
    `同じ事業所番号とサービスの行が${otherRows(issue)}にもあり、内容が違います。正しい行だけを残してください。`,
}

/** What a person should look at in a row that is taken all the same. */
export const warningSentences: Record<Warning, (issue: Issue) => string> = {
  office_check_digit: (issue) => `事業所番号${quoted(issue)}の検査数字が合いません。番号をご確認ください（取り込みます）。`,
  number_disagrees: (issue) => `「No」の値${quoted(issue)}が事業所番号と違います。事業所番号を使います。`,
  corporate_malformed: (issue) => `法人番号${quoted(issue)}が13桁の数字ではないため、空欄にします。`,
  corporate_check_digit: (issue) => `法人番号${quoted(issue)}の検査数字が合いません。番号をご確認ください（取り込みます）。`,
  ward_conflict: (issue) =>
    `住所${quoted(issue)}と、市区町村名の列または町名とで区が食い違います。住所の区、なければ列の区を使います。`,
  ward_unknown: (issue) => `住所${quoted(issue)}から区が決まりません。取り込んだ後に区を選んでください。`,
  coordinates_unreadable: (issue) => `緯度・経度${quoted(issue)}を読み取れないため、使いません。`,
  coordinates_outside: (issue) => `緯度・経度${quoted(issue)}が市の範囲の外のため、使いません。`,
  phone_unreadable: (issue) => `電話番号${quoted(issue)}がふつうの番号の形になっていません。書かれたまま取り込みます。`,
  fax_unreadable: (issue) => `FAX番号${quoted(issue)}がふつうの番号の形になっていません。書かれたまま取り込みます。`,
  phone_unusable: (issue) => `電話番号${quoted(issue)}は電話番号ではないため、使いません。`,
  fax_unusable: (issue) => `FAX番号${quoted(issue)}は番号ではないため、使いません。`,
  url_unusable: (issue) => `URL${quoted(issue)}はウェブサイトのアドレスではないため、使いません。`,
  capacity_unreadable: (issue) => `定員${quoted(issue)}が人数ではないため、使いません。`,
  days_unreadable: (issue) => `利用可能曜日${quoted(issue)}に読み取れない語があります。読み取れた曜日だけを使います。`,
  repeated_identically: (issue) => `${otherRows(issue)}と同じ内容です。この行では何も変えません。`,
  kept_by_facility: (issue) =>
    `${issue.column ? OPEN_DATA_COLUMNS[issue.column] : 'この欄'}は登録中の施設が入れた値を残し、${quoted(issue)}には変えません。`,
}

export const issueSentence = (issue: Issue): string =>
  issue.code in rejectionSentences
    ? rejectionSentences[issue.code as Rejection](issue)
    : warningSentences[issue.code as Warning](issue)

export const importedFieldLabel = (field: ImportedField): string => facilityWords.fields[field][0]
