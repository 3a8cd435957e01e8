import { FIGURES } from '@/domain/kpi/figure'
import { definitionsOf } from './definitions'
import { gapSentence, markedFigureLabel } from './figures'

describe('the words of the figures', () => {
  it('compare with the plan in words', () => {
    expect(gapSentence(-12, '件')).toBe('計画より12件少ない')
    expect(gapSentence(1234, '人')).toBe('計画より1,234人多い')
    expect(gapSentence(0, '件')).toBe('計画どおり')
  })
  it('define each figure under the name that it carries everywhere', () => {
    const terms = definitionsOf({ municipalityName: '熊本市', countingUnit: 'number', listingRule: 'slot' }).map(
      ({ term }) => term,
    )
    expect(terms.slice(0, 4)).toEqual(FIGURES.map(markedFigureLabel))
    expect(new Set(terms).size).toBe(terms.length)
  })
  it('define ア and ウ as they were agreed for the programme', () => {
    const texts = (countingUnit: 'number' | 'number_service', listingRule: 'listing' | 'seat') =>
      definitionsOf({ municipalityName: '熊本市', countingUnit, listingRule }).map(({ text }) => text)
    expect(texts('number', 'listing')[0]).toContain('事業所番号ごとに1事業所')
    expect(texts('number_service', 'listing')[0]).toContain('事業所番号とサービスの種類の組ごとに1事業所')
    expect(texts('number', 'listing')[2]).toContain('案件を1件と数えます')
    expect(texts('number', 'seat')[2]).toContain('そのときの定員を数えます')
  })
})
