import type { Payload } from 'payload'
import type { AddressOf } from '@reports/document/lexical/runsIn'

/** Where a record stands in the panel, for the links of a document: whoever may not read it is not shown it there. */
export const recordAddress =
  (payload: Payload): AddressOf =>
  (collection, id) =>
    collection in payload.collections && id !== '' ? `${payload.config.serverURL}/admin/collections/${collection}/${id}` : null
