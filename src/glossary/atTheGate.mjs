/** What is said to a request before Next sees it: plain JavaScript, because it is loaded in front of the server. */
export const atTheGate = {
  tooLarge: '送られた内容が大きすぎます。ファイルを小さくしてから、もう一度お試しください。',
  unreadableAddress: 'アドレスを読み取れません。アドレスを確認して、もう一度お試しください。',
  unknownMethod: 'この方法では受け付けていません。',
  away: {
    title: 'ただいま表示できません',
    sentences: [
      'データベースにつながらないため、ページを表示できません。ふつうは数分で元に戻ります。少し待ってから、このページを読み込み直してください。',
      '入力の途中だった方は、ブラウザの「戻る」で入力した画面に戻れます。送信した直後だった方は、元に戻ってから、届いているかどうかをご確認ください。',
      '長く続くときは、事務局へお電話ください。',
    ],
  },
}
