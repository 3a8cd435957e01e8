/** Words of the panel itself. `translations` replaces what Payload's own Japanese leaves in English or says oddly. */
export const panelTexts = {
  systemName: '介護ボランティア事業 管理システム',
  systemAbout: '介護の周辺の仕事を手伝うボランティアと介護施設をつなぐ事業の管理画面です。',
  japanTime: '日本時間',
  translations: {
    general: {
      // Left in English by Payload.
      notFound: '見つかりません',
      nothingFound: '該当するものがありません',
      noLabel: '<{{label}}がありません>',
      untitled: '無題',
      true: 'はい',
      false: 'いいえ',
      thisLanguage: '日本語',
      where: '条件',
      checked: '選択済み',
      unchecked: '未選択',
      // Columns and rows are the other way round in Japanese.
      columns: '列の表示',
      columnToSort: '並べ替える列',
      row: '行',
      rows: '行',
      documentIsTrashed: 'この{{label}}はゴミ箱にあり、変更できません。',
      editedSince: '前回の編集から変更',
      updateForEveryone: '全員の設定を更新',
      payloadSettings: '表示の設定',
      adminTheme: '画面の明るさ',
      light: '明るい',
      dark: '暗い',
      automatic: '端末の設定に合わせる',
      select: '選ぶ',
      previous: '前',
      next: '次',
      anotherUser: 'ほかの方',
      changesNotSaved: '保存していない変更があります。このまま画面を離れると、変更は失われます。',
      leaveWithoutSaving: '変更を保存していません',
      leaveAnyway: '保存せずに離れる',
      stayOnThisPage: 'この画面にとどまる',
      noResults: '{{label}}は見つかりませんでした。まだ登録がないか、絞り込みに合うものがありません。',
      aboutToDelete: '{{label}}<1>{{title}}</1>を削除します。よろしいですか？',
      loading: '読み込んでいます',
      moreOptions: 'その他の操作',
      createNewLabel: '{{label}}を新しく作る',
      creatingNewLabel: '{{label}}を新しく作っています',
      editLabel: '{{label}}を編集',
      searchBy: '{{label}}で検索',
      successfullyCreated: '{{label}}を作成しました。',
      updatedSuccessfully: '保存しました。',
      deletedSuccessfully: '削除しました。',
      savedSuccessfully: '保存しました。',
      perPage: '表示件数：{{limit}}',
    },
    authentication: {
      apiKey: 'APIキー',
      enableAPIKey: 'APIキーを使う',
      generateNewAPIKey: '新しいAPIキーを作る',
      newAPIKeyGenerated: '新しいAPIキーを作りました。',
      generatingNewAPIKeyWillInvalidate: '新しいAPIキーを作ると、いまのAPIキーは<1>使えなく</1>なります。よろしいですか？',
      forceUnlock: 'ロックを解除',
      logoutSuccessful: 'ログアウトしました。',
      loggedOutInactivity: 'しばらく操作がなかったため、ログアウトしました。',
      logoutUser: 'ログアウトする',
      loginUser: 'ログインする',
    },
    error: {
      unauthorized: 'この操作を行うには、ログインが必要です。',
      unauthorizedAdmin: 'この管理システムを使う権限がありません。',
      notAllowedToPerformAction: 'この操作を行う権限がありません。',
      notAllowedToAccessPage:
        'この画面を開く権限がありません。メニューから別の画面を選ぶか、別のアカウントでログインしてください。',
      correctInvalidFields: '入力に直すところがあります。印の付いた項目をご確認ください。',
      unknown: 'エラーが起きました。時間をおいて、もう一度お試しください。',
      followingFieldsInvalid_one: '次の項目をご確認ください：',
      followingFieldsInvalid_other: '次の項目をご確認ください：',
      userLocked:
        'ログインの失敗が続いたため、このアカウントを一時的に使えなくしています。しばらくしてから、もう一度お試しください。',
      valueMustBeUnique: '同じ値がすでに登録されています。別の値を入力してください。',
    },
    validation: {
      required: '入力が必要です。',
      trueOrFalse: '「はい」か「いいえ」を選んでください。',
      validUploadID: '画像を選び直してください。',
    },
    operators: {
      isLike: '含む（部分一致）',
      isNotLike: '含まない',
      equals: '等しい',
      isNotEqualTo: '等しくない',
      isIn: 'いずれか',
      isNotIn: 'いずれでもない',
      exists: '入力がある',
    },
    version: { localeToPublish: '公開する言語' },
  },
} as const

const LABELS: Record<string, string> = {
  'Close toast': '通知を閉じる',
  'select-all': 'すべて選ぶ',
  'Close Menu': 'メニューを閉じる',
  'Open Menu': 'メニューを開く',
  Remove: '外す',
  Clear: '消す',
}

/** The Japanese of a screen reader's name that Payload writes in English into its code; null for all others. */
export function panelLabels(label: string): string | null {
  if (label.startsWith('Notifications')) return '通知'
  const edited = /^Edit (.+)$/.exec(label)?.[1]
  return edited ? `${edited}を編集` : (LABELS[label] ?? null)
}
