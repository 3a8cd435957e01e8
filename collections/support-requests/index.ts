import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { supportRequestWords as w } from '@/glossary/collections/support'
import { titled } from '../said'
import { fields } from './fields'
import { guardSupport } from './hooks/guardSupport'
import { mailAnswer } from './hooks/mailAnswer'

/** What facilities and residents asked the office, and the office's help by telephone (clause 5(3)). */
export const SupportRequests: CollectionConfig = {
  slug: 'support-requests',
  ...titled(w),
  // `sharedWith` is filled only for what the facility asked itself.
  access: accessFor('support-requests', { facility: 'sharedWith', own: 'volunteer' }),
  defaultSort: '-number',
  hooks: { beforeChange: [guardSupport], afterChange: [mailAnswer] },
  admin: {
    useAsTitle: 'number',
    description: w.about,
    defaultColumns: ['number', 'status', 'urgency', 'dueAt', 'source', 'facility', 'receivedAt'],
    listSearchableFields: ['number'],
  },
  indexes: [{ fields: ['status', 'dueAt'] }],
  fields,
}
