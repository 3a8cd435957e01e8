'use client'
import { RelationshipField, useAuth, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'

/** Who of the staff did something, to whom that account may be shown: administrators and the person themselves. Others would see an id. */
export const NameOfStaff: RelationshipFieldClientComponent = (props) => {
  const { user } = useAuth()
  const { value } = useField<string>({ potentiallyStalePath: props.path })
  return user?.['role'] === 'admin' || value === user?.id ? <RelationshipField {...props} /> : null
}
