'use server';

import { deskAction } from '#lib/http/action.ts';
import { addExchangeRate } from '#lib/settings/add-exchange-rate.ts';
import { addFee } from '#lib/settings/add-fee.ts';
import { correctExchangeRate } from '#lib/settings/correct-exchange-rate.ts';
import { removeExchangeRate } from '#lib/settings/remove-exchange-rate.ts';
import { removeFee } from '#lib/settings/remove-fee.ts';
import { updateBusinessSettings } from '#lib/settings/update-business-settings.ts';
import { updateSecurityPolicy } from '#lib/settings/update-security-policy.ts';

export const updateBusinessSettingsAction = deskAction(updateBusinessSettings);
export const updateSecurityPolicyAction = deskAction(updateSecurityPolicy);
export const addExchangeRateAction = deskAction(addExchangeRate);
export const correctExchangeRateAction = deskAction(correctExchangeRate);
export const removeExchangeRateAction = deskAction(removeExchangeRate);
export const addFeeAction = deskAction(addFee);
export const removeFeeAction = deskAction(removeFee);
