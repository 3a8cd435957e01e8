import { defaultRules, judged } from '@/testing/judged'
import { analyse } from '@/language/analyse'
import { employmentSmell } from './employmentSmell'
import { judgeListing } from './judgeListing'

describe('a listing', () => {
  it.each([
    ['庭の草取りと花壇の水やり', '軍手はこちらで用意します。'],
    ['将棋のお相手', '男性のご利用者様と一局いかがですか。'],
    ['浴室の掃除', 'ご利用者様の入浴が終わった後、浴槽と床をブラシで洗います。'],
    ['おむつの在庫補充', '倉庫から各階の棚へ紙おむつの箱を運び、補充します。'],
    ['送迎車の洗車', '車内の掃除機がけも。運転はしません。'],
    ['薬局の隣の畑の草むしり', 'お薬には一切触れません。'],
    ['トイレの清掃', '便器と床をブラシで洗います。'],
    ['雛人形の飾りつけ', '人形を並べ、着物を整えます。'],
    ['爪切りやくしの消毒', '使い終わった用品をアルコールで拭きます。'],
    ['ﾚｸﾘｴｰｼｮﾝ補助', 'ﾋﾞﾝｺﾞ大会の景品を並べます｡'],
    ['はたけしごと', 'やさいに みずを あげます。くさを ぬきます。'],
    ['健康まつりの会場案内', '測定は保健師が行います。受付で番号札をお渡しください。'],
  ])('for work around care is allowed: %s', (title, description) => {
    expect(judged(title, description).verdict).toBe('allowed')
  })

  it.each([
    ['お風呂に入るのを手伝ってくださる方', ''],
    ['配膳とテーブル拭き', '終わったら、おばあちゃんをお部屋まで抱えて連れて行ってください。'],
    ['レクリエーション', '歌のあと、車いすの方をベッドへ移してください。'],
    ['お掃除', '居室の掃除のついでに、オムツが濡れていたら替えてください。'],
    ['洗濯物たたみ', 'たたみ終わったら利用者様に着せてください。'],
    ['カフェ', 'コーヒーを入れて、むせないよう少しずつ飲ませてください。'],
    ['受付', '来所された利用者の血圧を測ります。'],
    ['傾聴', 'お話を聞きながら、背中に湿布を貼ってあげてください。'],
    ['買い物', '千円札をお預かりして、お財布からおつりを返します。お財布を預かります。'],
    ['資料整理', '利用者ごとの要介護度を評価して書類を書きます。'],
    ['からだを ふいて きがえさせる おしごと', ''],
    ['カラダヲフイテアゲルシゴト', ''],
    ['ｵﾑﾂ交換', ''],
  ])('for prohibited work is prohibited: %s', (title, description) => {
    expect(judged(title, description).verdict).toBe('prohibited')
  })

  it.each([
    ['車いすを押して散歩', ''],
    ['夜間の見守り', ''],
    ['とろみ付きのお茶づくり', ''],
    ['ハンドマッサージと掃除', ''],
    ['バザーの会計係', ''],
    ['時給1,000円の配膳', ''],
    ['お一人暮らしの方のお宅でお話し相手', ''],
    ['よろしくお願いします', ''],
    ['', ''],
  ])('that is unclear goes to a person: %s', (title, description) => {
    expect(judged(title, description).verdict).toBe('review')
  })

  it.each([
    '入○介助スタッフ',
    'お●つ交換',
    '入*浴*介*助のお手伝い',
    '排-泄-介-助',
    '入🛁浴🛁介🛁助',
    '移　乗　介　助',
    '服_薬_介_助',
    'オ厶ツの当て方',
    'nyuuyoku no kaijo',
    'おしめの取りかえ',
  ])('does not hide behind masks: %s', (text) => {
    expect(judged('配膳と掃除', text).verdict).toBe('prohibited')
  })

  it('is judged in every field, and each hit says where, why and what to write instead', () => {
    const { verdict, hits } = judgeListing({ title: '配膳', notes: 'ﾄｲﾚ誘導あり' }, defaultRules, analyse)
    expect(verdict).toBe('prohibited')
    expect(hits).toContainEqual(
      expect.objectContaining({
        field: 'notes',
        start: 0,
        end: 5,
        text: 'ﾄｲﾚ誘導',
        rule: 'toileting',
        group: 'body_care',
        negated: false,
      }),
    )
    expect(hits[0]?.reason).toMatch(/。$/)
    expect(hits[0]?.suggestion).not.toBe('')
  })

  it('that names no permitted work is prohibited by a suspicion alone, and otherwise read by a person', () => {
    expect(judged('おしめのこと').verdict).toBe('prohibited')
    expect(judged('おしめのこと', '洗濯物たたみもお願いします').verdict).toBe('review')
  })

  it('whose title denies and whose description takes that back is prohibited', () => {
    expect(judged('入浴介助はありません', 'ただし、慣れたら少しお願いします').verdict).toBe('prohibited')
  })

  it('whose title mentions what the description explains is allowed', () => {
    expect(judged('車いすピカピカ作戦', '使っていない車いすのフレームを拭いて空気を入れます').verdict).toBe('allowed')
  })

  it('says which version of the rules judged it', () => {
    expect(judged('配膳').ruleSetVersion).toBe(defaultRules.ruleSet.version)
  })
})

describe('a message that smells of employment', () => {
  it('is seen', () => {
    expect(employmentSmell('遅刻したら罰金です', defaultRules, analyse).map(({ text }) => text)).toEqual(['遅刻', '罰金'])
  })

  it('is not one that says there is no pay', () => {
    expect(employmentSmell('報酬はありません。ありがとうございました', defaultRules, analyse)).toEqual([])
  })
})
