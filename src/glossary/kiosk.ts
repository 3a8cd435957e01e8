/** What is said where a screen at a reception cannot be opened or used. */
export const kioskRefusals = {
  notYours: 'この受付の画面を扱えるのは、その施設の担当者です。終えることは事務局もできます。',
  tooMany: 'この施設では、受付の画面がすでに5つ開いています。使っていないものを終えてから、もう一度お試しください。',
  gone: 'この受付の画面は見つかりません。画面を読み込み直してください。',
  ended: 'この受付の画面は終わっています。職員にお声がけください。',
  notHere: 'この方のお名前は、いまこの画面では押せません。職員にお声がけください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
} as const

/** On the staff's list of today. */
export const kioskPanelTexts = {
  title: '受付の画面（スマートフォンをお持ちでない方）',
  about:
    'タブレットなどを受付に置き、来た方がご自分のお名前を押して到着・退出を記録する画面です。表示するのは、そのとき受付できる方のお名前だけです。',
  open: (facility: string) => `この端末を「${facility}」の受付の画面にする`,
  askTitle: 'この端末を受付の画面にしますか',
  consequences: [
    'この端末（ブラウザー）からログアウトします。受付の画面からは、管理画面のほかの内容は見られません。',
    'その日の終わりに、自動で終わります。夜をまたぐ活動があるときは、その活動が終わって1時間後までです。',
    '途中で終えるときは、ほかの端末で「今日の受付」を開くか、この端末でもう一度ログインして「終える」を押してください。',
  ],
  confirm: 'ログアウトして、受付の画面にする',
  opening: '開いています…',
  opened: (facility: string, since: string, by: string, until: string) =>
    `「${facility}」の受付の画面が開いています（${since}から、${by}が開きました。${until}に自動で終わります）`,
  end: '終える',
  endOf: (facility: string, since: string) => `${since}に開いた「${facility}」の受付の画面を終える`,
  failed: '通信できませんでした。画面を読み込み直して、もう一度お試しください。',
} as const

const ADDRESSED = /(さん|さま|様|くん|君|ちゃん)$/u

/** How the screen addresses somebody: with さん, unless the name they chose for facilities says how already. */
export const addressed = (name: string | null): string =>
  name === null ? '（お名前なし）' : ADDRESSED.test(name.trim()) ? name.trim() : `${name.trim()} さん`
