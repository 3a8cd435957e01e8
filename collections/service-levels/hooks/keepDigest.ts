import type { CollectionBeforeChangeHook } from 'payload'
import type { ServiceLevel } from '@/payload-types'
import { digestOf } from '../../digestOf'
import { matterIds } from '../../matters'

/** Makes a change of the tables a change of the record. */
export const keepDigest: CollectionBeforeChangeHook<ServiceLevel> = ({ data, originalDoc }) => ({
  ...data,
  digest: digestOf(
    data.services ?? originalDoc?.services ?? [],
    data.roles ?? originalDoc?.roles ?? [],
    matterIds(data.matters ?? originalDoc?.matters),
  ),
})
