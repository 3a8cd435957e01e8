import type { ServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { HelpLink } from './HelpLink'

/** In the head of every page of the panel, for facility staff: the way to ask the office from where they are. */
export function HelpButton({ user }: ServerProps) {
  return user && actorOf({ user, context: {} }).role === 'facility' ? <HelpLink /> : null
}
