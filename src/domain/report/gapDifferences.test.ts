import { fullFixture } from '@reports/monthly/fixture'
import { gapDifferences } from './gapDifferences'
import type { ReportedGap } from './monthlyFigures'

const before = fullFixture().gaps as ReportedGap[]
const [gap] = before as [ReportedGap]
const [calls, templates] = gap.measures as [ReportedGap['measures'][number], ReportedGap['measures'][number]]
const changed = (change: Partial<ReportedGap>) => gapDifferences(before, [{ ...gap, ...change }])
const said = ({ dueOn, measure, person }: typeof calls) => ({ measure, person, dueOn })

describe('what a corrected version says otherwise of the analyses', () => {
  it('is nothing where it says the same; what is done of a measure is not told in the report', () => {
    expect(changed({})).toEqual([])
    expect(changed({ measures: [{ ...calls, doneOn: '2026-02-09' }, templates] })).toEqual([])
  })

  it('is every text, state and day that changed, old and new', () => {
    expect(changed({ status: 'closed', causes: '大雪のため。', consultedOn: '2026-02-05', result: '追いついた。' })).toEqual([
      { figure: 'completions', what: 'status', before: 'in_progress', after: 'closed' },
      { figure: 'completions', what: 'causes', before: gap.causes, after: '大雪のため。' },
      { figure: 'completions', what: 'consultedOn', before: '2026-02-04', after: '2026-02-05' },
      { figure: 'completions', what: 'result', before: null, after: '追いついた。' },
    ])
  })

  it('names a measure by its place: one that came, one that changed its person, one that was written anew, one that went', () => {
    const fresh = { measure: '広報紙で募る', person: '中村', dueOn: '2026-02-20', doneOn: null }
    const later = { ...calls, person: '髙田' }
    expect(changed({ measures: [later, templates, fresh] })).toEqual([
      { figure: 'completions', what: 'measure', number: 1, before: said(calls), after: said(later) },
      { figure: 'completions', what: 'measure', number: 3, before: null, after: said(fresh) },
    ])
    expect(changed({ measures: [fresh, calls] })).toEqual([
      { figure: 'completions', what: 'measure', number: 1, before: said(templates), after: said(fresh) },
    ])
    expect(changed({ measures: [templates] })).toEqual([
      { figure: 'completions', what: 'measure', number: 1, before: said(calls), after: null },
    ])
  })

  it('is all of an analysis that the version before did not have', () => {
    expect(gapDifferences([], before).map(({ before: was, what }) => [what, was])).toEqual([
      ['status', null],
      ['causes', null],
      ['measure', null],
      ['measure', null],
      ['consultedOn', null],
    ])
  })
})
