export const accountRefusals = {
  lastAdmin: '利用中のシステム管理者がいなくなるため、変更できません。先に別の方をシステム管理者にしてください。',
  linkUnusable:
    'このリンクは使えません。期限が過ぎたか、すでに使われています。もう一度「パスワードをお忘れですか？」からお手続きください。',
} as const
