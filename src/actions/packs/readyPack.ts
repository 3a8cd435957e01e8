import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { type PackStep, packRefusalOf } from '@/domain/pack/status'
import { isUuid } from '@/domain/text/isUuid'
import { packActionTexts as texts, packRefusals } from '@/glossary/packs'
import { accessRefusals } from '@/glossary/refusals'
import { type Pack, packOf } from '@/queries/packs'
import { refusal } from '../refusal'

/** A pack under lock, ready for a step of the operator; a refusal where it is not, or where somebody changed it meanwhile (409). */
export async function readyPack(
  req: PayloadRequest,
  step: PackStep,
  { pack: id, revision }: { pack: string; revision?: number },
): Promise<Pack> {
  const { role } = actorOf(req)
  if (role !== 'operator' && role !== 'system') throw refusal(texts.operatorOnly, 403)
  const pack = isUuid(id) ? await packOf(await transactionOf(req), id, true) : null
  if (!pack) throw refusal(texts.notFound, 404)
  if (revision !== undefined && revision !== pack.revision) throw refusal(accessRefusals.revisionStale)
  const refused = packRefusalOf(step, pack)
  if (refused) throw refusal(packRefusals[refused])
  return pack
}
