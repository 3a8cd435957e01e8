import type { CollectionConfig } from 'payload'
import { accessFor } from '@/access/can'
import { proposalWords as w } from '@/glossary/collections/proposals'
import { titled } from '../said'
import { fields } from './fields'
import { guardProposal } from './hooks/guardProposal'
import { mailReply } from './hooks/mailReply'
import { tellStaff } from './hooks/tellStaff'

/** Activities that residents propose to facilities. Made on the residents' pages, answered in the panel. */
export const Proposals: CollectionConfig = {
  slug: 'proposals',
  ...titled(w),
  access: accessFor('proposals', { facility: 'facility', own: 'volunteer' }),
  defaultSort: '-number',
  hooks: { beforeChange: [guardProposal], afterChange: [tellStaff, mailReply] },
  admin: {
    useAsTitle: 'number',
    description: w.about,
    defaultColumns: ['number', 'title', 'facility', 'status', 'checkVerdict', 'proposedAt', 'answerDueAt'],
    listSearchableFields: ['number'],
  },
  indexes: [{ fields: ['status', 'proposedAt'] }],
  fields,
}
