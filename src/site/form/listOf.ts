/** The texts of a field that may be sent several times; what is a file or longer than `most`, or comes in a flood, is left out. */
export function listOf(form: unknown, name: string, { each = 40, most = 30 } = {}): string[] {
  if (!(form instanceof FormData)) return []
  return form
    .getAll(name)
    .slice(0, most)
    .filter((value): value is string => typeof value === 'string' && value.length <= each)
}
