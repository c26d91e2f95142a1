'use server';

import { deskAction } from '#lib/http/action.ts';
import { markAllRead } from '#lib/notifications/mark-all-read.ts';
import { markNotificationRead } from '#lib/notifications/mark-notification-read.ts';
import type { SetNotificationPreferencesInput } from '#lib/notifications/schema.ts';
import { setNotificationPreferences } from '#lib/notifications/set-notification-preferences.ts';

export const markNotificationReadAction = deskAction((ctx, notificationId: string) =>
  markNotificationRead(ctx, { notificationId }),
);

export const markAllReadAction = deskAction((ctx) => markAllRead(ctx));

export const setNotificationPreferencesAction = deskAction((ctx, input: SetNotificationPreferencesInput) =>
  setNotificationPreferences(ctx, input),
);
