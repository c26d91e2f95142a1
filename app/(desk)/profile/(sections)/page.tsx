import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { updateProfileAction } from '#app/(desk)/profile/actions.ts';
import { ProfileForm } from '#components/profile/profile-form.tsx';
import { requireSelf } from '#lib/auth/context.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile'))('title') };
}

export default async function ProfilePage() {
  const { name, title, phone, email, roleKeys } = requireSelf(await requireSignedIn());
  return <ProfileForm profile={{ name, title, phone }} email={email} roleKeys={roleKeys} save={updateProfileAction} />;
}
