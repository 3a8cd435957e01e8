import { headers } from 'next/headers'
import { tagOf, TAG_PARAMETER } from '@/domain/publicity/tag'
import { CAME_BY_HEADER } from './arrival'

/** In a form that registers somebody: the tag of the address by which this visit began. It names an activity, and nobody. */
export async function CameBy() {
  const tag = tagOf((await headers()).get(CAME_BY_HEADER))
  return tag ? <input name={TAG_PARAMETER} type="hidden" value={tag} /> : null
}
