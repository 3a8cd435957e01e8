/** Collections whose records stand once both parties agreed on them, or documents were made with them. */
export type StandingCollection = 'kpi-definitions' | 'settlement-settings' | 'report-forms'

/** `content`: what it says stands while it lies before the city, `all`: nothing of it is changed any more. */
export type Standing = 'nothing' | 'content' | 'all'

type Saved = Readonly<Record<string, unknown>>

const STANDS: Record<StandingCollection, (record: Saved) => Standing> = {
  'kpi-definitions': ({ status }) => (status === 'agreed' ? 'all' : status === 'proposed' ? 'content' : 'nothing'),
  'settlement-settings': ({ isAgreed }) => (isAgreed === true ? 'all' : 'nothing'),
  'report-forms': ({ status }) => (status === 'published' ? 'all' : 'nothing'),
}

/** How much of a saved record stands: what the guards of its collection and the database refuse to change. */
export const standingOf = (collection: StandingCollection, record: Saved | null | undefined): Standing =>
  record ? STANDS[collection](record) : 'nothing'

export const isStandingCollection = (collection: string | undefined): collection is StandingCollection =>
  collection !== undefined && Object.hasOwn(STANDS, collection)
