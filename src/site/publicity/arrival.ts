import { tagIn, TAG_PARAMETER, tagOf } from '@/domain/publicity/tag'

/** Lives as long as the browser is open, and holds the tag alone: the same for everybody who came by it. */
export const CAME_BY_COOKIE = 'came-by'
/** What the proxy tells the pages. Whatever a visitor sends under these names is dropped. */
export const CAME_BY_HEADER = 'x-came-by'
export const NEW_VISIT_HEADER = 'x-new-visit'

type Asked = { method: string; params: URLSearchParams; headers: Headers; cookie: string | undefined }
export type Arrival = {
  /** The activity's tag that this visit goes on under; null for most visits. */
  tag: string | null
  /** Came by its address just now: it is kept for the visit. */
  marked: boolean
  /** Is to be counted: not a page that is opened again or fetched ahead of time. */
  counted: boolean
}

/** By which activity somebody comes, of an address and the cookie of this visit. */
export function arrivalOf({ cookie, headers, method, params }: Asked): Arrival {
  const [before, asked] = [tagOf(cookie), method === 'GET' ? tagIn(params.getAll(TAG_PARAMETER)) : null]
  if (asked === null) return { tag: before, marked: false, counted: false }
  const ahead = /prefetch|prerender/i.test(`${headers.get('sec-purpose')} ${headers.get('purpose')}`)
  return { tag: asked, marked: !ahead, counted: !ahead && asked !== before }
}
