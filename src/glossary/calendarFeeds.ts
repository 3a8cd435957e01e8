export const calendarRefusals = {
  not_yours: 'カレンダーのアドレスを扱えるのは、登録したご本人と施設の担当者だけです。',
  not_found: 'カレンダーのアドレスが見つかりません。画面を読み込み直して、もう一度お試しください。',
  no_calendar: 'このカレンダーは配信されていません。アドレスを作り直してください。',
  just_opened: 'カレンダーのアドレスが、ちょうど作られました。画面を読み込み直してご確認ください。',
  unreadable: '施設を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
} as const

export const calendarTexts = {
  title: 'カレンダーに表示する',
  ofResident:
    '参加が決まった活動を、スマートフォンやパソコンのカレンダーに表示できます。次のアドレスを「カレンダーの照会・購読」に登録してください。',
  ofFacility:
    '受け入れの予定（活動・時間・人数）を、お使いのカレンダーに表示できます。参加する方のお名前は含みません。アドレスは担当者ごとに作ります。作った担当者の登録か、施設の登録が終わると、表示されなくなります。',
  secret:
    'アドレスを知っている人は、だれでも予定を見られます。人に知られたときは「作り直す」を押してください。前のアドレスは使えなくなります。',
  address: 'カレンダーのアドレス',
  none: 'いまは配信していません。',
  ended:
    'この施設で前に作られたアドレスは、使えなくなっています。お使いのカレンダーから前のアドレスを外し、新しく作ったアドレスを登録し直してください。',
  open: 'アドレスを作る',
  renew: '作り直す',
  revoke: '配信を止める',
  busy: '処理しています…',
  failed: '処理できませんでした。通信の状態を確かめて、もう一度お試しください。',
  opened: 'アドレスを作りました。',
  revoked: '配信を止めました。前のアドレスは使えません。',
  calendarOfResident: '介護ボランティア：わたしの活動',
  calendarOfFacility: (facility: string) => `介護ボランティア：${facility}`,
  people: (title: string, people: number) => `${title}（${people}名）`,
} as const

/** What stands in the description of a resident's entry. */
export const calendarNote = (
  given: Record<'remoteHow' | 'place' | 'supervisor' | 'clothing' | 'belongings', string | null>,
): string =>
  [
    ['在宅・オンライン', given.remoteHow],
    ['集合場所', given.place],
    ['指導担当', given.supervisor],
    ['服装', given.clothing],
    ['持ち物', given.belongings],
  ]
    .flatMap(([label, text]) => (text ? [`${label}：${text}`] : []))
    .join('\n')
