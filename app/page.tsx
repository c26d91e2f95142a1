import { redirect } from 'next/navigation';
import { homeOf } from '#app/(desk)/navigation.ts';
import { requireSignedIn } from '#lib/auth/identify-caller.ts';

export default async function HomePage() {
  redirect(homeOf(await requireSignedIn()));
}
