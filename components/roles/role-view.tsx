import type { ReactNode } from 'react';
import type { PermissionGrant } from '#lib/auth/schema.ts';
import { PermissionMatrix } from './permission-matrix.tsx';

/** What a role gives, to look at. */
export function RoleView({ permissions, aside }: { permissions: readonly PermissionGrant[]; aside: ReactNode }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <PermissionMatrix permissions={permissions} />
      <div className="grid min-w-0 gap-6 lg:sticky lg:top-6">{aside}</div>
    </div>
  );
}
