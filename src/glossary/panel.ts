/** Words of the panel itself. `translations` replaces what Payload's own Japanese leaves in English or says oddly. */
export const panelTexts = {
  systemName: '介護ボランティア事業 管理システム',
  japanTime: '日本時間',
  translations: {
    general: {
      notFound: '見つかりません', nothingFound: '該当するものがありません', noLabel: '<{{label}}がありません>', untitled: '無題', true: 'はい', false: 'いいえ',
      where: '条件', checked: '選択済み', unchecked: '未選択',
    },
    authentication: { apiKey: 'APIキー' },
  },
} as const
