'use server';

import { deskAction } from '#lib/http/action.ts';
import { changeGrant } from '#lib/roles/change-grant.ts';
import { createRole } from '#lib/roles/create-role.ts';
import { deleteRole } from '#lib/roles/delete-role.ts';
import { grantRole } from '#lib/roles/grant-role.ts';
import { revokeRole } from '#lib/roles/revoke-role.ts';
import { updateRole } from '#lib/roles/update-role.ts';

export const createRoleAction = deskAction(createRole);
export const updateRoleAction = deskAction(updateRole);
export const deleteRoleAction = deskAction(deleteRole);
export const grantRoleAction = deskAction(grantRole);
export const changeGrantAction = deskAction(changeGrant);
export const revokeRoleAction = deskAction(revokeRole);
