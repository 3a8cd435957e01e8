import { addMonths, monthOf } from '@/domain/calendar/jst'
import type { Subject } from '@/domain/permissions'
import { type Maker, next } from './maker'
import type { Data, Prepared } from './record'

/** What is counted, planned, explained, closed and settled. */
export async function figures({ cast, make, programmeOfItsOwn, standing, twice }: Maker) {
  const { staff, world } = cast
  const month = () => addMonths(monthOf(new Date()), next())
  const targetData = (): Data => ({ programme: world.programme.id, figure: 'facilities', month: month(), planned: 10 })
  const settlementData = (): Data => ({
    programme: world.programme.id,
    unitFee: 20_000,
    planBasis: 'facility_months',
    plannedFacilities: 50,
    plannedMonths: 4,
    contractAmount: 12_370_000,
  })
  const definitionData = (): Data => ({ programme: world.programme.id, title: `定義${next()}`, operatorName: '中村' })
  // One analysis for a figure and month: each in a programme of its own.
  const gapData = async (): Promise<Data> => ({
    programme: await programmeOfItsOwn({ name: `別の年度${next()}` }),
    figure: 'completions',
    month: world.programme.startsOn.slice(0, 7),
  })
  const reportData = (): Data => ({
    programme: world.programme.id,
    month: month(),
    version: 1,
    status: 'submitted',
    cutoffAt: new Date().toISOString(),
    closedAt: new Date().toISOString(),
    model: { kept: true },
  })
  return {
    targets: {
      records: await twice(() => make('targets', targetData())),
      patch: () => ({ planned: 1000 + next(), reason: `協議の結果${next()}` }),
      fresh: async () => targetData(),
    },
    'target-changes': { records: await standing('target-changes'), patch: () => ({ reason: '書き換え' }), fresh: null },
    'kpi-definitions': {
      records: await twice(() => make('kpi-definitions', definitionData())),
      patch: () => ({ cityName: `松本${next()}` }),
      fresh: async () => definitionData(),
    },
    'gap-analyses': {
      records: await twice(async () => make('gap-analyses', await gapData())),
      patch: () => ({ causes: `募集が少なかった${next()}` }),
      fresh: gapData,
    },
    'settlement-settings': {
      records: await twice(() => make('settlement-settings', settlementData())),
      patch: () => ({ unitFee: 10_000 + next() }),
      fresh: async () => settlementData(),
    },
    'monthly-reports': {
      records: await twice(() => make('monthly-reports', reportData())),
      patch: () => ({ approvalComment: '承認の前に書いただけのもの' }),
      fresh: null,
    },
    exports: {
      records: await twice(() =>
        make('exports', {
          title: 'マッチング数の記録',
          conditions: '2026-01',
          columns: '募集案件',
          format: 'csv',
          rows: next(),
          unwritten: 0,
          user: staff.operator.id,
          userName: '試験 職員',
          role: 'operator',
          at: new Date().toISOString(),
        }),
      ),
      patch: () => ({ rows: next() }),
      fresh: null,
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
