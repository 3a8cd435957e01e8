import type { UIFieldServerComponent } from 'payload'
import type { Facility } from '@/payload-types'
import { OpenDataCredit } from './OpenDataCredit'

/** The credit on a facility's record, where the record came from the open data; what somebody entered owes none. */
export const RecordCredit: UIFieldServerComponent = ({ data }) =>
  (data as Facility | undefined)?.source === 'open_data' ? <OpenDataCredit /> : null
