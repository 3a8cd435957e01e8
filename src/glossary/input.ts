/** What is wrong with a value somebody typed, and what would be right. */
export const inputRefusals = {
  required: '入力が必要です。',
  notADay: '日付は「2026-01-31」のように年-月-日で、実際にある日を入力してください。',
  notAMonth: '月は「2026-01」のように年-月で入力してください。',
  notATime: '時刻は「21:00」のように、時と分を2桁ずつで入力してください。',
  notAWebAddress: 'アドレスは「https://」から始まる形で入力してください。',
  notASite: 'ウェブサイトは「https://example.jp」のように、「http://」か「https://」から始まるアドレスを入力してください。',
  notATelephone:
    '番号は「096-000-0000」のように、市外局番から数字で入力してください。内線は「（内線12）」のように続けて書けます。',
  notDays: '日数は「1,3,7」のように、1から30までの数を小さい順に6つまで、半角のカンマで区切って入力してください。',
  notAnOfficeNumber: '事業所番号は10桁の英数字で入力してください。',
  notACorporateNumber: '法人番号は13桁の数字（半角）で入力してください。',
  endBeforeStart: '終わりが始まりより前になっています。終わりを直してから、もう一度お試しください。',
  endNotAfterStart: '終わりが始まりと同じか、それより前になっています。終わりを直してから、もう一度お試しください。',
  reasonRequired: '理由を入力してください。',
  passwordTooShort: 'パスワードは12文字以上にしてください。',
  passwordTooCommon: 'そのパスワードはよく使われているため選べません。別のものにしてください。',
  notWhole: '整数で入力してください（小数は入力できません）。',
  outOfBounds: (min: number, max: number) =>
    max < 1_000_000 ? `${min}から${max}までの数を入力してください。` : `${min}以上の数を入力してください。`,
} as const

/** Too many attempts in a short time. */
export const tooManyAttempts = (seconds: number): string =>
  `短い時間に操作がくり返されたため、受け付けを休止しています。${Math.max(1, Math.ceil(seconds / 60))}分ほど待ってから、もう一度お試しください。`
/** The same where a page of its own says it. */
export const tooOftenTexts = {
  title: '少し時間をおいてください',
  wayBack: 'ブラウザの「戻る」で、前の画面に戻れます。',
} as const

/** How a day is typed, after what the field is. */
export const withDayHint = (about: string): string => `${about}年-月-日の形で入力します。例：2026-04-01`
