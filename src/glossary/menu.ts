/** The groups of the menu in the panel. */
export const menuGroups = {
  matching: '募集と受け入れ',
  guidance: '相談とセミナー',
  facilities: '施設',
  people: 'ボランティア',
  safety: '安全',
  support: '問い合わせ',
  reporting: '報告と目標',
  deliverables: '成果物と書類',
  registers: '台帳',
  settings: '設定と管理',
} as const
