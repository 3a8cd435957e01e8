import type { Standing } from '@/domain/register/definition'
import type { RegionPart } from '@/domain/register/region'
import type { RegisterSlug } from '@/domain/register/slugs'
import { registerWords } from './collections/registers'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'
import { regionPartLabels, standingLabels } from './registers'

type Due = { register: RegisterSlug; title: string; standing: Standing; until: string; link: string; office: Office }
type Places = { parts: readonly RegionPart[]; until: string; link: string; office: Office }

export const registerMails = {
  due: ({ link, office, register, standing, title, until }: Due): Letter => ({
    template: 'register_due',
    values: {
      details: [
        `台帳　　　${registerWords[register].singular}`,
        `記録　　　${title}`,
        `状態　　　${standingLabels[standing]}`,
      ].join('\n'),
      until,
      link,
    },
    office,
  }),
  regions: ({ link, office, parts, until }: Places): Letter => ({
    template: 'register_due',
    values: {
      details: [
        `次の置き場所が、国内のリージョンとして確かめられません：${parts.map((part) => regionPartLabels[part]).join('、')}`,
        '設定に国内のリージョンを指定し、外部サービスの台帳もご確認ください。',
      ].join('\n'),
      until,
      link,
    },
    office,
  }),
} as const
