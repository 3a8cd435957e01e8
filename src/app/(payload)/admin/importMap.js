import { OwnLinks as OwnLinks_2ea45689ec0d009aab76aae35cffe87b } from '../../../../src/admin/navigation/OwnLinks'
import { FirstScreenView as FirstScreenView_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { RecordsView as RecordsView_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { ImportFacilitiesScreen as ImportFacilitiesScreen_38523619bcde8e711ad7a503293b0c29 } from '../../../../src/admin/views'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/navigation/OwnLinks#OwnLinks": OwnLinks_2ea45689ec0d009aab76aae35cffe87b,
  "/src/admin/views#FirstScreenView": FirstScreenView_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#RecordsView": RecordsView_38523619bcde8e711ad7a503293b0c29,
  "/src/admin/views#ImportFacilitiesScreen": ImportFacilitiesScreen_38523619bcde8e711ad7a503293b0c29,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
