/** What `npm run admin:create` says. */
export const administratorCommand = {
  usage: '使い方：npm run admin:create -- --email メールアドレス --name 氏名',
  badEmail: (email: string) => `「${email}」はメールアドレスとして正しくありません。確かめて、もう一度実行してください。`,
  badName: '氏名は1文字以上80文字以下で指定してください。',
  taken: (email: string) =>
    `${email} の職員アカウントはすでにあります。パスワードは、ログイン画面の「パスワードをお忘れですか」から再設定できます。別のメールアドレスで作るか、システム管理者に役割の変更を依頼してください。`,
  notPrepared: 'データベースがまだ準備されていません。先に npm start を実行してください。',
  failed: (kind: string) =>
    `システム管理者を作れませんでした（${kind}）。データベースの状態を確かめて、もう一度実行してください。`,
  made: (email: string) => `システム管理者 ${email} を作りました。`,
  link: (link: string, until: string) =>
    `次のリンクを本人に渡してください。${until}まで、一度だけ、パスワードを決めるために使えます：\n  ${link}`,
} as const
