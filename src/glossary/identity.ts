import type { IdentityRule } from '@/domain/people/identity'

export const identityRuleLabels: Record<IdentityRule, string> = {
  off: '表示しない',
  warn: '知らせる',
  required: '決定しない',
}

/** Whether the office has made sure of who somebody is, as the facility reads it. */
export const identityMark = (identified: boolean): string => `ご本人確認：${identified ? '済' : 'まだ'}`

export const identityTexts = {
  label: 'ご本人確認',
  done: '事務局が、書類か郵便でお住まいとご本人を確認しています。',
  warning:
    '事務局の確認がまだ済んでいません。受け入れは決定できますが、はじめての活動の日は、指導担当の方が受付でお名前をご確認ください。',
  refuses: '事務局の確認がまだ済んでいないため、受け入れを決定できません。事務局が書類か郵便で確認すると、決定できます。',
  check: '「お住まいの確認」を開く',
} as const
