import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { idOf, type Ref } from '@/domain/idOf'
import { isUuid } from '@/domain/text/isUuid'
import { knownSigners } from '@/database/knownSigners'
import { ChooseSigners } from './ChooseSigners'
import '../admin.css'

/** On an agreement, for the operator: the people who are known, each put into its field by choosing them. */
export const Signers: UIFieldServerComponent = async ({ data, req }) => {
  const programme = idOf((data as { programme?: Ref | null } | undefined)?.programme)
  if (actorOf(req).role !== 'operator' || !isUuid(programme)) return null
  return <ChooseSigners known={await knownSigners(databaseOf(req.payload), programme)} />
}
