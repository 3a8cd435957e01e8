import { briefingRefusalOf, judgeQuiz, linesOf } from './briefing'

describe('the quiz', () => {
  const right = ['a', 'b', 'c'] as const
  it('is passed with every answer right', () =>
    expect(judgeQuiz(right, ['a', 'b', 'c'])).toEqual({ passed: true, unanswered: [], wrong: [] }))
  it('is not passed with one wrong or one left out, and says which', () => {
    expect(judgeQuiz(right, ['a', 'c', 'c'])).toEqual({ passed: false, unanswered: [], wrong: [1] })
    expect(judgeQuiz(right, ['a', null])).toEqual({ passed: false, unanswered: [1, 2], wrong: [] })
  })
  it('without questions is passed by nobody', () => expect(judgeQuiz([], []).passed).toBe(false))
})

describe('a version of the briefing', () => {
  const text = { allowed: '配膳', forbidden: '入浴の介助', questions: 5 }
  it('may be a draft of anything', () =>
    expect(briefingRefusalOf('draft', 'draft', { allowed: null, forbidden: ' ', questions: 0 })).toBeNull())
  it('is published with its text and five questions', () => {
    expect(briefingRefusalOf('draft', 'published', text)).toBeNull()
    expect(briefingRefusalOf('draft', 'published', { ...text, questions: 4 })).toBe('too_few_questions')
    expect(briefingRefusalOf('draft', 'published', { ...text, forbidden: ' \n' })).toBe('text_missing')
  })
  it('stays as it was published', () => {
    expect(briefingRefusalOf('published', 'published', text)).toBe('published_stays')
    expect(briefingRefusalOf('published', 'draft', text)).toBe('published_stays')
  })
})

it('a typed list is its lines, without empty ones', () => expect(linesOf(' 配膳 \n\n掃除\r\n')).toEqual(['配膳', '掃除']))
