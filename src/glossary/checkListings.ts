/** What the command that judges a file of listings says beside its answers. */
export const checkListingsTexts = {
  usage: '使い方：npm run -s check:listings -- ファイル.jsonl（1行に1件、{"id","title","description"}）',
  unreadable: (path: string) => `${path}：ファイルを読めません。場所と名前をお確かめください。`,
  faults: {
    notJson: (line: number) => `${line}行目：JSONとして読めません。1行に1件の形に直してください。`,
    notAnObject: (line: number) => `${line}行目：{"id","title","description"} の形ではありません。`,
    id: (line: number) => `${line}行目：id がありません。文字か数字で入れてください。`,
    title: (line: number) => `${line}行目：title がありません。文字で入れてください。`,
    description: (line: number) => `${line}行目：description が文字ではありません。`,
  },
} as const
