import type { CertificateRefusal } from '@/domain/certificate'
import { spokenMinutes } from './minutes'

export const certificateTexts = {
  panelLabel: '活動証明書',
  about: '期間中に完了した活動の回数と時間を証明する書類（PDF）です。発行するたびに番号の控えが残ります。',
  from: 'いつから',
  to: 'いつまで',
  issue: '活動証明書を発行する',
  refused: '活動証明書を発行できませんでした',
  failed: '発行できませんでした。画面を読み込み直して、もう一度お試しください。',
  fileName: (number: string) => `活動証明書_${number}.pdf`,
} as const

export const certificateRefusals: Record<CertificateRefusal, string> = {
  bad_period: '期間を読み取れません。「いつから」「いつまで」を、これまでの日付で入力してください。',
  nothing: 'この期間に完了した活動がないため、証明書を発行できません。期間を確認してください。完了の前の活動は含みません。',
  not_yours: 'この証明書を発行できるのは、ご本人と事務局だけです。',
  not_found: '登録が見つかりません。画面を読み込み直して、もう一度お試しください。',
}

export const certificateWordsOnPaper = {
  title: '活　動　証　明　書',
  number: (number: string) => `第 ${number} 号`,
  to: (name: string) => `${name}　様`,
  resident: (number: string) => `登録番号　${number}`,
  statement: (contract: string) =>
    `あなたは、${contract}において、下記のとおり介護施設でのボランティア活動に参加されたことを証明します。`,
  record: '記',
  period: (from: string, to: string) => `期間　　${from}から${to}まで`,
  visits: (visits: number) => `回数　　${visits}回`,
  time: (minutes: number) => `時間　　${spokenMinutes(minutes)}`,
  kinds: '施設の種類と内訳',
  kind: (name: string, visits: number, minutes: number) => `${name}　${visits}回　${spokenMinutes(minutes)}`,
  content: '活動の内容　　配膳、清掃、話し相手など、介護の周辺の仕事（身体の介護や医療に関する行為は含みません）',
  end: '以上',
  check: (number: string) => `この証明書の内容は、番号「${number}」により事務局でお確かめいただけます。`,
} as const
