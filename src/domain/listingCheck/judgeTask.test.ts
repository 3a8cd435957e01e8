import { analyse } from '@/language/analyse'
import { defaultRules } from '@/testing/judged'
import { hitsInSupervisor, judgedTextChanged, judgeTask, SLOT_FIELD } from './judgeTask'

const task = {
  title: '配膳のお手伝い',
  description: '昼食の配膳と下膳をお願いします。',
  place: '1階の食堂',
  clothing: '動きやすい服装、エプロン',
  belongings: '上履き・飲み物・マスク',
  supervisor: '介護主任　山田',
  reward: '交通費として500円分の図書カード',
}
const judged = (changed: object) => judgeTask({ ...task, ...changed }, defaultRules, analyse)

describe('the details of the day', () => {
  it('need not say what the work is', () => {
    expect(judged({})).toMatchObject({ verdict: 'allowed' })
    for (const place of ['浴室前の廊下', '2階のデイルーム', '正面玄関（駐輪場の横）', '相談室', 'トイレの前の椅子'])
      expect([place, judged({ place }).verdict]).toEqual([place, 'allowed'])
    for (const belongings of ['軍手、帽子、水筒', '筆記用具', 'お弁当', '特になし', 'タオル2枚、着替え'])
      expect([belongings, judged({ belongings }).verdict]).toEqual([belongings, 'allowed'])
  })

  it.each([
    ['belongings', '利用者さまの入浴介助とおむつ交換をしていただきます。'],
    ['place', '浴室（入浴介助をお願いします）'],
    ['clothing', '動きやすい服装。移乗の介助もお願いします。'],
    ['supervisor', '看護師の指示で血圧を測っていただきます'],
  ])('may not ask for care: %s', (field, text) => {
    const { hits, verdict } = judged({ [field]: text })
    expect(verdict).toBe('prohibited')
    expect(hits.find((hit) => hit.verdict === 'prohibited')?.field).toBe(field)
  })

  it.each(['入浴担当の職員　田中', '機能訓練の担当職員', '看護主任', '服薬担当の看護師', '送迎係', '介護福祉士 佐藤'])(
    'name their supervisor by a duty, which asks nobody for it: %s',
    (supervisor) => expect(judged({ supervisor }).verdict).toBe('allowed'),
  )

  it.each(['入浴介助の担当をお願いします', '入浴担当の職員と一緒に入浴の介助', '服薬の担当（ボランティアの方）', '食事介助'])(
    'hide no work in the name of a supervisor: %s',
    (supervisor) => expect(judged({ supervisor }).verdict).toBe('prohibited'),
  )

  it('are judged alike where a slot says them of its own', () => {
    const ofSlot = (text: string) => hitsInSupervisor(text, defaultRules, analyse)
    for (const text of ['介護主任　山田', '入浴担当の職員　田中', '管理栄養士', '看護師　佐藤', '送迎係', '佐藤'])
      expect([text, ofSlot(text)]).toEqual([text, []])
    for (const text of ['入浴介助の担当をお願いします', '看護師の指示で血圧を測っていただきます', '時給1,000円でお願いします'])
      expect([text, ofSlot(text).length > 0]).toEqual([text, true])
    const whole = judgeTask(task, defaultRules, analyse, ['介護主任　山田', '食事介助をしてください'])
    expect(whole).toMatchObject({ verdict: 'prohibited', hits: [{ field: SLOT_FIELD, text: '食事介助' }] })
    expect(judgeTask(task, defaultRules, analyse, ['介護主任　山田']).verdict).toBe('allowed')
  })

  it('may not promise wages without a person having read it', () => {
    expect(judged({ reward: '時給1,000円' })).toMatchObject({
      verdict: 'review',
      hits: [{ field: 'reward', group: 'employment' }],
    })
  })

  it('make the listing one to judge again when one of them changes', () => {
    expect(judgedTextChanged(task, { ...task, belongings: '長靴' })).toBe(true)
    expect(judgedTextChanged(task, { ...task, meals: 'provided' })).toBe(false)
  })
})
