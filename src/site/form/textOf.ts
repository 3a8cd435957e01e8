/**
 * One text field of a form. A field that is missing, repeated, a file, or longer than `most` is empty: what came is no
 * form of ours.
 */
export function textOf(form: unknown, name: string, most = 1000): string {
  if (!(form instanceof FormData)) return ''
  const [value, ...more] = form.getAll(name)
  return typeof value === 'string' && more.length === 0 && value.length <= most ? value : ''
}
