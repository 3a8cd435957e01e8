/** What a cell holds, by sheet and address: a value, or a formula to be worked out. */
export type SheetCell = string | number | null | { formula: string }
type At = (sheet: string, address: string) => SheetCell
type Value = number | string | boolean | null
type Token = { kind: 'number' | 'name' | 'cell' | 'sign'; text: string; sheet?: string }

const TOKENS =
  /\s*(?:'((?:[^']|'')+)'!(\$?[A-Z]+\$?\d+)|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+)|([A-Z]+)|(>=|<=|<>|[-+*/(),:=<>]))/y

/**
 * Works out a cell as a spreadsheet does, across the sheets of a workbook: + − × ÷, comparisons, SUM, MAX, IF, INT, ROUND,
 * ROUNDDOWN and ROUNDUP to whole numbers. A text where a number is needed throws; SUM passes over texts.
 */
export function calculated(cell: SheetCell, sheet: string, at: At): Value {
  if (cell === null || typeof cell !== 'object') return cell
  return new Formula(tokensOf(cell.formula), sheet, at).value()
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  TOKENS.lastIndex = 0
  while (TOKENS.lastIndex < text.length) {
    const match = TOKENS.exec(text)
    if (!match) throw new SyntaxError(`not a formula of these workbooks: ${text}`)
    const [, sheet, foreign, number, own, name, sign] = match
    if (sheet !== undefined) tokens.push({ kind: 'cell', text: foreign ?? '', sheet: sheet.replaceAll("''", "'") })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (own !== undefined) tokens.push({ kind: 'cell', text: own })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else tokens.push({ kind: 'sign', text: sign ?? '' })
  }
  return tokens
}

class Formula {
  private next = 0
  constructor(
    private readonly tokens: readonly Token[],
    private readonly sheet: string,
    private readonly at: At,
  ) {}

  value(): Value {
    const value = this.comparison()
    if (this.next < this.tokens.length) throw new SyntaxError(`left over: ${this.tokens[this.next]?.text}`)
    return value
  }

  private comparison(): Value {
    const left = this.sum()
    for (const sign of ['>=', '<=', '<>', '=', '>', '<']) {
      if (!this.take(sign)) continue
      const [a, b] = [numberOf(left), numberOf(this.sum())]
      return { '>=': a >= b, '<=': a <= b, '<>': a !== b, '=': a === b, '>': a > b, '<': a < b }[sign] ?? false
    }
    return left
  }

  private sum(): Value {
    let value = this.product()
    for (;;) {
      if (this.take('+')) value = numberOf(value) + numberOf(this.product())
      else if (this.take('-')) value = numberOf(value) - numberOf(this.product())
      else return value
    }
  }

  private product(): Value {
    let value = this.factor()
    for (;;) {
      if (this.take('*')) value = numberOf(value) * numberOf(this.factor())
      else if (this.take('/')) value = numberOf(value) / numberOf(this.factor())
      else return value
    }
  }

  private factor(): Value {
    if (this.take('-')) return -numberOf(this.factor())
    if (this.take('(')) {
      const value = this.comparison()
      this.expect(')')
      return value
    }
    const token = this.tokens[this.next++]
    if (token?.kind === 'number') return Number(token.text)
    if (token?.kind === 'cell') return this.cellAt(token.sheet ?? this.sheet, token.text)
    if (token?.kind === 'name') return this.called(token.text)
    throw new SyntaxError(`not expected: ${token?.text ?? 'the end'}`)
  }

  private called(name: string): Value {
    this.expect('(')
    const given = [this.argument()]
    while (this.take(',')) given.push(this.argument())
    this.expect(')')
    const all = given.flat()
    const [first, second, third] = all
    if (name === 'SUM') return all.reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), 0)
    if (name === 'MAX') return Math.max(...all.map(numberOf))
    if (name === 'IF') return first === true ? (second ?? null) : (third ?? null)
    if (name === 'INT') return Math.floor(numberOf(first ?? null))
    const rounded = { ROUND: Math.round, ROUNDDOWN: Math.trunc, ROUNDUP: Math.ceil }[name]
    if (!rounded || second !== 0) throw new SyntaxError(`not a function of these workbooks: ${name}`)
    return rounded(numberOf(first ?? null))
  }

  private argument(): Value[] {
    const [from, colon, to] = this.tokens.slice(this.next, this.next + 3)
    if (from?.kind !== 'cell' || colon?.text !== ':' || to?.kind !== 'cell') return [this.comparison()]
    this.next += 3
    return rangeOf(from.text, to.text).map((address) => this.cellAt(from.sheet ?? this.sheet, address))
  }

  private cellAt(sheet: string, address: string): Value {
    return calculated(this.at(sheet, address.replaceAll('$', '')), sheet, this.at)
  }

  private take(sign: string): boolean {
    const token = this.tokens[this.next]
    if (token?.kind !== 'sign' || token.text !== sign) return false
    this.next += 1
    return true
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new SyntaxError(`${sign} expected before ${this.tokens[this.next]?.text ?? 'the end'}`)
  }
}

function numberOf(value: Value): number {
  if (typeof value === 'number') return value
  if (value === null) return 0
  throw new TypeError(`#VALUE!: ${value}`)
}

/** The addresses of a block of cells. */
function rangeOf(from: string, to: string): string[] {
  const parsed = [from, to].map((each) => /^\$?([A-Z]+)\$?(\d+)$/.exec(each))
  const [columns, rows] = [parsed.map((each) => numberOfColumn(each?.[1] ?? '')), parsed.map((each) => Number(each?.[2]))]
  const addresses: string[] = []
  for (let row = rows[0] ?? 0; row <= (rows[1] ?? 0); row += 1)
    for (let column = columns[0] ?? 0; column <= (columns[1] ?? 0); column += 1) addresses.push(`${letterOf(column)}${row}`)
  return addresses
}

const numberOfColumn = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
const letterOf = (number: number): string =>
  number > 26 ? letterOf(Math.floor((number - 1) / 26)) + letterOf(((number - 1) % 26) + 1) : String.fromCharCode(64 + number)
