import { plannedFee } from '@/domain/settlement/settle'
import type { SettlementStatement } from '@/domain/settlement/statement'
import type { Rounding } from '@/domain/settlement/terms'
import {
  calculationHow as how,
  calculationItems as items,
  calculationUnits as units,
  settlementColumns as labels,
  settlementNotes,
  settlementSectionTitles as titles,
  settlementUnits,
} from '@/glossary/reportSettlement'
import type { Row, Section } from '../../section'

const ROUNDED: Record<Rounding, string> = { down: 'ROUNDDOWN', half_up: 'ROUND', up: 'ROUNDUP' }

/** The calculation from u and ΣM to C′, each line with the formula by which a spreadsheet works it out again. */
export function calculationSection({ counted: { settlement }, terms }: SettlementStatement): Section {
  const { plan, rules } = terms
  const tax = (amount: string): string => `${ROUNDED[rules.rounding]}(${amount}*10/100,0)`
  const byMonths = plan.basis === 'facility_months'
  const lines: Line[] = [
    ['unitFee', items.unitFee, 'u', terms.unitFee, units.yen, null, null],
    ['months', items.months, 'ΣM', settlement.facilityMonths, units.months, how.months, '{ledger:total.months}'],
    ['fee', items.fee, 'A', settlement.fee, units.yen, how.fee, '{unitFee.amount}*{months.amount}'],
    ['feeTax', items.feeTax, '', settlement.feeTax, units.yen, how.feeTax(rules.rounding), tax('{fee.amount}')],
    ['feeWithTax', items.feeWithTax, 'At', settlement.feeWithTax, units.yen, how.feeWithTax, '{fee.amount}+{feeTax.amount}'],
    ...(byMonths
      ? ([
          ['plannedFacilities', items.plannedFacilities, '', plan.facilities, units.facilities, null, null],
          ['plannedMonths', items.plannedMonths, '', plan.months, units.months, null, null],
        ] satisfies Line[])
      : []),
    [
      'plan',
      items.plan[rules.planTax],
      '',
      plannedFee(plan, terms.unitFee),
      units.yen,
      byMonths ? how.plan : null,
      byMonths ? '{unitFee.amount}*{plannedFacilities.amount}*{plannedMonths.amount}' : null,
    ],
    ...(rules.planTax === 'excluded'
      ? ([
          ['planTax', items.planTax, '', settlement.planTax, units.yen, how.planTax(rules.rounding), tax('{plan.amount}')],
        ] satisfies Line[])
      : []),
    [
      'planWithTax',
      items.planWithTax,
      'Et',
      settlement.planWithTax,
      units.yen,
      how.planWithTax[rules.planTax],
      rules.planTax === 'excluded' ? '{plan.amount}+{planTax.amount}' : '{plan.amount}',
    ],
    [
      'difference',
      items.difference,
      '',
      settlement.planWithTax - settlement.feeWithTax,
      units.yen,
      how.difference,
      '{planWithTax.amount}-{feeWithTax.amount}',
    ],
    ['reduction', items.reduction, 'R', settlement.reduction, units.yen, how.reduction, 'MAX(0,{difference.amount})'],
    ['contractAmount', items.contractAmount, 'C', settlement.contractAmount, units.yen, null, null],
    ['payable', items.payable, 'C′', settlement.payable, units.yen, how.payable, '{contractAmount.amount}-{reduction.amount}'],
    ['breakEven', items.breakEven, 'ΣM*', settlement.breakEven, units.months, how.breakEven, breakEvenFormula(tax)],
    ['missing', items.missing, '', settlement.missing, units.months, how.missing, 'MAX(0,{breakEven.amount}-{months.amount})'],
  ]
  return {
    key: 'calculation',
    title: titles.calculation,
    shortTitle: titles.calculationSheet,
    unit: settlementUnits.calculation,
    columns: [
      { key: 'item', label: labels.item, kind: 'text' },
      { key: 'symbol', label: labels.symbol, kind: 'mark' },
      { key: 'amount', label: labels.amount, kind: 'count' },
      { key: 'unit', label: labels.unit, kind: 'mark' },
      { key: 'how', label: labels.how, kind: 'text' },
    ],
    rows: lines.map(rowOf),
    total: null,
    chart: null,
    notes: [settlementNotes.neverNegative],
  }
}

const SHOWN = ['feeWithTax', 'planWithTax', 'reduction', 'contractAmount', 'payable']

/** What the calculation comes to, on the form's first page. */
export function overviewSection(statement: SettlementStatement): Section {
  const { columns, rows, ...section } = calculationSection(statement)
  return {
    ...section,
    key: 'overview',
    title: titles.overview,
    shortTitle: titles.overviewSheet,
    unit: units.yen,
    columns: columns.filter(({ key }) => key !== 'unit' && key !== 'how'),
    rows: rows
      .filter(({ key }) => SHOWN.includes(key))
      .map((row) => ({ ...row, formulas: { amount: `{calculation:${row.key}.amount}` } })),
    notes: [],
  }
}

type Line = [key: string, item: string, symbol: string, amount: number, unit: string, how: string | null, formula: string | null]
const STRONG = ['feeWithTax', 'planWithTax', 'reduction', 'payable']

const rowOf = ([key, item, symbol, amount, unit, calculated, formula]: Line): Row => ({
  key,
  cells: { item, symbol, amount, unit, how: calculated ?? '' },
  ...(STRONG.includes(key) ? { tone: 'strong' as const } : {}),
  ...(formula ? { formulas: { amount: formula } } : {}),
})

/**
 * The smallest n with u·n + tax ≥ Et: the first candidate lies just above (Et − 1) ÷ 1.1u, because a tax is never more
 * than nine tenths of a yen away from a tenth, and the answer is at most two further.
 */
function breakEvenFormula(tax: (amount: string) => string): string {
  const [needed, fee] = ['{planWithTax.amount}', '{unitFee.amount}']
  const first = `(INT((${needed}-1)*10/(11*${fee}))+1)`
  const enough = (months: string): string => `${fee}*${months}+${tax(`${fee}*${months}`)}>=${needed}`
  return `IF(${needed}=0,0,${first}+IF(${enough(first)},0,IF(${enough(`(${first}+1)`)},1,2)))`
}
