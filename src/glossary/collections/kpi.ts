import { findingLabels } from '../quality'
import { mattersDigestWords, mattersFieldWords } from '../matters'
import { words } from '../words'

export const kpiDefinitionWords = words({
  singular: '数え方の定義',
  plural: '数え方の定義',
  about:
    '四つの数値（ア〜エ）が何を数えるかの定義です。案を作り、市に協議をお願いし、合意すると、まだ締めていない最初の月から使います。合意した定義は変わりません。変えるときは新しい案を作ります。乖離のしきい値と、残っていたら月を締めない点検項目も、ここで合意し、合意したときから使います。',
  fields: {
    programme: ['事業年度', 'この定義の事業です。'],
    title: ['名称', '例：当初の合意、募集件数の数え方の変更'],
    status: ['状態', '案・協議中・合意のどれかです。'],
    textFacilities: ['ア 介護事業所の登録数', '何を1事業所と数えるかは、上の「事業所の数え方」から報告書に書き足されます。'],
    textResidents: ['イ 市内ボランティアの登録数', 'どのような方を数えるかを書きます。'],
    textListings: ['ウ 案件募集件数', '何を1件と数えるかは、上の「募集件数の数え方」から報告書に書き足されます。'],
    textCompletions: ['エ マッチング数（受け入れ完了数）', '何が済んだら1件と数えるかを書きます。'],
    countingUnit: ['事業所の数え方', 'アと登録月数を数える単位です。'],
    listingRule: ['募集件数の数え方', '目標と比べる数え方です。画面と報告書には三つの数え方を並べて示します。'],
    paceThreshold: [
      '乖離のしきい値（ポイント）',
      '計画の達成率と実際の達成率の差が、これを超えて下回ると、要因分析を自動で開きます。空欄の数値では開きません。',
    ],
    'paceThreshold.facilities': ['ア 介護事業所の登録数', '目標に対する割合（ポイント）です。例：10'],
    'paceThreshold.residents': ['イ 市内ボランティアの登録数', '目標に対する割合（ポイント）です。例：10'],
    'paceThreshold.listings': ['ウ 案件募集件数', '目標に対する割合（ポイント）です。例：10'],
    'paceThreshold.completions': ['エ マッチング数', '目標に対する割合（ポイント）です。例：10'],
    blocking: [
      '残っていたら月を締めない点検項目',
      '「直すまで締めない」と定める点検項目を選びます。選ばない項目は、理由を書けば締められます。',
    ],
    'blocking.unsettled_visits': [findingLabels.unsettled_visits, '残っている間は月を締めません。'],
    'blocking.duplicate_people': [findingLabels.duplicate_people, '残っている間は月を締めません。'],
    'blocking.resident_without_ward': [findingLabels.resident_without_ward, '残っている間は月を締めません。'],
    'blocking.listing_without_slots': [findingLabels.listing_without_slots, '残っている間は月を締めません。'],
    note: ['定める・変える理由', '協議の経緯や理由を書きます。'],
    matters: mattersFieldWords,
    mattersDigest: mattersDigestWords,
    operatorName: ['合意した方（受託者）', '受託者として合意する方の職・氏名です。'],
    cityName: ['合意した方（委託者）', '委託者として合意する方の職・氏名です。市の担当者が入力します。'],
    agreedOn: ['合意した日', '年-月-日の形で入力します。例：2025-12-01'],
    version: ['版', '合意したときに付く番号です。'],
    fromMonth: ['使い始める月', '合意したときに決まります。まだ締めていない最初の月です。'],
    proposedAt: ['協議に出した日時（受託者）', '自動で入ります。'],
    proposedBy: ['協議に出した方（受託者）', '自動で入ります。受託者の合意を記録した方です。'],
    agreedAt: ['合意の記録日時（委託者）', '自動で入ります。'],
    agreedBy: ['合意を記録した方（委託者）', '自動で入ります。協議に出した方とは別の方です。'],
    replacedUnit: ['それまでの事業所の数え方', '自動で入ります。'],
    replacedRule: ['それまでの募集件数の数え方', '自動で入ります。'],
  },
})

export const partnerWords = words({
  singular: '連携先',
  plural: '連携先',
  about: '事業所や参加希望者を紹介してくださる団体です。連携先ごとに目標を定め、実績と比べられます。',
  fields: {
    name: ['名称', '団体の名称です。'],
    kind: ['種類', '団体の種類です。'],
    note: ['メモ', '窓口や連携の内容です。個人の連絡先は書かないでください。'],
    active: ['連携中', '連携が終わったらチェックを外します。記録と実績は残ります。'],
  },
})

export const targetWords = words({
  singular: '目標',
  plural: '目標',
  about:
    '四つの数値の月ごとの計画です。月末までの累計で入れます。最後の月の計画が事業の目標数になります。途中の月を入れない数値は、初日から末日までの直線が計画になります。',
  fields: {
    programme: ['事業年度', 'この目標の事業です。'],
    figure: ['数値', '四つの数値のどれかです。'],
    month: ['月', '年-月の形で入力します。例：2026-01'],
    partner: ['連携先', '連携先ごとの目標のときに選びます。空欄は事業全体の目標です。'],
    planned: ['月末までの計画（累計）', 'この月の末日までに達する数です。'],
    reason: ['決定・変更の理由', '協議の日付や理由を書きます。変更するときは、今回の理由に書きかえてください。'],
    changedAt: ['最後に変わった日時', '自動で入ります。'],
    changedByRole: ['最後に変えた方の役割', '自動で入ります。'],
    changedBy: ['最後に変えた方', '自動で入ります。'],
  },
})

export const targetChangeWords = words({
  singular: '目標の履歴',
  plural: '目標の履歴',
  about: '目標を定めたとき・変えたときに自動で残る履歴です。誰も書き換えられません。',
  fields: {
    target: ['目標', 'どの目標の履歴かです。'],
    programme: ['事業年度', 'この目標の事業です。'],
    figure: ['数値', '四つの数値のどれかです。'],
    month: ['月', '目標の月です。'],
    before: ['変更前', '空欄は、はじめに定めたときです。'],
    after: ['変更後', '変わった後の計画（累計）です。'],
    reason: ['理由', '定めた、または変えた理由です。'],
    at: ['日時', '変わった日時です。'],
    byRole: ['変えた方の役割', '変えた方の役割です。'],
    by: ['変えた方の番号', '変えたアカウントの番号です。'],
    byName: ['変えた方', '変えた方の氏名です。'],
  },
})

export const gapAnalysisWords = words({
  singular: '要因分析',
  plural: '要因分析',
  about:
    '計画との乖離が、合意したしきい値を超えたときに開きます。要因と改善策を書き、市と協議し、結果を残します。毎日と月を締めるときに、自動で開きます。',
  fields: {
    programme: ['事業年度', 'この要因分析の事業です。'],
    figure: ['数値', '四つの数値のどれかです。'],
    month: ['月', '乖離があった月です。同じ月の同じ数値には一つだけです。'],
    status: ['状態', '受付・分析済み・合意・実施中・終了の順に進みます。'],
    causes: ['要因', '計画に届かなかった理由を書きます。'],
    measures: ['改善策', '何を、誰が、いつまでに行うかを書きます。'],
    'measures.measure': ['改善策', '行うことを書きます。'],
    'measures.person': ['担当者', '行う方の職・氏名です。'],
    'measures.dueOn': ['期日', '年-月-日の形で入力します。'],
    'measures.doneOn': ['終わった日', '終わったら入力します。'],
    consultedOn: ['協議日', '市と受託者が協議した日です。'],
    cityPerson: ['協議した方（委託者）', '市の担当者の職・氏名です。'],
    operatorPerson: ['協議した方（受託者）', '受託者の職・氏名です。'],
    result: ['結果', '改善策を行ってどうなったかを書きます。'],
    openedAt: ['開いた日時', '自動で入ります。'],
    openedByRole: ['開いた方', '「システム」は自動で開いたものです。'],
    opened: ['開いたときの数値', 'そのときの数値をそのまま残したものです。'],
    atAgreement: ['合意したときの数値', 'そのときの数値をそのまま残したものです。'],
    closedAt: ['終了した日時', '自動で入ります。'],
    isOpen: ['終わっていない', '自動で入ります。'],
    nextDueOn: ['次の期日', '終わっていない改善策の、いちばん早い期日です。'],
    changedAt: ['最後に変わった日時', '自動で入ります。'],
    changedBy: ['最後に変えた方', '自動で入ります。'],
  },
})
