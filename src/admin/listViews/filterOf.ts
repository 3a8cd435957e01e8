/** What of an address makes up a list: its conditions, the words searched for, the order. */
const KEPT = /^(where\[|search$|sort$)/

/** The filter of a list's address as it is kept: only what makes up the list, in a fixed order. `''` where there is none. */
export function filterOf(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([key, value]) => KEPT.test(key) && value !== '')
  return new URLSearchParams(kept.sort(([one], [other]) => one.localeCompare(other))).toString()
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** Whether two addresses show the same view. Instants are not compared: those of a ready view are made anew each time. */
export function sameView(one: string, other: string): boolean {
  const plain = (search: string) =>
    [...new URLSearchParams(filterOf(search))]
      .map(([key, value]) => `${key}=${INSTANT.test(value) ? 'instant' : value}`)
      .join('&')
  return plain(one) === plain(other)
}
