'use server';

import { deskAction } from '#lib/http/action.ts';
import { deleteSavedView } from '#lib/saved-views/delete-saved-view.ts';
import { renameSavedView } from '#lib/saved-views/rename-saved-view.ts';
import { saveView } from '#lib/saved-views/save-view.ts';

export const saveViewAction = deskAction(saveView);
export const renameSavedViewAction = deskAction(renameSavedView);
export const deleteSavedViewAction = deskAction(deleteSavedView);
