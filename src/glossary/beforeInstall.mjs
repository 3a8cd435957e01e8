/** What is said before anything is installed: plain JavaScript, so that an old Node can read it out. */
export const beforeInstall = {
  nodeTooOld: (found) => `Node.js ${found} では動きません。Node.js 20.18.1 以上を入れてから、もう一度実行してください。`,
  badPort: (text) => `PORT に「${text}」は使えません。1 から 65535 までの数を指定してください。`,
  portInUse: (port) =>
    `ポート ${port} はほかのプログラムが使っています。そのプログラムを終えるか、PORT=3001 npm start のように別の番号を指定してください。`,
  plainHttp: (host) =>
    `HOST=${host} では、ほかの機械から暗号化されないまま使えてしまうため、起動しません。TLS の中継を前に置いて SERVER_URL に https:// で始まるアドレスを指定するか、HOST を外してこの機械だけで使ってください（閉じた網での試用に限り ALLOW_PLAIN_HTTP=1）。`,
  installing: '必要な部品を入れています（初回は数分かかります）…',
  installed: (seconds) => `部品がそろいました（${seconds}秒）。`,
  installFailed:
    '部品を入れられませんでした。上の表示を確かめ、ネットワークにつながっていることを確認して、もう一度実行してください。',
}
