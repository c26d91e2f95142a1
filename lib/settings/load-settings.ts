import type { DbScope } from '#db/client.ts';
import { findSettings, listExchangeRates, listFeeSchedule } from '#db/repositories/settings.ts';
import { BusinessSettings, type ExchangeRate, type FeeScheduleRow } from './schema.ts';

export type PricingSettings = { settings: BusinessSettings; rates: ExchangeRate[]; schedule: FeeScheduleRow[] };

/** What every price depends on: the business settings, all exchange rates and the fee schedule, with their dates. */
export async function loadPricingSettings(scope: DbScope): Promise<PricingSettings> {
  const [stored, rates, schedule] = await Promise.all([
    findSettings(scope),
    listExchangeRates(scope),
    listFeeSchedule(scope),
  ]);
  return { settings: BusinessSettings.parse(stored.business ?? {}), rates, schedule };
}
