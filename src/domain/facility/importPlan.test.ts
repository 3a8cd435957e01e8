import { importFacts } from '@/testing/importFacts'
import { openDataRow } from '@/testing/openDataFile'
import type { FacilityRecord } from './facilityRecord'
import { planImport, type StoredFacility } from './importPlan'
import { summaryLine, summaryOf } from './importSummary'
import { judgeOpenDataRow } from './judgeOpenDataRow'
import type { OpenDataRow } from './openDataColumns'

const judge = (cells: Partial<OpenDataRow['cells']>, row: number) => judgeOpenDataRow(openDataRow(cells, row), importFacts)
const recordOf = (cells: Partial<OpenDataRow['cells']> = {}): FacilityRecord => {
  const judged = judge(cells, 2)
  if (!('record' in judged)) throw new Error('the example is rejected')
  return judged.record
}
const stored = (changes: Partial<StoredFacility> = {}): StoredFacility => ({
  ...recordOf(),
  id: 'stored',
  source: 'open_data',
  registered: false,
  ...changes,
})

describe('what an import would do', () => {
  it('creates what is not there, and nothing the second time', () => {
    expect(planImport([judge({}, 2)], []).rows).toMatchObject([{ outcome: 'created', row: 2 }])
    expect(planImport([judge({}, 2)], [stored()])).toMatchObject({ rows: [{ outcome: 'unchanged' }], absent: 0 })
  })

  it('takes the same number under another service for another facility', () => {
    expect(planImport([judge({ service: '訪問看護' }, 2)], [stored()])).toMatchObject({
      rows: [{ outcome: 'created' }],
      absent: 1,
    })
  })

  it('names each field that changes, from what to what', () => {
    const plan = planImport([judge({ phone: '096-328-9999' }, 2)], [stored()])
    expect(plan.rows).toMatchObject([
      { outcome: 'updated', id: 'stored', changes: [{ field: 'phone', from: '096-328-0000', to: '096-328-9999' }] },
    ])
  })

  it('takes away nothing that people entered where the file is blank', () => {
    expect(
      planImport([judge({ url: '', capacity: '0' }, 2)], [stored({ url: 'https://example.jp', capacity: 12 })]).rows,
    ).toMatchObject([{ outcome: 'unchanged' }])
  })

  it('leaves a registered facility what its own staff have entered, says so, and still takes what they do not keep', () => {
    const ours = stored({ registered: true, phone: '096-328-1111', capacity: null, name: '旧名' })
    const plan = planImport([judge({ phone: '096-328-9999', capacity: '12' }, 2)], [ours])
    expect(plan.rows).toMatchObject([
      {
        outcome: 'updated',
        record: { phone: null },
        changes: [{ field: 'name' }, { field: 'capacity', from: null, to: 12 }],
        warnings: [{ code: 'kept_by_facility', column: 'phone', value: '096-328-9999' }],
      },
    ])
  })

  it('takes identical rows once, with a warning naming the first', () => {
    expect(planImport([judge({}, 2), judge({ phone: '0963280000' }, 3)], []).rows).toMatchObject([
      { outcome: 'created', row: 2, warnings: [] },
      { outcome: 'unchanged', row: 3, warnings: [{ code: 'repeated_identically', rows: [2] }] },
    ])
  })

  it('takes none of the rows that give one facility different contents, and names them', () => {
    expect(planImport([judge({}, 2), judge({}, 5), judge({ name: '別の名' }, 9)], []).rows).toMatchObject([
      { outcome: 'rejected', rejections: [{ code: 'repeated_differently', rows: [5, 9] }] },
      { outcome: 'rejected', rejections: [{ code: 'repeated_differently', rows: [2, 9] }] },
      { outcome: 'rejected', rejections: [{ code: 'repeated_differently', rows: [2, 5] }] },
    ])
  })

  it('counts, and leaves alone, what earlier files brought and this one does not', () => {
    const others = [
      stored({ id: 'a', officeNumber: '4399900028' }),
      stored({ id: 'b', officeNumber: '4399900036', source: 'entered' }),
      stored({ id: 'c', officeNumber: '4399900044' }),
    ]
    // The third stands in the file with a fault: it is not absent.
    expect(planImport([judge({}, 2), judge({ officeNumber: '4399900044', name: '' }, 3)], others).absent).toBe(1)
  })

  it('is summed up in one line', () => {
    const judged = [judge({}, 2), judge({}, 3), judge({ officeNumber: '4399900028', url: 'なし' }, 4), judge({ name: '' }, 5)]
    expect(summaryLine(summaryOf(planImport(judged, [stored({ phone: null })]).rows))).toBe(
      'read 4, created 1, updated 1, unchanged 1, warnings 2, rejected 1',
    )
  })
})
