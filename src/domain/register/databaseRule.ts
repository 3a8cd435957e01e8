import type { Register } from './definition'

const snake = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)

/** The column of a field; null where it lies in a table of its own. */
export function columnOf(register: Register, field: string): string | null {
  const kind = register.fields[field]
  if (kind && 'many' in kind && kind.many) return null
  return kind?.kind === 'ref' || kind?.kind === 'file' ? `${snake(field)}_id` : snake(field)
}

/** A definition as the trigger of its table is given it: the same rules, in the names of columns. Who may do it the trigger does not know. */
export function databaseRuleOf(register: Register) {
  const columns = (fields: readonly string[]): string[] =>
    fields.map((field) => columnOf(register, field)).filter((column) => column !== null)
  const when = (asked: ({ field: string } & ({ is: readonly string[] } | { given: true })) | undefined) => {
    if (!asked) return {}
    const column = columnOf(register, asked.field)
    return { when: 'given' in asked ? { column, given: true } : { column, is: asked.is } }
  }
  return {
    first: register.first,
    open: register.open,
    moves: register.moves.map(({ from, to }) => `${from}>${to}`),
    needs: (register.needs ?? []).map((need) => ({ in: need.in, ...when(need.when), columns: columns(need.fields) })),
    refuses: (register.refuses ?? []).map((each) => ({
      in: each.in,
      ...when(each.when),
      column: columnOf(register, each.field),
      value: each.value,
    })),
    ...(register.differ ? { differ: register.differ.map((each) => ({ in: each.in, columns: columns(each.fields) })) } : {}),
    order: (register.order ?? []).map((pair) => columns(pair)),
    fixed: (register.fixed ?? []).map((each) => ({ in: each.in, columns: columns(each.fields) })),
    clocks: (register.clocks ?? []).map(({ field, in: states, warnDays }) => ({
      in: states,
      column: columnOf(register, field),
      warn: warnDays,
    })),
  }
}
