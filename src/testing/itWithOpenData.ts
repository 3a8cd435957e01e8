/** A test on a file that lies outside the repository. Where the variable names none it is skipped, with the reason in its name. */
export function itWithFile(variable: string, name: string, test: (file: string) => Promise<void>): void {
  const file = process.env[variable]
  if (file) it(name, () => test(file))
  else it.skip(`${name} — ${variable} is not set`, () => undefined)
}

/** A test on the published file of the city. */
export const itWithOpenData = (name: string, test: (file: string) => Promise<void>): void =>
  itWithFile('OPEN_DATA_FILE', name, test)

/** A test on texts of listings somebody else labelled. */
export const itWithListingVerdicts = (name: string, test: (file: string) => Promise<void>): void =>
  itWithFile('LISTING_VERDICTS_FILE', name, test)
