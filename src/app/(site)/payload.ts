import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The Payload of this process, for the residents' pages. */
export const sitePayload = (): Promise<Payload> => getPayload({ config })
