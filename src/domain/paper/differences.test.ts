import fc from 'fast-check'
import { differencesOf } from './differences'

const chapter = (key: string, ...lines: string[]) => ({ key, title: `${key}の章`, lines })

describe('what changed between two versions', () => {
  it('is said by chapter: lines taken out, lines added; what stayed is not said', () => {
    expect(
      differencesOf(
        [chapter('体制', '責任者は甲', '担当は乙'), chapter('方法', '電話')],
        [chapter('体制', '責任者は丙', '担当は乙'), chapter('方法', '電話'), chapter('連絡', '夜間は当番')],
      ),
    ).toEqual([
      { title: '体制の章', removed: ['責任者は甲'], added: ['責任者は丙'] },
      { title: '連絡の章', removed: [], added: ['夜間は当番'] },
    ])
  })
  it('says a chapter that is gone', () => {
    expect(differencesOf([chapter('目標', '50施設')], [])).toEqual([{ title: '目標の章', removed: ['50施設'], added: [] }])
  })
  it('is nothing for equal versions, and turns the old lines into the new ones in number', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, (was, is) => {
        expect(differencesOf([chapter('x', ...was)], [chapter('x', ...was)])).toEqual([])
        const [change] = differencesOf([chapter('x', ...was)], [chapter('x', ...is)])
        expect(was.length - (change?.removed.length ?? 0)).toBe(is.length - (change?.added.length ?? 0))
      }),
    )
  })
})
