/** What the command line says. A fault says what happened and what to do next. */

export const clusterWords = {
  noAccount:
    'データベースを動かすための一般ユーザー（postgres または nobody）がこの機械にありません。root 以外のユーザーで実行するか、DATABASE_URL を設定してください。',
  noBinaries: (name: string) =>
    `この機種向けのデータベース（${name}）が見つかりません。npm ci をやり直すか、DATABASE_URL に PostgreSQL の接続先を設定してください。`,
  strangeDirectory: (directory: string) =>
    `${directory} が別のユーザーのものになっているため使えません。中身を確かめて移動するか、DATA_DIR に別の場所を指定してください。`,
}

/** Why a database cannot be reached, by the code of the system or of PostgreSQL. */
export const connectionFaults: Readonly<Record<string, string>> = {
  ECONNREFUSED: '接続先で何も動いていません',
  ENOTFOUND: 'ホスト名が見つかりません',
  EAI_AGAIN: 'ホスト名を調べられません',
  ETIMEDOUT: '時間内に返事がありません',
  '28P01': 'ユーザーかパスワードが違います',
  '28000': 'このユーザーでは入れません',
  '3D000': 'データベースがありません',
  '53300': '同時につなげる数を超えています',
}

export const startWords = {
  abroad: (name: string, part: string, region: string, domestic: string) =>
    `${part}の置き場所（${name}）に、国内ではないリージョン「${region}」が指定されているため、起動しません。国内のリージョン（${domestic}）を指定してください。`,
  unnamedRegion: (name: string, part: string, domestic: string) =>
    `${part}がほかの機械にありますが、その置き場所（${name}）が指定されていないため、起動しません。国内のリージョン（${domestic}）のどれにあるかを指定してください。`,
  secretsLost: (file: string) =>
    `データはありますが、その個人情報の鍵（${file}）が見つかりません。新しい鍵では読めなくなるため、起動しません。控えから ${file} を戻すか、PERSONAL_DATA_KEY に元の鍵を指定してください。`,
  malformedUrl: (name: string) =>
    `${name} の書き方が正しくありません。postgres://ユーザー:パスワード@ホスト:ポート/データベース の形で指定してください。`,
  cannotConnect: (name: string, reason: string) =>
    `${name} のデータベースにつながりません（${reason}）。サーバーが動いていることと、接続先・ユーザー・パスワードを確かめてください。`,
  buildFailed: '画面を組み立てられませんでした。次の表示を確かめてください。',
  database: (where: string) => `データベースを用意しました（${where}）。`,
  embedded: '同梱の PostgreSQL',
  external: 'DATABASE_URL のデータベース',
  migrating: 'データベースの構造を最新にしています…',
  mayNotMigrate:
    'データベースの構造が古いままですが、この接続のユーザーには構造を変える権限がありません。MIGRATION_DATABASE_URL に所有者の接続先を指定して、もう一度実行してください。',
  migrationFailed: 'データベースの構造を最新にできませんでした。上の表示を確かめてください。データは変わっていません。',
  building: '画面を組み立てています（1〜2分かかります）…',
  stillBuilding: (seconds: number) => `画面を組み立てています… ${seconds}秒`,
  built: '画面を組み立てました。',
  preparing: 'はじめのデータを入れています（1分ほどかかります）…',
  dataFailed: 'はじめのデータを入れられませんでした。上の表示を確かめて、もう一度実行してください。',
  serverEnded: 'サーバーが止まりました。上の表示を確かめて、もう一度実行してください。',
  stopping: '止めています…',
  stopped: 'すべて止めました。',
  ready: (url: string) => `
────────────────────────────────────────
 動いています： ${url}
   管理画面　　 ${url}/admin
   住民の画面　 ${url}/
 止めるには Ctrl-C を押します。
────────────────────────────────────────`,
  accounts: 'お試し用のアカウント（パスワードはいま一度だけ表示します。控えてください）：',
  account: (role: string, email: string, password: string) => `  ${role}　${email}　${password}`,
  lookFirst: (url: string) => `
はじめに見るところ：
  1. 市担当者で ${url}/admin にログイン → 四つの数値の一覧（ダッシュボード）
  2. 「月の締めと報告書」で終わった月を開き、Excel と PDF をダウンロード
  3. 施設担当者でログイン → 応募に答える
  4. ${url}/sign-in から住民でログイン → 募集を探して応募する`,
  laterStart: (url: string) => `アカウントは前回と同じです。パスワードを忘れたときは ${url}/admin/forgot から再設定できます。`,
  mailsAreFiles: (directory: string) => `メールは送らず、ファイルとして ${directory} に入れます。`,
  firstAdministrator: (link: string) => `
このデータベースには、まだ職員アカウントがありません。次のリンクを一度だけ開き、最初のシステム管理者を作ってください：
  ${link}
作り終えると、そのまま起動が続きます。`,
} as const

export const testWords = {
  noChromium:
    'ブラウザーの試験に使う Chromium が見つからず、入れることもできませんでした。Chromium を入れるか、CHROMIUM に実行ファイルの場所を指定してください。',
  installingChromium: 'Chromium と日本語の書体を入れています…',
  licence: (name: string, licence: string) =>
    `${name} の利用許諾（${licence || '記載なし'}）は、このプロジェクトで使ってよいものに入っていません。ほかの部品を選ぶか、許諾を確かめて src/scripts/licences/mayUse.ts に加えてください。`,
  skipped: (name: string) => `- ${name}`,
  skippedCount: (count: number) => `${count} skipped`,
  step: (name: string, seconds: number, ok: boolean) => `${ok ? '✓' : '✗'} ${name}（${seconds}秒）`,
} as const
