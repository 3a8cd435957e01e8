/** A test on the published file of the city. Where OPEN_DATA_FILE names none it is skipped, with the reason in its name. */
export function itWithOpenData(name: string, test: (file: string) => Promise<void>): void {
  const file = process.env['OPEN_DATA_FILE']
  if (file) it(name, () => test(file))
  else it.skip(`${name} — OPEN_DATA_FILE is not set`, () => undefined)
}
