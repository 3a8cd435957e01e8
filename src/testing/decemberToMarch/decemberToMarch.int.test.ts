import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { strFromU8 } from 'fflate'
import { gapCourse } from '@/actions/gaps/gapCourse'
import { settlementOf } from '@/actions/settlement/settlementOf'
import { loadDashboard } from '@/admin/dashboard/loadDashboard'
import { addressOf, type RecordsQuery } from '@/admin/records/recordsQuery'
import { loadRecords } from '@/admin/records/loadRecords'
import { at } from '@/domain/calendar/jst'
import { readStanding } from '@/domain/deliverable/standing'
import { type Figure, FIGURES } from '@/domain/kpi/figure'
import { type RecordMeasure, recordMeasuresOf } from '@/domain/kpi/measure'
import { FUNNEL } from '@/domain/kpi/funnel'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import type { RecountedMonth } from '@/domain/report/recount'
import { closingRefusals } from '@/glossary/closing'
import { markedFigureLabel } from '@/glossary/figures'
import { qualityRefusals } from '@/glossary/quality'
import { deliverableHistory } from '@/queries/deliverableHistory'
import { deliverables } from '@/queries/deliverables'
import { followedVersions } from '@/queries/followedVersions'
import { dataOfJob } from '@/queries/longJobs'
import { packFiles, packItems, packOf } from '@/queries/packs'
import { verifyPackCommand } from '@/scripts/verifyPackCommand'
import { monthlyReport } from '@reports/monthly/monthlyReport'
import { calculated, type SheetCell } from '@reports/testing/calculated'
import { contentsFaults, courseIn, overviewIn, pageFaults } from '@reports/testing/figuresIn'
import { type Grid, gridsOfPdf, gridsOfWorkbook, readNumber, readWorkbook } from '@reports/testing/grids'
import { readPdf } from '@reports/testing/readPdf'
import { written } from '@reports/written'
import { discOf } from '../discOf'
import { type RunningPayload, startPayload } from '../payload'
import { type Rest, restOf, type Session } from '../rest'
import {
  COMPLETED_BY,
  type Counted,
  FACILITY_MONTHS,
  FIGURES_OF,
  JANUARY_BEFORE,
  LISTED,
  MONTHS,
  PLAN,
  SETTLED,
} from './expected'
import { type Played, playDecemberToMarch } from './play'

/*
 * The whole contract of the demo programme, 2025-12-01 to 2026-03-31, in a world that can be counted on one's fingers: the months
 * are closed, January is corrected, a gap is explained, a seminar and a meeting are held, it is settled, and everything is handed over
 * on a disc. Then every file is read back and compared with what was counted by hand, and every clock is looked at. It is played
 * in a small world and not in the demo because only here each number has its reason; the demo's own files are read back
 * in seed/demo.int.test.ts.
 */
let running: RunningPayload
let played: Played
let disc: Record<string, Buffer>
let zip: Buffer
let rest: Rest
let session: Session
beforeAll(async () => {
  running = await startPayload()
  played = await playDecemberToMarch(running)
  ;({ files: disc, zip } = await discOf(running.payload, played.pack))
  rest = await restOf(running.payload)
  session = await rest.signIn(played.office.city)
}, 300_000)
afterAll(() => running.stop())

const programmeId = () => played.world.programme.id
/** The one file of a folder, whatever number that has, whose name ends so. */
const onDisc = (folder: string, end: string): Buffer => {
  const found = Object.keys(disc).filter((name) => name.slice(3).startsWith(folder) && name.endsWith(end))
  if (found.length !== 1) throw new Error(`${folder}…${end}: ${found.length} of ${Object.keys(disc).join(', ')}`)
  return disc[found[0] ?? ''] ?? Buffer.alloc(0)
}
const gridsOf = (bytes: Buffer, kind: 'pdf' | 'xlsx'): Promise<Grid[]> =>
  kind === 'pdf' ? gridsOfPdf(bytes) : gridsOfWorkbook(bytes)

type Version = { id: string; month: string; version: number; status: string; model: MonthlyFigures; approval: string | null }
const versions = async (): Promise<Version[]> =>
  (await running.appSql(
    `SELECT id, month, version::int AS version, status::text AS status, model, approval_comment AS approval FROM monthly_reports ORDER BY closed_at`,
  )) as never
const expectedOf = (month: string, version: number, figure: Figure): Counted => {
  const before = month === '2026-01' && version === 1 ? JANUARY_BEFORE[figure] : undefined
  const found = before ?? FIGURES_OF[figure][MONTHS.indexOf(month)]
  if (!found) throw new Error(`nothing is expected of ${month}`)
  return found
}

const closings = (figure: Figure): number[] => FIGURES_OF[figure].map(({ closing }) => closing)
const expectedOverview = (month: string, version: number) => {
  const index = MONTHS.indexOf(month)
  const of = (figure: Figure) => ({
    ...expectedOf(month, version, figure),
    planned: PLAN[figure][index],
    target: PLAN[figure][3],
  })
  return Object.fromEntries(FIGURES.map((figure) => [figure, of(figure)]))
}

const queryOf = (figure: Figure, measure: RecordMeasure, month: string): RecordsQuery => ({
  figure,
  measure,
  month,
  programme: programmeId(),
  ward: null,
  narrowed: {},
  stage: null,
  home: null,
  rule: null,
  partner: null,
  version: null,
  page: 1,
})

describe('the months', () => {
  it('were closed, decided with a comment and locked, January twice', async () => {
    expect((await versions()).map(({ approval, month, status, version }) => [month, version, status, Boolean(approval)])).toEqual(
      [
        ['2025-12', 1, 'approved', true],
        ['2026-01', 1, 'approved', true],
        ['2026-01', 2, 'approved', true],
        ['2026-02', 1, 'approved', true],
        ['2026-03', 1, 'approved', true],
      ],
    )
    await expect(running.appSql("UPDATE monthly_reports SET status = 'submitted'")).rejects.toThrow('report_is_final')
    await expect(running.ownerSql("UPDATE monthly_report_files SET bytes = ''")).rejects.toThrow('report_is_final')
  })

  it('did not close over a visit nobody had settled without saying why, nor once more without a reason', () => {
    expect(played.refused).toEqual({
      'open visit': qualityRefusals.quality_note_required,
      'no reason': closingRefusals.note_required,
    })
  })

  it('say what was counted by hand', async () => {
    for (const { model, month, version } of await versions())
      for (const each of model.figures) {
        const { closing, correction, decrease, figure, increase, opening } = each
        expect([month, version, figure, { opening, increase, decrease, correction, closing }]).toEqual([
          month,
          version,
          figure,
          expectedOf(month, version, figure),
        ])
      }
  })

  it('break down as was counted by hand, the newest version of each', async () => {
    const newest = (await versions()).filter(({ month, version }) => month !== '2026-01' || version === 2)
    const some = (counts: readonly { key: string; label: string; count: number }[], by: 'key' | 'label') =>
      Object.fromEntries(counts.filter(({ count }) => count > 0).map((each) => [each[by], each.count]))
    expect(newest.map(({ model }) => model.listingCounts.during)).toEqual(LISTED)
    expect(
      newest.map(({ model }) => ({
        wards: some(model.completionsByWard, 'label'),
        categories: some(model.completionsByCategory, 'key'),
        ofCity: model.completionsByCityResidents,
      })),
    ).toEqual(COMPLETED_BY)
  })

  it('name in the version that replaces January each number that changed', async () => {
    const [, , second] = await versions()
    expect(
      second?.model.differences.map((each) => [
        each.figure,
        each.what,
        'name' in each ? each.name : null,
        each.before,
        each.after,
      ]),
    ).toEqual([
      ['residents', 'decrease', null, 0, 1],
      ['residents', 'closing', null, 5, 4],
      ['completions', 'increase', null, 2, 3],
      ['completions', 'closing', null, 4, 5],
      ['completions', 'ward', '中央区', 1, 2],
      ['completions', 'category', '食事関連補助', 1, 2],
    ])
    for (const kind of ['pdf', 'xlsx'] as const) {
      const rows = (await gridsOf(onDisc('月報/', `令和8年1月分_第2版.${kind}`), kind)).flatMap((grid) => grid.rows)
      const changed = rows.filter((row) => row[1] === '累計' || row[1] === '当月末')
      expect([kind, changed.map((row) => row.filter((cell) => cell !== null))]).toEqual([
        kind,
        [
          [markedFigureLabel('residents'), '当月末', 5, 4, -1],
          [markedFigureLabel('completions'), '累計', 4, 5, 1],
        ],
      ])
    }
  })
})

describe('the same figures', () => {
  it('stand in both files of every version', async () => {
    for (const { id, month, version } of await versions()) {
      const files = await running.appSql('SELECT kind, bytes, pages FROM monthly_report_files WHERE report_id = $1', [id])
      expect(files.map(({ kind }) => kind).sort()).toEqual(['pdf', 'xlsx'])
      for (const { bytes, kind, pages } of files) {
        const grids = await gridsOf(bytes as Buffer, kind as 'pdf' | 'xlsx')
        expect([month, version, kind, overviewIn(grids)]).toEqual([month, version, kind, expectedOverview(month, version)])
        if (kind === 'pdf') expect((await readPdf(bytes as Buffer)).pages).toBe(pages)
      }
    }
  })

  it('stand in every cell of every table of both files, breakdowns and differences too', async () => {
    const missing: string[] = []
    for (const { id, model, month, version } of await versions()) {
      const { overview, parts } = monthlyReport(model)
      const files = await running.appSql('SELECT kind, bytes FROM monthly_report_files WHERE report_id = $1', [id])
      for (const { bytes, kind } of files) {
        const grids = await gridsOf(bytes as Buffer, kind as 'pdf' | 'xlsx')
        const read = grids.flatMap(({ name, rows }) => rows.map((row) => JSON.stringify([name, ...row])))
        for (const section of [overview, ...parts.flatMap((part) => part.sections)])
          for (const cells of [...section.rows.map((row) => row.cells), ...(section.total ? [section.total] : [])]) {
            const row = section.columns.map((column) => readNumber(written(column.kind, cells[column.key] ?? null)))
            const named = JSON.stringify([kind === 'pdf' ? section.title : section.shortTitle, ...row])
            if (!read.some((each) => each.startsWith(named.slice(0, -1)))) missing.push(`${month}/${version} ${kind} ${named}`)
          }
      }
    }
    expect(missing).toEqual([])
  })

  it('stood in the drafts of the worker as far as they were recorded', async () => {
    const drafts = await running.appSql(
      `SELECT d.subject AS month, f.kind, f.bytes FROM deliverables d JOIN deliverable_versions v ON v.deliverable_id = d.id AND v.version = 1
         JOIN deliverable_files f ON f.version_id = v.id WHERE d.kind::text = 'monthly_report' ORDER BY d.subject, f.kind`,
    )
    expect(drafts).toHaveLength(2 * MONTHS.length)
    for (const { bytes, kind, month } of drafts)
      expect([month, kind, overviewIn(await gridsOf(bytes as Buffer, kind as 'pdf' | 'xlsx'))]).toEqual([
        month,
        kind,
        expectedOverview(String(month), 1),
      ])
  })

  it.each(['pdf', 'xlsx'] as const)('stand month by month in the last report and in the completion report: %s', async (kind) => {
    const reports = [onDisc('月報/', `令和8年3月分.${kind}`), onDisc('業務完了報告書/', kind)]
    for (const [index, bytes] of reports.entries()) {
      const grids = await gridsOf(bytes, kind)
      expect([index, overviewIn(grids)]).toEqual([index, expectedOverview('2026-03', 1)])
      for (const figure of FIGURES)
        expect([index, figure, courseIn(grids, figure, MONTHS)]).toEqual([index, figure, closings(figure)])
    }
  })

  it('stand on the dashboard, and come out of a count of today', async () => {
    const now = at('2026-04-09', '09:30')
    for (const [index, month] of MONTHS.entries()) {
      const shown = await loadDashboard(running.payload, { programme: programmeId(), month, ward: undefined }, now)
      expect([month, shown?.figures?.figures.map(({ closing, figure }) => [figure, closing])]).toEqual([
        month,
        FIGURES.map((figure) => [figure, FIGURES_OF[figure][index]?.closing]),
      ])
    }
    const { recounted } = played.jobs
    expect(recounted?.state).toBe('done')
    const { months } = (await dataOfJob(played.office.db, recounted?.id ?? '')) as { months: RecountedMonth[] }
    for (const [index, { figures, issuedVersion, month }] of months.entries()) {
      expect([month, issuedVersion]).toEqual([MONTHS[index], month === '2026-01' ? 2 : 1])
      for (const { counted, figure, issued, what } of figures) {
        const expected = FIGURES_OF[figure][index]?.[what]
        expect([month, figure, what, counted, issued]).toEqual([month, figure, what, expected, expected])
      }
    }
    expect(months).toHaveLength(MONTHS.length)
  })

  const exported = (query: RecordsQuery, format: string) =>
    rest('POST', '/exports/records', { session, body: { format, number: addressOf(query) } })

  it('open exactly their records, on the screen and in the file that is taken of them', async () => {
    for (const figure of FIGURES)
      for (const [index, month] of MONTHS.entries())
        for (const measure of recordMeasuresOf(figure)) {
          const expected = FIGURES_OF[figure][index]?.[measure]
          const query = queryOf(figure, measure, month)
          const shown = await loadRecords(running.payload, query)
          expect([figure, month, measure, shown?.counted, shown?.rows.length]).toEqual([
            figure,
            month,
            measure,
            expected,
            expected,
          ])
          expect([figure, month, measure, shown?.reported]).toEqual([figure, month, measure, null])
          if (measure !== 'closing') continue
          const { status, text } = await exported(query, 'csv')
          const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
          expect([figure, month, status, rows.map((row) => row['数えた数'])]).toEqual([
            figure,
            month,
            200,
            Array.from({ length: expected ?? 0 }, () => '1'),
          ])
          expect(rows.map((row) => row['記録のID'])).toEqual(shown?.rows.map(({ id }) => id))
        }
  })
})

describe('what stands behind a version', () => {
  it('is what that very version counted, whole and in its parts, also once another took its place', async () => {
    const of = { ...queryOf('completions', 'increase', '2026-01') }
    const shown = async (more: Partial<RecordsQuery>) => {
      const found = await loadRecords(running.payload, { ...of, ...more })
      return [found?.frozenIn, found?.counted, found?.reported]
    }
    const [, first, second] = await versions()
    const chuo = second?.model.completionsByWard.find(({ label }) => label === '中央区')?.key ?? ''
    expect([await shown({ version: 1 }), await shown({ version: 2 }), await shown({})]).toEqual([
      [1, 2, null],
      [2, 3, null],
      [2, 3, null],
    ])
    expect([await shown({ version: 1, ward: chuo }), await shown({ version: 2, ward: chuo })]).toEqual([
      [1, 1, null],
      [2, 2, null],
    ])
    for (const [version, model] of [
      [1, first?.model],
      [2, second?.model],
    ] as const)
      expect(await shown({ version, home: 'inside' })).toEqual([version, model?.completionsByCityResidents, null])
    // The stages of the funnel and each way to count listings are kept with it, too.
    for (const { model, month, version } of await versions()) {
      const counted = async (more: Partial<RecordsQuery>) => {
        const found = await loadRecords(running.payload, { ...of, month, version, ...more })
        return [found?.frozenIn, found?.counted]
      }
      for (const stage of FUNNEL)
        expect([month, version, stage, await counted({ stage })]).toEqual([
          month,
          version,
          stage,
          [version, model.appendices?.funnel[stage]],
        ])
      for (const [measure, counts] of [
        ['increase', model.listingCounts.during],
        ['closing', model.listingCounts.cumulative],
      ] as const)
        for (const rule of ['listing', 'slot', 'seat'] as const)
          expect([month, measure, rule, await counted({ figure: 'listings', measure, rule })]).toEqual([
            month,
            measure,
            rule,
            [version, counts[rule]],
          ])
    }
    // February was closed on the second version of January; January's first, on December's.
    const db = played.office.db
    const month = (at: string, version: number | null) => followedVersions(db, { programme: programmeId(), month: at, version })
    expect(await month('2026-02', 1)).toEqual({ '2025-12': 1, '2026-01': 2, '2026-02': 1 })
    expect(await month('2026-01', 1)).toEqual({ '2025-12': 1, '2026-01': 1 })
    expect(await month('2026-04', null)).toMatchObject({ '2026-01': 2, '2026-03': 1 })
  })
})

describe('the settlement', () => {
  const cellOf = (cell: { formula?: string; value: unknown } | undefined): SheetCell =>
    cell?.formula
      ? { formula: cell.formula }
      : typeof cell?.value === 'number' || typeof cell?.value === 'string'
        ? cell.value
        : null

  it('comes to the yen that were worked out by hand: in the records, on the workbook’s own formulas, in both PDFs', async () => {
    const now = at('2026-04-09', '10:00')
    const settled = await settlementOf(running.payload, { programmeId: programmeId(), now })
    const { facilityMonths, fee, feeWithTax, payable, planWithTax, reduction } = settled?.statement?.counted.settlement ?? {}
    expect([facilityMonths, fee, feeWithTax, planWithTax, reduction, payable]).toEqual([
      SETTLED['ΣM'],
      SETTLED.A,
      SETTLED.At,
      SETTLED.Et,
      SETTLED.R,
      SETTLED['C′'],
    ])
    const book = await readWorkbook(onDisc('減額計算書/', 'xlsx'))
    const sheet = book.getWorksheet('計算')
    const at_ = (name: string, address: string): SheetCell => cellOf(book.getWorksheet(name)?.getCell(address))
    const worked: Record<string, unknown> = {}
    sheet?.eachRow((row) => {
      const symbol = String(row.getCell(2).value ?? '')
      if (symbol in SETTLED) worked[symbol] = calculated(cellOf(row.getCell(3)), '計算', at_)
    })
    expect(worked).toEqual(SETTLED)
    for (const name of ['減額計算書/', '業務完了報告書/']) {
      const grids = await gridsOfPdf(onDisc(name, 'pdf'))
      const rows = grids.flatMap((grid) => grid.rows)
      const said = Object.keys(SETTLED).map((symbol) => rows.find((row) => row[1] === symbol && typeof row[2] === 'number')?.[2])
      expect([name, said]).toEqual([name, Object.values(SETTLED)])
      const total = rows.find(([label]) => String(label).startsWith('合計（7事業所）'))
      expect([name, total?.slice(4)]).toEqual([name, [...FACILITY_MONTHS, SETTLED['ΣM']]])
    }
  })
})

describe('the gap', () => {
  it('was opened by the worker with the figures of that day, led to a measure, and closed when it had worked', async () => {
    const rows = await running.appSql(
      'SELECT figure::text AS figure, month, status::text AS status, opened, consulted_on, result FROM gap_analyses',
    )
    expect(rows).toEqual([
      {
        figure: 'completions',
        month: '2025-12',
        status: 'closed',
        opened: expect.objectContaining({ asOf: '2025-12-25', actual: 0, expected: 2, gap: -2, deviation: -20, threshold: 15 }),
        consulted_on: '2026-01-21',
        result: '1月末に計画に届いた。',
      },
    ])
    const asked = {
      programme: programmeId(),
      figure: 'completions' as const,
      after: '2025-12-25',
      now: at('2026-04-09', '09:00'),
    }
    expect((await gapCourse(played.office.db, asked)).map(({ day, gap }) => [day, gap])).toEqual([
      ['2025-12-31', -1],
      ['2026-01-31', 0],
      ['2026-02-28', 0],
      ['2026-03-31', 0],
    ])
    const { texts } = await readPdf(onDisc('月報/', '令和7年12月分.pdf'))
    for (const said of ['計画より2件少ない', '年末は施設が休み', '1月の日時枠を早めに公開していただく'])
      expect(texts.join('').replaceAll('\n', '')).toContain(said)
  })
})

describe('the clock of every deliverable', () => {
  const all = () => deliverables(played.office.db, { programme: programmeId(), limit: 50 })

  it('was met, or is shown as missed', async () => {
    const today = '2026-04-10'
    const standing = (await all()).map((each) => {
      const read = readStanding(each, today)
      return [each.title, each.dueOn, each.metOn, read.state, 'over' in read ? read.over : 0]
    })
    expect(standing).toEqual([
      ['実施計画書', '2025-12-12', '2025-12-10', 'met', 0],
      ['月報（令和7年12月分）', '2026-01-10', '2026-01-09', 'met', 0],
      // Sent back by the city and corrected before its week was over.
      ['議事録（第1回定例会）', '2026-01-28', '2026-01-27', 'met', 0],
      ['セミナー等実施状況報告書（はじめての切り出し）', '2026-01-29', '2026-01-27', 'met', 0],
      ['サービスレベル合意書', '2026-01-30', '2026-02-05', 'met_late', 6],
      // The second version, after the date, replaces what had been handed in in time.
      ['月報（令和8年1月分）', '2026-02-10', '2026-02-10', 'met', 0],
      ['月報（令和8年2月分）', '2026-03-10', '2026-03-12', 'met_late', 2],
      ['区ごとの周知の一覧', '2026-03-25', null, 'late', 16],
      ['月報（令和8年3月分）', '2026-03-31', '2026-03-31', 'met', 0],
      ['業務完了報告書', '2026-04-10', '2026-04-06', 'met', 0],
      ['周知実績一覧', null, '2026-04-03', 'met_without_date', 0],
      ['成果物一覧', null, '2026-04-08', 'met_without_date', 0],
      ['システム利用料に係る減額計算書', null, '2026-04-02', 'met_without_date', 0],
    ])
  })

  it('names beside a Saturday the working day before it, and moves nothing', async () => {
    const [december] = (await all()).filter(({ subject }) => subject === '2025-12')
    expect([december?.dueOn, december?.workingDueOn]).toEqual(['2026-01-10', '2026-01-09'])
  })

  it('that is missed stands on the first screens of both parties until it is handed in', () => {
    const late = (name: string) =>
      (['city', 'operator'] as const).map((side) => played.homes[name]?.[side].late.map(({ title }) => title))
    expect(late('agreement missed')).toEqual([['サービスレベル合意書'], ['サービスレベル合意書']])
    expect(late('correction waits')).toEqual([[], []])
    expect(late('February missed')).toEqual([['月報（令和8年2月分）'], ['月報（令和8年2月分）']])
    expect(late('end')).toEqual([['区ごとの周知の一覧'], ['区ごとの周知の一覧']])
    expect(played.homes['correction waits']?.city.approvals.map(({ title }) => title)).toEqual(['月報（令和8年1月分）'])
  })

  it('was told of by letter: every draft on its day to both, each reminder once, what is late day by day', async () => {
    const kinds = await running.appSql(
      `SELECT CASE WHEN key LIKE '%/drafted/%' THEN 'drafted' WHEN key LIKE 'deliverables-late/%' THEN 'late' END AS kind, count(*)::int AS letters
         FROM mails WHERE key LIKE '%/drafted/%' OR key LIKE 'deliverables-late/%' GROUP BY 1 ORDER BY 1`,
    )
    // Four drafts to two; late on 01-31, 02-01, 03-11 and 03-31 to the operator.
    expect(kinds).toEqual([
      { kind: 'drafted', letters: 8 },
      { kind: 'late', letters: 4 },
    ])
  })

  it('has a history of who did what: the minutes were sent back and came again', async () => {
    const [minutes] = (await all()).filter(({ kind }) => kind === 'minutes')
    const history = await deliverableHistory(played.office.db, minutes?.id ?? '')
    expect(history.map(({ byRole, what }) => `${byRole} ${what}`).reverse()).toEqual([
      'system owed',
      'operator issued',
      'operator submitted',
      'city revision_requested',
      'operator issued',
      'operator submitted',
      'city approved',
      'operator delivered',
    ])
  })
})

describe('the disc', () => {
  const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
  const verified = async (bytes: Buffer, ...digest: string[]) => {
    const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'pack-'))
    const file = path.join(directory, 'pack.zip')
    fs.writeFileSync(file, bytes)
    return verifyPackCommand([file, ...digest]).finally(() => fs.rmSync(directory, { recursive: true }))
  }

  it('was delivered, and the command finds every file on it as it is listed, and one that was changed', async () => {
    const pack = await packOf(played.office.db, played.pack)
    expect(pack).toMatchObject({ status: 'delivered', version: 1, discs: 2, zipSize: zip.length })
    expect((await verified(zip, pack?.zipSha256 ?? '')).code).toBe(0)
    const [name = ''] = Object.keys(disc).filter((each) => each.slice(3).startsWith('月報/'))
    const changed = Buffer.from(zip)
    const place = changed.indexOf(disc[name]?.subarray(0, 64) ?? '')
    changed[place + 40] = (changed[place + 40] ?? 0) ^ 1
    const { code, output } = await verified(changed)
    expect([code, output.join('')]).toEqual([1, expect.stringContaining(name)])
  })

  it('lists each of its files with name, pages, bytes and digest: in the records, in Excel and in the PDF', async () => {
    const items = await packItems(played.office.db, played.pack)
    expect(items.map(({ path: name }) => name).toSorted()).toEqual(
      Object.keys(disc)
        .filter((name) => name.includes('/'))
        .toSorted(),
    )
    const listed = Object.fromEntries(
      await Promise.all(
        items.map(async ({ path: name }) => {
          const bytes = disc[name] ?? Buffer.alloc(0)
          const pages = name.endsWith('.pdf') ? (await readPdf(bytes)).pages : null
          return [name, [pages, bytes.length, sha256(bytes)]]
        }),
      ),
    )
    expect(Object.fromEntries(items.map((item) => [item.path, [item.pages, item.size, item.sha256]]))).toEqual(listed)
    const sums = strFromU8(new Uint8Array(disc['SHA256SUMS.txt'] ?? Buffer.alloc(0)))
    for (const { path: name, sha256: digest } of items) expect(sums).toContain(`${digest}  ${name}`)
    for (const kind of ['pdf', 'xlsx'] as const) {
      const rows = (await gridsOf(disc[`ファイル一覧.${kind}`] ?? Buffer.alloc(0), kind)).flatMap((grid) => grid.rows)
      const found = rows.filter((row) => String(row[1]) in listed)
      expect([kind, Object.fromEntries(found.map((row) => [row[1], row.slice(3, 6)]))]).toEqual([kind, listed])
    }
    expect((await packFiles(played.office.db, played.pack)).map(({ kind }) => kind)).toEqual([
      'zip',
      'list_pdf',
      'list_xlsx',
      'label',
      'spine',
      'receipt',
    ])
  })

  it('has in every PDF pages that are numbered and none that is empty', async () => {
    for (const [name, bytes] of Object.entries(disc).filter(([each]) => each.endsWith('.pdf')))
      expect([name, await pageFaults(bytes)]).toEqual([name, []])
    expect(await contentsFaults(onDisc('業務完了報告書/', 'pdf'))).toEqual([])
  })

  it('tells in the completion report of the seminar, the meeting and the operator’s own words', async () => {
    const said = (await readPdf(onDisc('業務完了報告書/', 'pdf'))).texts.join('').replaceAll('\n', '')
    for (const text of [
      '施設の職員が専門の仕事に集中できる環境をつくった。',
      '短い時間の仕事を切り出すこと',
      '切り出しのひな形を広げる。',
      'はじめての切り出し',
      '1月の日時枠を早めに公開する。',
      '区役所のちらし',
    ])
      expect(said).toContain(text)
  })
})
