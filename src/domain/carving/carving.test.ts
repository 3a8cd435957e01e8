import fc from 'fast-check'
import { ROLES } from '../role'
import { stepRefusalOf, stricterFor } from './choosing'
import { draftOf, type TemplateText } from './draft'
import { bandOf, freedPerWeek, minutesByClass } from './minutes'
import { nearestTemplate } from './nearestTemplate'
import { DOERS, isTimeOfDay, minutesBetween, STEP_CLASSES } from './step'

const step = (given: object) => ({
  from: '09:00',
  to: '09:30',
  scene: '',
  text: '食堂のテーブルを拭く',
  doneBy: 'professional' as const,
  minutes: 30,
  classification: 'around' as const,
  chosen: true,
  ...given,
})

describe('the times of a step', () => {
  it('are read on a clock of 24 hours, over midnight too', () => {
    expect(['09:30', '9:30', '24:00', '23:59', '12:60', ''].map(isTimeOfDay)).toEqual([true, false, false, true, false, false])
    expect(minutesBetween('09:30', '10:15')).toBe(45)
    expect(minutesBetween('23:30', '00:30')).toBe(60)
    expect(minutesBetween('09:00', '')).toBe(0)
  })
  it('lie in the band in which they begin', () => {
    expect(['00:00', '08:59', '09:00', '11:59', '12:00', '13:59', '14:00', '16:59', '17:00', '23:59'].map(bandOf)).toEqual([
      'early',
      'early',
      'morning',
      'morning',
      'noon',
      'noon',
      'afternoon',
      'afternoon',
      'evening',
      'evening',
    ])
  })
})

describe('the minutes of a sheet', () => {
  it('are counted by class and band', () => {
    const table = minutesByClass([
      step({ from: '08:00', minutes: 10, classification: 'prohibited' }),
      step({ from: '09:00', minutes: 30 }),
      step({ from: '11:50', minutes: 25 }),
      step({ from: '12:00', minutes: 40, classification: 'professional' }),
      step({ from: '17:30', minutes: 15 }),
    ])
    expect(table.around).toEqual({ early: 0, morning: 55, noon: 0, afternoon: 0, evening: 15, total: 70 })
    expect(table.professional).toEqual({ early: 0, morning: 0, noon: 40, afternoon: 0, evening: 0, total: 40 })
    expect(table.prohibited).toEqual({ early: 10, morning: 0, noon: 0, afternoon: 0, evening: 0, total: 10 })
  })
  it('free the time of professionals only, and only by what is chosen', () => {
    const steps = [
      step({ minutes: 30 }),
      step({ minutes: 25 }),
      step({ minutes: 40, chosen: false }),
      step({ minutes: 60, doneBy: 'assistant' }),
      step({ minutes: 20, doneBy: 'other' }),
      step({ minutes: 50, classification: 'professional' }),
    ]
    expect(freedPerWeek(steps, 5)).toBe(275)
    expect(freedPerWeek(steps, 2)).toBe(110)
    expect(freedPerWeek([], 5)).toBe(0)
  })
})

describe('a step', () => {
  it('is chosen for a listing by nobody unless it is around care', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STEP_CLASSES),
        fc.constantFrom(...STEP_CLASSES),
        fc.constantFrom(...ROLES),
        (classification, suggested, by) => {
          if (classification !== 'around') {
            expect(stepRefusalOf({ classification, suggested, chosen: true }, by)).toBe('chosen_is_not_around')
            expect(stepRefusalOf({ classification, suggested, chosen: false }, by)).toBeNull()
          }
        },
      ),
    )
  })
  it('that reads as prohibited is called 周辺 by the operator, never by its facility', () => {
    const judged = { classification: 'around', suggested: 'prohibited', chosen: false } as const
    expect(stepRefusalOf(judged, 'facility')).toBe('prohibited_stays')
    expect(stepRefusalOf(judged, 'operator')).toBeNull()
    expect(stepRefusalOf({ ...judged, suggested: 'professional', chosen: true }, 'facility')).toBeNull()
  })
})

describe('what a step asks of whoever does it', () => {
  it('makes its class stricter and never milder', () => {
    expect(stricterFor('around', { skill: 'licensed' })).toBe('professional')
    expect(stricterFor('around', { risk: 'high' })).toBe('professional')
    expect(stricterFor('around', { skill: 'briefed', risk: 'some' })).toBe('around')
    for (const suggested of STEP_CLASSES) {
      expect(stricterFor(suggested, {})).toBe(suggested)
      if (suggested !== 'around') expect(stricterFor(suggested, { skill: 'anyone', risk: 'low' })).toBe(suggested)
    }
  })
  it('keeps it out of listings where a licence is needed or the risk is grave, whoever chooses it', () => {
    const step = { classification: 'around', suggested: 'around', chosen: true } as const
    expect(stepRefusalOf({ ...step, skill: 'licensed' }, 'operator')).toBe('licence_needed')
    expect(stepRefusalOf({ ...step, risk: 'high' }, 'system')).toBe('too_risky')
    expect(stepRefusalOf({ ...step, skill: 'trained', risk: 'some' }, 'facility')).toBeNull()
    expect(stepRefusalOf({ ...step, chosen: false, skill: 'licensed', risk: 'high' }, 'facility')).toBeNull()
  })
})

const templates: TemplateText[] = [
  {
    title: '食事の前のテーブル拭きとお箸並べ',
    category: 'meal_support',
    description: '食堂のテーブルを拭き、お箸を並べていただきます。',
    notAsked: '食事の介助はお願いしません。',
    place: '食堂',
    clothing: '上履き',
    belongings: 'エプロン',
    beginnerFriendly: true,
  },
  {
    title: '廊下の手すりの拭き掃除',
    category: 'environment',
    description: '廊下の手すりを順に拭いていただきます。',
    notAsked: '歩行の介助はお願いしません。',
    beginnerFriendly: true,
  },
]

describe('the nearest template', () => {
  it('is the one that speaks of the same work, and none where none does', () => {
    expect(nearestTemplate('食堂のテーブルを拭く', templates)?.category).toBe('meal_support')
    expect(nearestTemplate('廊下の手すりを拭く', templates)?.category).toBe('environment')
    expect(nearestTemplate('祭りの太鼓を運ぶ', templates)).toBeNull()
    expect(nearestTemplate('', templates)).toBeNull()
  })
})

describe('a draft from a sheet', () => {
  it('asks for the chosen steps in the order of the day, in the words of the templates, once each', () => {
    const draft = draftOf(
      [
        step({ from: '13:00', minutes: 40, text: '廊下の手すりを拭く' }),
        step({ from: '11:00', minutes: 15 }),
        step({ from: '17:00', minutes: 10, text: '食堂テーブルを拭く' }),
        step({ from: '10:00', minutes: 90, text: '入浴の介助', classification: 'prohibited' }),
        step({ from: '10:00', minutes: 90, text: '玄関の掃除', chosen: false }),
      ],
      templates,
    )
    expect(draft).toEqual({
      category: 'environment',
      title: '廊下の手すりの拭き掃除',
      more: true,
      parts: [
        { from: '11:00', minutes: 25, text: '食堂のテーブルを拭き、お箸を並べていただきます。' },
        { from: '13:00', minutes: 40, text: '廊下の手すりを順に拭いていただきます。' },
      ],
      notAsked: ['歩行の介助はお願いしません。', '食事の介助はお願いしません。'],
      place: null,
      clothing: null,
      belongings: null,
      beginnerFriendly: true,
    })
  })
  it('speaks in the words of the step where no template is near, and then asks for a named professional', () => {
    expect(draftOf([step({ text: '祭りの太鼓を運ぶ' })], templates)).toMatchObject({
      category: 'other',
      title: '祭りの太鼓を運ぶ',
      more: false,
      parts: [{ text: '祭りの太鼓を運ぶ', minutes: 30 }],
    })
  })
  it('is not made of what may not be asked, whatever is ticked', () => {
    for (const classification of ['professional', 'prohibited'] as const)
      for (const doneBy of DOERS) expect(draftOf([step({ classification, doneBy })], templates)).toBeNull()
  })
})
