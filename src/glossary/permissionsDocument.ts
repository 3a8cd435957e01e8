import { ACTIONS, type Action, reachOf, SUBJECTS, type Reach } from '@/domain/permissions'
import { OFFICE_FIELDS } from '@/domain/officeFields'
import { PERSONAL_FIELDS } from '@/domain/personalFields'
import { PERSON_ROLES } from '@/domain/role'
import { collectionWords } from './collections'
import { roleLabels } from './roles'

const actionLabels: Record<Action, string> = { create: '作成', read: '閲覧', update: '変更', delete: '削除' }
const reachLabels: Record<Reach, string> = {
  all: 'すべて',
  facility: '担当施設',
  facility_or_published: '担当施設と公開分',
  office: '事務局の分',
  own: '本人',
  published: '公開分',
  none: '',
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** docs/permissions.md (権限一覧): the permission table as the program enforces it. */
export function permissionsDocument(): string {
  const head = ['記録', ...PERSON_ROLES.map((role) => roleLabels[role])]
  const lines = SUBJECTS.map((subject) =>
    row([
      collectionWords[subject].singular,
      ...PERSON_ROLES.map(
        (role) =>
          ACTIONS.map((action) => [actionLabels[action], reachLabels[reachOf(role, action, subject)]] as const)
            .filter(([, reach]) => reach !== '')
            .map(([action, reach]) => `${action}：${reach}`)
            .join('、') || '—',
      ),
    ]),
  )
  const personal = Object.entries(PERSONAL_FIELDS).flatMap(([subject, fields]) =>
    Object.entries(fields ?? {}).map(([field, roles]) => {
      const words = collectionWords[subject as keyof typeof collectionWords]
      return row([words.singular, words.fields[field]?.[0] ?? field, roles.map((role) => roleLabels[role]).join('、')])
    }),
  )
  const office = Object.entries(OFFICE_FIELDS).map(([subject, fields]) => {
    const words = collectionWords[subject as keyof typeof collectionWords]
    return row([words.singular, (fields ?? []).map((field) => words.fields[field]?.[0] ?? field).join('、')])
  })
  return [
    '# 権限一覧',
    '`src/domain/permissions.ts` から `npm run generate` で作成しています。空欄は「できない」です。担当施設＝自分の担当する施設の記録、事務局の分＝どの施設のものでもない記録、本人＝自分の記録、公開分＝公開中の記録。',
    [row(head), row(head.map(() => '---')), ...lines].join('\n'),
    '## 個人を示す項目を見られる役割',
    [row(['記録', '項目', '役割']), row(['---', '---', '---']), ...personal].join('\n'),
    '## 事務局だけが書ける項目',
    '記録を変更できるほかの役割（ご本人など）が送っても、この項目は変わりません。',
    [row(['記録', '項目']), row(['---', '---']), ...office].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}
