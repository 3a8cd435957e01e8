'use client'
import { RelationshipField, useAuth } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'

/** A relationship to what facilities may not read: they would see the id of a record without a name. */
export const NotForFacilities: RelationshipFieldClientComponent = (props) =>
  useAuth().user?.['role'] === 'facility' ? null : <RelationshipField {...props} />
