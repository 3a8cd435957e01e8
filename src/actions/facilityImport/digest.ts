import { createHash } from 'node:crypto'
import type { ImportPlan } from '@/domain/facility/importPlan'

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

/** Differs as soon as an import would do anything else: another file, other facilities, other values in them. */
export const planDigest = (plan: ImportPlan): string => sha256(JSON.stringify(plan))
