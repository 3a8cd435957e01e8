/** What the command line says. A fault says what happened and what to do next. */

export const clusterWords = {
  noAccount: 'データベースを動かすための一般ユーザー（postgres または nobody）がこの機械にありません。root 以外のユーザーで実行するか、DATABASE_URL を設定してください。',
  noBinaries: (name: string) =>
    `この機種向けのデータベース（${name}）が見つかりません。npm ci をやり直すか、DATABASE_URL に PostgreSQL の接続先を設定してください。`,
  strangeDirectory: (directory: string) =>
    `${directory} が別のユーザーのものになっているため使えません。中身を確かめて移動するか、DATA_DIR に別の場所を指定してください。`,
}
