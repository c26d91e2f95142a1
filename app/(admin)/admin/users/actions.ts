'use server';

import { deskAction } from '#lib/http/action.ts';
import { createAccountLink } from '#lib/users/create-account-link.ts';
import { disableUser } from '#lib/users/disable-user.ts';
import { enableUser } from '#lib/users/enable-user.ts';
import { endUserSessions } from '#lib/users/end-user-sessions.ts';
import { handOverRecords } from '#lib/users/hand-over-records.ts';
import { inviteUser } from '#lib/users/invite-user.ts';
import { resetSecondFactor } from '#lib/users/reset-second-factor.ts';
import { updateUser } from '#lib/users/update-user.ts';

export const inviteUserAction = deskAction(inviteUser);
export const updateUserAction = deskAction(updateUser);
export const createAccountLinkAction = deskAction(createAccountLink);
export const resetSecondFactorAction = deskAction(resetSecondFactor);
export const endUserSessionsAction = deskAction(endUserSessions);
export const disableUserAction = deskAction(disableUser);
export const enableUserAction = deskAction(enableUser);
export const handOverRecordsAction = deskAction(handOverRecords);
