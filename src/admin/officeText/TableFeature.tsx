'use client'
import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'
import { officeTextWords as words } from '@/glossary/officeText'

type Item = { key: string; label?: unknown }
type Groups = { groups?: readonly { items?: readonly Item[] }[] }

/** The editor's tables with their name in Japanese: the package has it in English only. */
export const TableFeature: typeof TableFeatureClient = (props) => {
  const made = TableFeatureClient(props)
  const { feature } = made
  if (typeof feature === 'function') return made
  return {
    ...made,
    feature: { ...feature, slashMenu: named(feature.slashMenu), toolbarFixed: named(feature.toolbarFixed) } as typeof feature,
  }
}

const named = (menu: unknown): unknown => {
  const { groups = [], ...rest } = (menu ?? {}) as Groups
  return {
    ...rest,
    groups: groups.map((group) => ({
      ...group,
      items: (group.items ?? []).map((item) => (item.key === 'table' ? { ...item, label: words.table } : item)),
    })),
  }
}
