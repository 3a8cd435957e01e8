/** The kinds of mails whose text staff may open where they are written to files: none that lets its reader in. */
const OPENABLE = [
  'application/',
  'message/',
  'reminder/',
  'review/',
  'news/',
  'office/',
  'slot/',
  'picture/',
  'seminar/',
  'consultation/',
] as const

/** Whether a mail may be opened by the operator. A link that sets a password is for its reader alone. */
export const isOpenable = (key: string): boolean => OPENABLE.some((kind) => key.startsWith(kind))
