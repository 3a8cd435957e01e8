import { SERVICE_TYPES, type ServiceCode } from '@/domain/facility/serviceTypes'

/** The names are facts of the national system, so they are written beside the codes; this is where screens take them from. */
export const serviceTypeLabels: Record<ServiceCode, string> = SERVICE_TYPES
