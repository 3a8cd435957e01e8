import type { CollectionSlug, PayloadRequest, TypedUser, Where } from 'payload'
import { MOST_LISTED } from '@/domain/export/format'
import { exportWords } from '@/glossary/exports'
import { refusal } from '../refusal'

/** As many as the API gives at once. */
const PAGE = 200
export type Stored = Readonly<Record<string, unknown>>
type Asked = { collection: CollectionSlug; where?: Where | undefined; sort?: string | undefined }

/**
 * The records of a collection that this person reads, with what they link to, a page at a time; none of them twice, whatever they are
 * sorted by. Throws an APIError (400) where they are more than a file holds.
 */
export async function* recordPages(req: PayloadRequest, { collection, sort, where }: Asked): AsyncGenerator<readonly Stored[]> {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage, totalDocs } = await req.payload.find({
      collection,
      ...(where ? { where } : {}),
      sort: sort ? [sort, 'id'] : 'id',
      limit: PAGE,
      page,
      depth: 1,
      overrideAccess: false,
      user: req.user as TypedUser,
      req,
    })
    if (totalDocs > MOST_LISTED) throw refusal(exportWords.tooMany(MOST_LISTED), 400)
    if (docs.length > 0) yield docs as unknown as Stored[]
    if (!hasNextPage) return
  }
}
