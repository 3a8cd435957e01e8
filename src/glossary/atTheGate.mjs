/** What is said to a request before Next sees it: plain JavaScript, because it is loaded in front of the server. */
export const atTheGate = {
  tooLarge: '送られた内容が大きすぎます。ファイルを小さくしてから、もう一度お試しください。',
  unreadableAddress: 'アドレスを読み取れません。アドレスを確認して、もう一度お試しください。',
  unknownMethod: 'この方法では受け付けていません。',
}
