/** A cell as it was read: a value, or a formula that has to be worked out. */
export type ReadCell = string | number | null | { formula: string }

/**
 * Works out a formula of the few kinds that the workbooks hold: references, SUM over a range of one column, + − and
 * one division. An empty cell is 0, a text throws, as a spreadsheet would show #VALUE!.
 */
export function recalculated(cell: ReadCell, at: (address: string) => ReadCell): number | string | null {
  if (cell === null || typeof cell !== 'object') return cell
  const [dividend = '', divisor] = cell.formula.replaceAll('$', '').split('/')
  return divisor === undefined ? added(dividend, at) : added(dividend, at) / added(divisor, at)
}

function added(text: string, at: (address: string) => ReadCell): number {
  const terms = text.match(/[+-]?(SUM\([A-Z]+\d+:[A-Z]+\d+\)|[A-Z]+\d+)/g) ?? []
  if (terms.join('') !== text) throw new SyntaxError(`not a formula of these workbooks: ${text}`)
  return terms.reduce((sum, term) => sum + (term.startsWith('-') ? -1 : 1) * valueOf(term.replace(/^[+-]/, ''), at), 0)
}

function valueOf(term: string, at: (address: string) => ReadCell): number {
  const [, column, first, last] = /^SUM\(([A-Z]+)(\d+):\1(\d+)\)$/.exec(term) ?? []
  const addresses = column ? range(Number(first), Number(last)).map((row) => `${column}${row}`) : [term]
  return addresses.reduce((sum, address) => sum + number(recalculated(at(address), at), address), 0)
}

function number(value: number | string | null, address: string): number {
  if (typeof value === 'string') throw new TypeError(`${address} holds the text ${value}`)
  return value ?? 0
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index)
