import type { CompanyKind } from '#lib/companies/schema.ts';

export type DemoCompany = {
  name: string;
  legalName: string;
  industry?: string;
  kind?: CompanyKind;
  ownerKey: string;
};

/** Invented advertisers and agencies. */
export const demoCompanies: readonly DemoCompany[] = [
  { name: 'Marsalya Residences', legalName: 'Marsalya Residences LLC', industry: 'Real estate', ownerKey: 'sales' },
  { name: 'Hayloon Coffee', legalName: 'Hayloon Coffee Trading LLC', industry: 'Food and drink', ownerKey: 'sales' },
  {
    name: 'Orvane Motors',
    legalName: 'Orvane Motors Middle East FZE',
    industry: 'Automotive',
    ownerKey: 'elena.marin',
  },
  { name: 'Nabdix Fibre', legalName: 'Nabdix Fibre Services PJSC', industry: 'Telecom', ownerKey: 'elena.marin' },
  { name: 'Skyvento Airlines', legalName: 'Skyvento Airlines PJSC', industry: 'Travel', ownerKey: 'elena.marin' },
  {
    name: 'Smashello Burgers',
    legalName: 'Smashello Restaurants LLC',
    industry: 'Food and drink',
    ownerKey: 'mei.tanaka',
  },
  { name: 'Tavenne Watches', legalName: 'Tavenne Watches Trading LLC', industry: 'Luxury', ownerKey: 'yousef.karim' },
  { name: 'Ouvela Parfum', legalName: 'Ouvela Parfum FZCO', industry: 'Beauty', ownerKey: 'yousef.karim' },
  { name: 'Zestara Juice', legalName: 'Zestara Beverages LLC', industry: 'Food and drink', ownerKey: 'mei.tanaka' },
  { name: 'Palmora Clinics', legalName: 'Palmora Clinics LLC', industry: 'Healthcare', ownerKey: 'hassan.saleh' },
  { name: 'Dunewell Bank', legalName: 'Dunewell Bank PJSC', industry: 'Finance', ownerKey: 'elena.marin' },
  { name: 'Quillmark Schools', legalName: 'Quillmark Schools LLC', industry: 'Education', ownerKey: 'sales' },
  {
    name: 'Sandrift Hotels',
    legalName: 'Sandrift Hotels and Resorts LLC',
    industry: 'Hospitality',
    ownerKey: 'hassan.saleh',
  },
  { name: 'Fennara Fashion', legalName: 'Fennara Fashion FZE', industry: 'Retail', ownerKey: 'mei.tanaka' },
  { name: 'Tamrelle Sweets', legalName: 'Tamrelle Sweets LLC', industry: 'Food and drink', ownerKey: 'hassan.saleh' },
  {
    name: 'Halvard & Finch Media',
    legalName: 'Halvard and Finch Media FZ-LLC',
    kind: 'agency',
    ownerKey: 'elena.marin',
  },
  { name: 'Bright Meridian', legalName: 'Bright Meridian Advertising LLC', kind: 'agency', ownerKey: 'sales' },
];
