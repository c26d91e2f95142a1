import { addDays, firstOfMonth, today as todayIn } from '#lib/core/dates.ts';
import { demoAbuDhabiLocations } from './demo-abu-dhabi-locations.ts';
import { demoBrands } from './demo-brands.ts';
import { demoCompanies } from './demo-companies.ts';
import { demoDigitalLocations } from './demo-digital-locations.ts';
import { demoDubaiLocations } from './demo-dubai-locations.ts';
import { demoId } from './demo-id.ts';
import type { DemoLocation } from './demo-location.ts';
import { demoEmailDomain, demoPeople, demoTeams } from './demo-people.ts';

export const demoLocations: readonly DemoLocation[] = [
  ...demoDigitalLocations,
  ...demoDubaiLocations,
  ...demoAbuDhabiLocations,
];

/** Everything the demo's dates are counted from. `firstDay` is before the oldest proposal. */
export type DemoTime = { now: Date; today: string; firstDay: string };

const demoHistoryDays = 200;
const demoTimeZone = 'Asia/Dubai';
/** Tax numbers have the form of real ones and belong to nobody. */
const demoTaxNumber = 40_017;

export function demoTime(now: Date): DemoTime {
  const today = todayIn(now, demoTimeZone);
  return { now, today, firstDay: firstOfMonth(addDays(today, -demoHistoryDays)) };
}

const startOf = (time: DemoTime) => new Date(`${time.firstDay}T06:00:00Z`);

export function toTeamRows(time: DemoTime) {
  return demoTeams.map((name) => ({ id: demoId('team', name), name, isDemo: true, createdAt: startOf(time) }));
}

export function toUserRows(time: DemoTime, passwordHash: string) {
  return demoPeople.map((person) => ({
    id: demoId('user', person.key),
    email: `${person.key}@${demoEmailDomain}`,
    name: person.name,
    title: person.title,
    phone: person.phone,
    passwordHash: person.signsIn ? passwordHash : null,
    isDemo: true,
    createdAt: startOf(time),
    updatedAt: startOf(time),
  }));
}

export function toMemberRows() {
  return demoPeople.flatMap(({ key, team, isLead }) =>
    team ? [{ teamId: demoId('team', team), userId: demoId('user', key), isLead: isLead ?? false }] : [],
  );
}

/** `roleIds` by role key. */
export function toGrantRows(time: DemoTime, roleIds: ReadonlyMap<string, string>) {
  return demoPeople.map(({ key, role }) => ({
    id: demoId('grant', key),
    userId: demoId('user', key),
    roleId: roleIds.get(role) ?? '',
    createdAt: startOf(time),
  }));
}

export function toCompanyRows(time: DemoTime, normalise: (name: string) => string) {
  return demoCompanies.map(({ ownerKey, ...company }, index) => {
    const owner = demoPeople.find((person) => person.key === ownerKey);
    return {
      id: demoId('company', company.name),
      ...company,
      taxNumber: `1000${String(demoTaxNumber + index * 7_919).padStart(8, '0')}003`,
      normalisedName: normalise(company.name),
      ownerId: demoId('user', ownerKey),
      teamId: owner?.team ? demoId('team', owner.team) : null,
      isDemo: true,
      createdAt: startOf(time),
      updatedAt: startOf(time),
    };
  });
}

/** The first brand is the older one, so it comes first where nobody chooses. */
export function toBrandRows(time: DemoTime) {
  return demoBrands.map(({ logo, ...brand }, index) => ({
    id: demoId('brand', brand.key),
    ...brand,
    logoFileId: demoId('file', logo),
    isDemo: true,
    createdAt: new Date(startOf(time).getTime() + index * 1_000),
  }));
}
