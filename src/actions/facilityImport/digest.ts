import { sha256 } from '@/database/sha256'
import type { ImportPlan } from '@/domain/facility/importPlan'

/** Differs as soon as an import would do anything else: another file, other facilities, other values in them. */
export const planDigest = (plan: ImportPlan): string => sha256(JSON.stringify(plan))
