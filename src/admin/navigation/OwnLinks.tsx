import type { ServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { linksOf } from './linksOf'
import { OwnLinkList } from './OwnLinkList'

/** Our own screens in the menu, those this role may open. */
export function OwnLinks({ req, user }: Partial<ServerProps>) {
  const asking = req?.user ?? user
  return asking ? <OwnLinkList links={linksOf(actorOf({ user: asking, context: {} }).role)} /> : null
}
