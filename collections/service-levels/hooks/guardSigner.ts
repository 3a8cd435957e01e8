import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { signerTexts } from '@/glossary/papers'
import type { ServiceLevel } from '@/payload-types'
import { knownSigners } from '@/database/knownSigners'
import { fieldRefusal } from '../../fieldRefusal'

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '')

/** For the operator signs somebody whom contract, registers or accounts know; what stood there before stays. */
export const guardSigner: CollectionBeforeChangeHook<ServiceLevel> = async ({ data, originalDoc, req }) => {
  const signer = data.operatorSigner?.trim()
  const programme = idOf(data.programme ?? originalDoc?.programme)
  if (!signer || !programme || signer === originalDoc?.operatorSigner || actorOf(req).role === 'system') return data
  const { operator } = await knownSigners(await transactionOf(req), programme)
  if (!operator.some((each) => plain(each) === plain(signer)))
    throw fieldRefusal({ collection: 'service-levels', path: 'operatorSigner', message: signerTexts.unknown, req })
  return data
}
