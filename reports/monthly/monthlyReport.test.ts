import { correctedFixture, fullFixture, marchFixture, monthlyFiguresFixture, noPlanFixture, preliminaryFixture } from './fixture'
import { monthlyReport } from './monthlyReport'

const section = (report: ReturnType<typeof monthlyReport>, key: string) =>
  report.parts.flatMap(({ sections }) => sections).find((each) => each.key === key)

describe('the model of the monthly report', () => {
  it('is plain data that can be stored and sent', () => {
    const report = monthlyReport(correctedFixture())
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
  it('has one sentence a figure, against its plan and its target', () => {
    expect(monthlyReport(monthlyFiguresFixture()).summary).toEqual([
      'ア 介護事業所の登録数は43事業所（達成率71.7%）で、計画より3事業所多い状況です。',
      'イ 市内ボランティアの登録数は865人（達成率50.9%）で、計画より35人少ない状況です。',
      'ウ 案件募集件数は738件（達成率49.2%）で、計画より18件多い状況です。',
      'エ マッチング数（受け入れ完了数）は369件（達成率36.9%）で、計画より11件少ない状況です。',
    ])
  })
  it('says so where no plan and no target were agreed, instead of a comparison with nothing', () => {
    const report = monthlyReport(noPlanFixture())
    expect(report.summary[0]).toBe('ア 介護事業所の登録数は43事業所です（計画の定めはありません）。')
    expect(report.overview.rows[0]?.cells).toMatchObject({
      closing: 43,
      planned: null,
      target: null,
      achievement: null,
      gap: null,
    })
    expect(section(report, 'months_facilities')?.chart?.series.map(({ role }) => role)).toEqual(['actual'])
  })
  it('gives the reason where there is no chart', () => {
    const wards = section(monthlyReport(noPlanFixture()), 'wards')
    expect([wards?.chart, wards?.notes]).toEqual([null, ['当月の受け入れ完了はありません。']])
  })
  it('compares a running month with the plan of its cut-off day, not with that of the month still to come', () => {
    const { mark, summary, statement } = monthlyReport(preliminaryFixture())
    // 20 + (40 − 20) × 20 ÷ 31 = 32.9 → 33 facilities by 20 January; there are 43.
    expect(summary[0]).toBe('ア 介護事業所の登録数は43事業所（達成率71.7%）で、日割りの計画より10事業所多い状況です。')
    expect(summary.at(-1)).toBe('計画との比較は、令和8年1月20日までを日割りにした計画によります。')
    expect([mark, statement[1]]).toEqual([
      '速報',
      'この資料は速報です。令和8年1月20日 09:00（日本時間）までの記録を集計したもので、確定した報告書ではありません。',
    ])
  })
  it('prints the cut-off of March, which is due before it ends', () => {
    const { facts, statement } = monthlyReport(marchFixture())
    expect(facts.find(({ label }) => label === '集計の時点')?.value).toBe('令和8年3月31日 15:00（日本時間）')
    expect(statement.join('')).toContain(
      '令和8年3月分は、提出期限が月の末日のため、令和8年3月31日 15:00（日本時間）の締切時点で集計しています。',
    )
  })
  it('counts an ordinary month up to 24:00 of its last day, with the records entered until the cut-off', () => {
    const { facts } = monthlyReport(monthlyFiguresFixture())
    expect(facts.map(({ label, value }) => [label, value])).toEqual(
      expect.arrayContaining([
        ['集計の時点', '令和8年1月31日 24:00（日本時間）'],
        ['記録の締切', '令和8年2月6日 17:00（日本時間）までに登録された記録によります。'],
      ]),
    )
  })
  it('begins a corrected version with what it changed', () => {
    const report = monthlyReport(correctedFixture())
    expect(report.edition).toBe('第2版（差替え）')
    expect(report.parts[0]).toMatchObject({ key: 'differences', title: '別紙1　差替えの内容' })
    expect(section(report, 'differences')?.rows.map(({ cells }) => [cells.what, cells.difference])).toEqual([
      ['減', 1],
      ['当月末', -1],
      ['増（当月）', 3],
      ['累計', 3],
      ['うち市内居住者（当月）', 3],
      ['うち市内居住者（累計）', 3],
      ['区：東区（当月）', 3],
      ['業務の区分：レクリエーション補助（当月）', 3],
    ])
    expect(monthlyReport(monthlyFiguresFixture()).parts.map(({ key }) => key)).not.toContain('differences')
  })
  it('names the changed cells of its appendices in a table of their own, and says so where there is nothing to compare', () => {
    const base = { ...fullFixture(), version: 2, differences: [] }
    const cells = (appendixDifferences: typeof base.appendixDifferences) =>
      section(monthlyReport({ ...base, appendixDifferences }), 'appendixDifferences')
    const changed = cells([
      { part: 'wards', figure: 'residents', key: '431028', name: '東区', before: 221, after: 220 },
      { part: 'ages', figure: 'completions', age: 'under_20', experience: 'family', before: null, after: 6 },
      { part: 'seminars', heldOn: '2026-01-16', title: 'はじめの一歩', before: 38, after: 39 },
    ])
    expect(changed?.rows.map(({ cells: row }) => Object.values(row))).toEqual([
      ['区別の状況', '東区：イ 市内登録者', 221, 220, -1],
      ['エ 年代・経験', '20歳未満、家族の介護のみ', null, 6, null],
      ['当月に実施したセミナー等', '令和8年1月16日「はじめの一歩」の参加者数', 38, 39, 1],
    ])
    expect(changed?.notes.join('')).toContain('5人に満たない数')
    expect(cells([])?.notes).toEqual(['内訳の数に変更はありません。'])
    expect(cells(null)?.notes).toEqual(['前の版には内訳の表がないため、内訳の数は比べていません。'])
    expect(cells(undefined)).toBeUndefined()
  })
  it('names what it changed in an analysis: which one, which part, the old words beside the new, shortened around the change', () => {
    const base = { ...fullFixture(), version: 2, differences: [] }
    const table = (gapDifferences: typeof base.gapDifferences) =>
      section(monthlyReport({ ...base, gapDifferences }), 'gapDifferences')
    const causes = base.gaps?.[0]?.causes ?? ''
    const measure = base.gaps?.[0]?.measures[0] ?? null
    const changed = table([
      { figure: 'completions', what: 'status', before: 'in_progress', after: 'closed' },
      { figure: 'completions', what: 'causes', before: causes.repeat(3), after: `${causes.repeat(2)}大雪も重なった。` },
      {
        figure: 'completions',
        what: 'measure',
        number: 1,
        before: measure,
        after: measure && { ...measure, dueOn: '2026-02-17' },
      },
    ])
    expect(changed?.rows.map(({ cells: row }) => Object.values(row))).toEqual([
      ['エ マッチング数（受け入れ完了数）', '状態', '改善策の実施中', '終了'],
      ['エ マッチング数（受け入れ完了数）', '要因', `…${causes.slice(-12)}${causes}`, `…${causes.slice(-12)}大雪も重なった。`],
      [
        'エ マッチング数（受け入れ完了数）',
        '改善策1',
        '登録施設への電話と出前説明会（山﨑、令和8年2月10日まで）',
        '登録施設への電話と出前説明会（山﨑、令和8年2月17日まで）',
      ],
    ])
    expect(table([])?.notes).toEqual(['要因分析の内容に変更はありません。'])
    expect(table(null)?.notes).toEqual(['前の版には要因分析の欄がないため、要因分析は比べていません。'])
    expect(table(undefined)).toBeUndefined()
  })
  it("shows the plan up to the contract's end where it is known, and up to the month where it is not", () => {
    const { plan: _, ...figures } = monthlyFiguresFixture()
    const months = (report: ReturnType<typeof monthlyReport>) => section(report, 'months_residents')?.rows.map(({ key }) => key)
    expect(months(monthlyReport(monthlyFiguresFixture()))).toEqual(['2025-12', '2026-01', '2026-02', '2026-03'])
    expect(months(monthlyReport(figures))).toEqual(['2025-12', '2026-01'])
  })
  it('marks the agreed way of counting listings among the three', () => {
    const rows = section(monthlyReport(monthlyFiguresFixture()), 'listings')?.rows.map(({ cells, tone }) => [
      cells.during,
      cells.agreed,
      tone,
    ])
    expect(rows).toEqual([
      [109, '', undefined],
      [391, '○', 'strong'],
      [702, '', undefined],
    ])
  })
  it('separates residents of the city from others, so that both add up to the figure', () => {
    const residence = section(monthlyReport(monthlyFiguresFixture()), 'residence')
    expect(residence?.rows.map(({ cells }) => [cells.during, cells.cumulative])).toEqual([
      [213, 316],
      [35, 53],
    ])
    expect(residence?.total).toMatchObject({ during: 248, cumulative: 369 })
  })
  it('refuses figures that contradict themselves', () => {
    const figures = monthlyFiguresFixture()
    expect(() => monthlyReport({ ...figures, completionsByWard: figures.completionsByWard.slice(1) })).toThrow(
      'wards_do_not_add_up (completions, 2026-01)',
    )
  })
  it('does not honour an addressee twice', () => {
    const figures = monthlyFiguresFixture()
    const to = (addressee: string) => monthlyReport({ ...figures, programme: { ...figures.programme, addressee } }).addressee
    expect([to('熊本市長'), to('熊本市長　肥後　一郎　様')]).toEqual(['熊本市長　様', '熊本市長　肥後　一郎　様'])
  })

  it('compares a month that is over but not closed with the plan of its last day', () => {
    const late = { ...preliminaryFixture(), cutoffAt: '2026-02-04T00:00:00.000Z' }
    expect(monthlyReport(late).summary.at(-1)).toContain('令和8年1月31日')
  })
  it('adds the parts of the month and what its records lacked, each part numbered in turn', () => {
    const { facts, parts } = monthlyReport(fullFixture())
    expect(parts.map(({ title }) => title).slice(2)).toEqual([
      '別紙3　案件募集件数の数え方',
      '別紙4　計画との乖離の要因と改善策',
      '別紙5　区・サービス種別・業務の区分別の状況',
      '別紙6　年代と介護の経験別の状況',
      '別紙7　応募から受入完了まで',
      '別紙8　セミナー等と個別相談',
      '別紙9　記録の点検',
    ])
    expect(facts.at(-1)?.value).toBe('別紙1から別紙9までのとおり')
  })
  it('says why a figure fell behind, who does what about it by when, and plainly when nothing had to be explained', () => {
    const gaps = section(monthlyReport(fullFixture()), 'gaps')
    expect(gaps?.rows.map(({ cells }) => cells)).toEqual([
      {
        figure: 'エ マッチング数（受け入れ完了数）',
        gap: '計画より65件少ない\n令和8年1月25日の時点',
        causes: '年末年始に募集を休んだ施設が多く、1月前半の日時枠が少なかった。',
        measures:
          '登録施設への電話と出前説明会（山﨑、令和8年2月10日まで）\n平日午後の募集のひな形を届ける（髙田、令和8年2月15日まで）',
        standing: '改善策の実施中\n令和8年2月4日に協議',
      },
    ])
    const none = section(monthlyReport({ ...fullFixture(), gaps: [] }), 'gaps')
    expect([none?.rows, none?.notes]).toEqual([[], ['当月に開いた要因分析はありません。']])
  })
  it('shows no cell of fewer than five people, and says what the dash is', () => {
    const ages = section(monthlyReport(fullFixture()), 'age_residents')
    expect(ages?.rows[0]?.cells).toEqual({ age: '20歳未満', none: 40, family: 12, trained: 8, worked: null })
    expect(ages?.notes.join('')).toContain('5人に満たない数')
    expect(ages?.total).toBeNull()
    const dash = (figures: ReturnType<typeof fullFixture>) =>
      monthlyReport(figures).definitions.find(({ term }) => term === '—')?.text
    expect(dash(fullFixture())).toContain('5人に満たない数')
    expect(dash(monthlyFiguresFixture())).not.toContain('5人')
  })
  it('puts under each breakdown what was reported of the figure, and follows applications to their end', () => {
    const report = monthlyReport(fullFixture())
    expect(section(report, 'byWard')?.total).toEqual({
      name: '合計',
      facilities: 43,
      residents: 865,
      listings: 391,
      completions: 248,
    })
    expect(section(report, 'funnel')?.rows.map(({ cells }) => cells['count'])).toEqual([390, 312, 256, 248, 11, 37, 42, 40, 12])
    expect(section(report, 'quality')?.notes.join('')).toContain('残したまま締めた理由')
  })
  it('draws a report of before as it was: without parts it never had', () => {
    expect(monthlyReport(monthlyFiguresFixture()).parts.map(({ key }) => key)).toEqual(['months', 'completions', 'listings'])
  })
})
