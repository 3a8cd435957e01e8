import { FEWEST_SHOWN } from '@/domain/report/smallCells'

/** The tables on who the registered residents are. */
export const residentsShownWords = {
  title: (month: string) => `登録者（イ）の内訳　${month}末`,
  about:
    '登録数（イ）に入る方を、年代・経験・動機・住まいの確認の方法で集計したものです。お名前は含みません。「本人の申告」だけの方は、登録数（イ）に入らないため、ここにも入りません。いまの登録の内容から数えるため、締めた月の報告書の数と合わないことがあります。',
  byAge: '年代と介護の経験',
  byMotive: '参加の動機（いくつでも選べるため、合計は人数と合いません）',
  byProof: '住まいの確認の方法',
  age: '年代',
  motive: '動機',
  proof: '確認の方法',
  people: '人数',
  hidden: `${FEWEST_SHOWN}人未満*`,
  hiddenNote: `* ${FEWEST_SHOWN}人に満たない欄と、合計から引くとそれが分かってしまう欄は、人数を出していません。`,
  wardNote: '区を選んでいるときは、人数が少なく人が分かるおそれがあるため、表示しません。',
  none: 'この月の登録者はまだいません。',
} as const
