/** 1 → A, 27 → AA. */
export function columnLetter(number: number): string {
  const rest = (number - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return number > 26 ? columnLetter((number - 1 - rest) / 26) + letter : letter
}

export const address = (column: number, row: number): string => `${columnLetter(column)}${row}`

/** A range of one column as other sheets and charts name it: '区別'!$B$4:$B$8 */
export const absoluteRange = (sheet: string, column: number, first: number, last: number): string =>
  `'${sheet.replaceAll("'", "''")}'!$${columnLetter(column)}$${first}:$${columnLetter(column)}$${last}`
