import type { Role } from '@/domain/role'

export const roleLabels: Record<Role, string> = {
  city: '市担当者',
  operator: '事務局',
  facility: '施設担当者',
  organizer: 'セミナー担当者',
  admin: 'システム管理者',
  resident: 'ボランティア',
  visitor: '未ログインの方',
  system: 'システム',
}
