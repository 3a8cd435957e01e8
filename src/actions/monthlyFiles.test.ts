import { monthlyFiguresFixture } from '@reports/monthly/fixture'
import { monthlyFiles } from './monthlyFiles'

describe('the files of a month', () => {
  const figures = monthlyFiguresFixture()
  it('are drawn as asked for: one alone is the one that stands beside the other', async () => {
    const both = await monthlyFiles(figures)
    expect(both.map(({ kind, pages }) => [kind, pages === null])).toEqual([
      ['xlsx', true],
      ['pdf', false],
    ])
    for (const file of both) expect(await monthlyFiles(figures, [file.kind])).toEqual([file])
  }, 30_000)
})
