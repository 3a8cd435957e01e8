import { nearestTemplate } from '@/domain/carving/nearestTemplate'
import { judgeListing } from '@/domain/listingCheck/judgeListing'
import { TASK_CATEGORIES } from '@/domain/task/category'
import { analyse } from '@/language/analyse'
import { defaultRules } from '@/testing/judged'
import { TEMPLATES } from './index'

describe('the library of templates', () => {
  it('has eight or more of each kind of work, each with a name of its own', () => {
    expect(TEMPLATES.length).toBeGreaterThanOrEqual(48)
    for (const category of TASK_CATEGORIES)
      expect({ category, many: TEMPLATES.filter((each) => each.category === category).length >= 8 }).toEqual({
        category,
        many: true,
      })
    expect(new Set(TEMPLATES.map(({ key }) => key)).size).toBe(TEMPLATES.length)
    expect(new Set(TEMPLATES.map(({ title }) => title)).size).toBe(TEMPLATES.length)
  })

  it.each(TEMPLATES.map((template) => [template.title, template] as const))(
    '「%s」 asks for no care and says so',
    (_, template) => {
      for (const text of [template.title, ...template.description.split('。')])
        expect({ text, verdict: judgeListing({ text }, defaultRules, analyse).verdict }).not.toMatchObject({
          verdict: 'prohibited',
        })
      expect(template.notAsked).toContain('お願いしません。')
      expect(template.description.length).toBeGreaterThanOrEqual(30)
      for (const text of [template.place, template.clothing, template.belongings, template.supervisorHint])
        expect(text.trim()).not.toBe('')
      expect(template.minutes % 15).toBe(0)
    },
  )

  it('names a professional as the one beside 「その他軽作業」', () => {
    for (const { supervisorHint, category } of TEMPLATES)
      if (category === 'other') expect(supervisorHint).toMatch(/福祉士|療法士|相談員/)
  })

  it.each([
    ['食堂の床を掃く', 'environment-dining-floor'],
    ['昼食の配膳・下膳', 'meals-carry-trays'],
    ['浴室の清掃', 'environment-empty-bathroom'],
    ['洗濯物をたたむ', 'environment-fold-laundry'],
    ['おしぼりを準備する', 'meals-hand-towels'],
    ['談話室で話し相手をする', 'conversation-lounge'],
    ['加湿器の水を入れ替える', 'environment-humidifier-water'],
    ['資料をコピーする', 'clerical-copy-binding'],
  ])('is found for the step %s', (step, key) => {
    expect(nearestTemplate(step, TEMPLATES)?.key).toBe(key)
  })
})
