export const accountRefusals = {
  lastAdmin: '利用中のシステム管理者がいなくなるため、変更できません。先に別の方をシステム管理者にしてください。',
} as const
