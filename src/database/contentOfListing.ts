import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** What a resident reads of the listing `t`, as src/domain/task/content.ts has it. */
export const contentOfListing: SQL = sql`
  jsonb_build_object('title', t.title, 'category', t.category, 'description', t.description, 'place', t.place, 'supervisor', t.supervisor,
    'clothing', t.clothing, 'belongings', t.belongings, 'meals', t.meals, 'beginnerFriendly', t.beginner_friendly,
    'highSchoolWelcome', t.high_school_welcome, 'minimumAge', t.minimum_age, 'requirements', t.requirements, 'reward', t.reward, 'notes', t.notes,
    'timing', t.timing, 'flexibleFrom', t.flexible_from, 'flexibleUntil', t.flexible_until, 'isRemote', t.is_remote, 'remoteHow', t.remote_how)`
