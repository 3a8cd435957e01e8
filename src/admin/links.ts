import type { AdvisedPart } from '@/domain/guidance/guidance'
import type { Figure } from '@/domain/kpi/figure'
import type { RecordMeasure } from '@/domain/kpi/measure'

type Query = Record<string, string | number | null | undefined>

const withQuery = (path: string, query: Query): string => {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string | number] => entry[1] !== null && entry[1] !== undefined && entry[1] !== '',
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`
}

export const dashboardLink = (query: { programme?: string; month?: string | null; ward?: string | null }): string =>
  withQuery('/admin', query)

/** The first screen of a facility's staff, for one of their facilities or those of one corporation. */
export const deskLink = (query: { facility?: string | undefined; corporation?: string | undefined; page?: number }): string =>
  withQuery('/admin', query)

export const recordsLink = (query: {
  figure: Figure
  measure: RecordMeasure
  programme: string
  month: string
  ward?: string | null
  category?: string
  service?: string
  age?: string
  experience?: string
  stage?: string
  home?: string
  rule?: string
  partner?: string
  version?: number | 'now' | undefined
  page?: number
}): string => withQuery('/admin/records', query)

/** Where a listing gets its times, and a resident the home that is missing. */
export const recurringSlotsLink = (task: string): string => `${documentLink('tasks', task)}#recurring-slots`
export const newResidenceLink = (volunteer: string): string => withQuery('/admin/collections/residences/create', { volunteer })
export const unsettledLink = (query: { month: string; facility?: string }): string => withQuery('/admin/unsettled', query)
export const slotsAtRiskLink = (reason: string | null): string => withQuery('/admin/slots-at-risk', { reason })

export const guidanceOutcomesLink = (query: {
  programme: string
  kind: string | null
  part?: AdvisedPart
  facility?: string | null
}): string => withQuery('/admin/guidance-outcomes', query) + (query.part ? '#counted' : '')

/** The form by which a facility answers the 意向調査, and what came of the answers. */
export const intentionFormLink = (facility?: string): string => withQuery('/admin/intentions/answer', { facility })
export const intentionsLink = (programme?: string): string => withQuery('/admin/intentions', { programme })

/** How far facilities have come, from being told of the programme to their first visit; a new record of outreach. */
export const outreachLink = (
  query: Partial<Record<'programme' | 'ward' | 'service' | 'stage' | 'only', string | null>> = {},
): string => withQuery('/admin/outreach', query)
export const newOutreachLink = (
  query: Partial<Record<'facility' | 'partyName' | 'officeNumber' | 'corporateNumber', string | null>> = {},
): string => withQuery('/admin/collections/outreach-contacts/create', query)

export const checkInSheetLink = (slot: string): string => withQuery('/admin/check-in-sheet', { slot })

/** The figures against their plans, and a new analysis of a gap. */
export const paceLink = (programme?: string): string => withQuery('/admin/pace', { programme })
export const newGapLink = (query: { figure: Figure; month: string; programme: string }): string =>
  withQuery('/admin/collections/gap-analyses/create', query)

export const monthlyReportLink = (query: { programme: string; month?: string | null }): string =>
  withQuery('/admin/monthly-report', query)
/** What may be wrong with a month's records before it is closed. */
export const qualityLink = ({ kind, ...query }: { programme?: string; month?: string | null; kind?: string } = {}): string =>
  withQuery('/admin/quality', query) + (kind ? `#${kind}` : '')
export const reportFileLink = (query: { programme: string; month: string; kind: 'xlsx' | 'pdf'; version?: number }): string =>
  withQuery('/api/monthly-reports/file', query)
/** The settlement of a programme by a version of its terms, its statement as a file, and a new record of terms. */
export const settlementLink = (query: { programme?: string; version?: number } = {}): string =>
  withQuery('/admin/settlement', query)
/** Its ledger; with a month only the facilities for which it counts, `counted`: already, not only by expectation. */
export const ledgerLink = ({
  counted,
  ...query
}: {
  programme: string
  version: number
  month?: string | null
  counted?: boolean
  page?: number
}): string => `${withQuery('/admin/settlement', { ...query, only: counted ? 'counted' : null })}#ledger`
export const settlementFileLink = (query: { programme: string; kind: 'xlsx' | 'pdf'; version?: number }): string =>
  withQuery('/api/settlement-settings/statement', query)
export const newTermsLink = '/admin/collections/settlement-settings/create'
/** The pictures of facilities that wait to be looked at, and the file of a picture. */
export const picturesLink = '/admin/pictures'
export const pictureFileLink = (filename: string): string => `/api/media/file/${encodeURIComponent(filename)}`
export const proofCheckLink = '/admin/proof-check'
/** The records that may be one person twice; two of them side by side (without `b` its number is asked for). */
export const duplicatesLink = '/admin/duplicates'
export const compareLink = (query: { a: string; b?: string }): string => withQuery('/admin/duplicates/compare', query)
/** Who has not used their registration for long. */
export const inactivityLink = '/admin/inactivity'
/** Applying for a resident, and the letter about an application. */
export const applyForLink = (volunteer: string): string => withQuery('/admin/apply-for', { volunteer })
export const lettersLink = '/admin/letters'
export const lettersPageLink = (page: number): string => withQuery(lettersLink, { page: String(page) })
export const letterLink = (application: string): string => withQuery('/admin/letters/one', { application })
export const registerResidentLink = '/admin/register-resident'
/** A record's form; `next` is the state that is chosen in it already, where it may follow. */
export const documentLink = (collection: string, id: string, next?: string): string =>
  withQuery(`/admin/collections/${collection}/${id}`, { next })

/** A list of the panel with a filter: `{ status: { in: ['applied', 'waitlisted'] } }`. */
export function listLink(collection: string, where: Record<string, Record<string, string | string[]>> = {}): string {
  const query: Query = {}
  Object.entries(where).forEach(([field, condition], index) => {
    for (const [operator, value] of Object.entries(condition)) {
      const key = `where[or][0][and][${index}][${field}][${operator}]`
      // Each of several by itself: the panel shows "a,b" as one value that nobody chose.
      if (typeof value === 'string') query[key] = value
      else for (const [place, each] of value.entries()) query[`${key}[${place}]`] = each
    }
  })
  return withQuery(`/admin/collections/${collection}`, query)
}

/** The register of deliverables, and one of them. */
export const deliverablesLink = (
  query: Partial<Record<'programme' | 'kind' | 'status' | 'view' | 'month' | 'late', string | null>> = {},
): string => withQuery('/admin/deliverables', query)
export const deliverableLink = (id: string): string => withQuery('/admin/deliverables/one', { id })
/** A paper of a record as it would be issued now: on the screen, and as a file. */
export const paperLink = (query: { kind: string; record: string }): string => withQuery('/admin/papers', query)
export const draftPaperLink = (query: { kind: string; record: string; format: 'pdf' | 'xlsx' }): string =>
  withQuery('/api/deliverables/papers/draft', query)
export const activityCodeLink = (id: string, format: 'png' | 'svg'): string =>
  withQuery(`/api/outreach-activities/${id}/code`, { format })
export const deliverableFileLink = (version: string, position: number): string =>
  withQuery('/api/deliverables/file', { version, position })
export const deliverableCalendarLink = (programme: string): string => withQuery('/api/deliverables/calendar', { programme })
/** Work that goes on by itself: all of it, one job, and how far it has come. */
export const longJobsLink = '/admin/long-jobs'
export const longJobLink = (id: string): string => withQuery('/admin/long-jobs/one', { id })
export const longJobProgressLink = (id: string): string => withQuery('/api/long-jobs/progress', { id })
/** What waits for a second person, and one request. */
export const secondPersonLink = '/admin/second-person'
export const askedActionLink = (id: string): string => withQuery('/admin/second-person/one', { id })
/** What is handed over at the end: all packs of a programme, one of them, a file of one. */
export const packsLink = (programme?: string): string => withQuery('/admin/packs', { programme })
export const packLink = (id: string): string => withQuery('/admin/packs/one', { id })
export const packFileLink = (pack: string, kind: string): string => withQuery('/api/packs/file', { pack, kind })
/** The completion report of a programme, and its draft as a file. */
export const completionLink = (programme?: string): string => withQuery('/admin/completion-report', { programme })
export const newCompletionLink = (programme: string): string =>
  withQuery('/admin/collections/completion-reports/create', { programme })
export const completionDraftLink = (report: string, kind: 'pdf' | 'xlsx'): string =>
  withQuery('/api/completion-reports/draft', { report, kind })

/** All registers, of one programme. */
export const registersLink = (programme?: string): string => withQuery('/admin/registers', { programme })
export const newRecordLink = (collection: string): string => `/admin/collections/${collection}/create`
