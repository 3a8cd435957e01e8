/** How large a file may be that somebody adds to a deliverable, in megabytes. */
export const LARGEST_DELIVERABLE_MB = 20
export const LARGEST_DELIVERABLE = LARGEST_DELIVERABLE_MB * 1024 * 1024

const LONGEST_NAME = 120
const CONTROL = /\p{Cc}/u

/** Whether a file can be kept under this name: one that can be read and that leads to no other folder. */
export const isFileName = (name: string): boolean =>
  name.trim() === name &&
  name.length > 0 &&
  name.length <= LONGEST_NAME &&
  !/[\\/:*?"<>|]/u.test(name) &&
  !CONTROL.test(name) &&
  !/^\.+$/u.test(name)

/** What a file is by its first bytes, whatever its name says; a workbook by its name as well, because other archives begin alike. */
export function kindOfFile(bytes: Uint8Array, name: string): 'pdf' | 'xlsx' | 'other' {
  const begins = (text: string) => [...text].every((character, index) => bytes[index] === character.charCodeAt(0))
  if (begins('%PDF-')) return 'pdf'
  return begins('PK\u0003\u0004') && name.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'other'
}
