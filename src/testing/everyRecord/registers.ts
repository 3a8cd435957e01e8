import type { Subject } from '@/domain/permissions'
import { REGISTER_SLUGS, type RegisterSlug } from '@/domain/register/slugs'
import { registerData } from '../registerData'
import { type Maker, next } from './maker'
import type { Data, Prepared } from './record'

/** Every register after its definition, with the papers of its records. */
export async function registers({ cast, make, picture, standing, twice }: Maker) {
  const { today, world } = cast
  const all = {} as Record<RegisterSlug, Prepared>
  for (const slug of REGISTER_SLUGS) {
    const fresh = async (): Promise<Data> => ({ programme: world.programme.id, ...registerData(slug, today) })
    all[slug] = {
      records: await twice(async () => make(slug, await fresh())),
      patch: () => ({ note: `備考${next()}` }),
      fresh,
    }
  }
  return {
    ...all,
    'register-events': {
      records: await standing('register-events'),
      patch: () => ({ title: `書き換え${next()}` }),
      fresh: null,
    },
    'register-files': {
      records: await twice(() => make('register-files', { title: `契約書${next()}` }, picture('shiryo'))),
      patch: () => ({ title: `契約書${next()}` }),
      fresh: async () => ({ title: `契約書${next()}` }),
      upload: true,
    },
  } satisfies Partial<Record<Subject, Prepared>>
}
