import { words } from '../words'

export const municipalityWords = words({
  singular: '自治体',
  plural: '自治体',
  about: '事業を行う自治体です。報告書のあて先や、取込時の所在地の確認に使います。',
  fields: {
    id: ['自治体コード', '全国地方公共団体コード（6桁）です。'],
    name: ['名称', '例：熊本市'],
    addressee: ['報告書のあて先', '例：熊本市長'],
    latMin: ['緯度の下限', 'これより南の座標は取込時に使いません。'],
    latMax: ['緯度の上限', 'これより北の座標は取込時に使いません。'],
    lonMin: ['経度の下限', 'これより西の座標は取込時に使いません。'],
    lonMax: ['経度の上限', 'これより東の座標は取込時に使いません。'],
  },
})

export const wardWords = words({
  singular: '区',
  plural: '区',
  about: '行政区です。集計と検索の単位になります。',
  fields: {
    id: ['区コード', '全国地方公共団体コード（6桁）です。'],
    name: ['区名', '例：中央区'],
    municipality: ['自治体', 'この区がある自治体です。'],
    order: ['並び順', '一覧や報告書での順番です。'],
  },
})

export const postalAreaWords = words({
  singular: '郵便番号',
  plural: '郵便番号',
  about: '郵便番号と町名から区を調べる表です。一つの町が二つの区にまたがる場合は、複数の行があります。',
  fields: {
    postalCode: ['郵便番号', 'ハイフンなしの7桁です。'],
    town: ['町名', '例：水前寺'],
    ward: ['区', 'この町がある区です。'],
  },
})

export const programmeWords = words({
  singular: '事業年度',
  plural: '事業年度',
  about:
    '委託契約の期間ごとの事業です。登録・募集・目標・報告書はどれかの事業に属します。最初の報告書を締めた後は、自治体・履行期間・数え方を変更できません。',
  fields: {
    name: ['名称', '画面に表示する短い名称です。例：令和7年度事業'],
    contractName: ['契約件名', '報告書に記載する正式な件名です。'],
    municipality: ['自治体', '事業を委託する自治体です。'],
    startsOn: ['履行期間の初日', '年-月-日の形で入力します。例：2025-12-01'],
    endsOn: ['履行期間の末日', '年-月-日の形で入力します。例：2026-03-31'],
    isCurrent: ['実施中の事業', '新しい登録や募集は、この事業に入ります。実施中にできる事業は一つだけです。'],
    contractor: ['受託者', '報告書の作成者として記載します。'],
    'contractor.name': ['商号・名称', '受託者の名称です。'],
    'contractor.address': ['住所', '受託者の住所です。'],
    'contractor.representative': ['代表者職氏名', '例：代表取締役　熊本　太郎'],
    'contractor.contactPerson': ['担当者', '報告書の問い合わせ先です。'],
    'contractor.phone': ['電話番号', '担当者の電話番号です。'],
    'contractor.email': ['メールアドレス', '担当者のメールアドレスです。'],
    addresseeDepartment: ['提出先の課', '例：健康福祉局 高齢者支援部 介護保険課'],
    deliveryAddress: ['納品場所', '成果品を納める場所です。'],
    countingUnit: ['事業所の数え方', '登録数と登録月数を数える単位です。委託者と受託者の協議で決めます。'],
    listingRule: ['募集件数の数え方', '目標と比べる数え方です。報告書には三つの数え方を並べて示します。'],
    contactDaysAfterVisit: [
      '連絡先を表示する日数',
      '活動日のあと何日間、受け入れた施設が参加者の氏名と連絡先を見られるかです。ふだんは30日です。',
    ],
  },
})
