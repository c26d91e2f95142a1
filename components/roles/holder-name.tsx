import type { Route } from 'next';
import Link from 'next/link';

type HolderNameProps = { userId: string; name: string; isLink: boolean };

/** A person's name, which leads to their page where the reader may open it. */
export function HolderName({ userId, name, isLink }: HolderNameProps) {
  if (!isLink) return <bdi className="block truncate font-medium">{name}</bdi>;
  return (
    <Link href={`/admin/users/${userId}` as Route} className="block truncate font-medium hover:underline">
      <bdi>{name}</bdi>
    </Link>
  );
}
