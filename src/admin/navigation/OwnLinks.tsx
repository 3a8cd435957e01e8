import type { ServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { linksOf } from './linksOf'
import { OwnLinkList } from './OwnLinkList'

/** Our own screens in the menu, those this role may open. */
export function OwnLinks({ user }: ServerProps) {
  return user ? <OwnLinkList links={linksOf(actorOf({ user, context: {} }).role)} /> : null
}
