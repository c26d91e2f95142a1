export type DemoBrand = {
  key: string;
  name: string;
  legalName: string;
  nameAr: string;
  legalNameAr: string;
  taxNumber: string;
  logo: string;
  inkColour: string;
  accentColour: string;
};

/** Two invented selling companies of one owner; a logo stands on its brand's ink. */
export const demoBrands: readonly DemoBrand[] = [
  {
    key: 'velmora-outdoor',
    name: 'Velmora Outdoor',
    legalName: 'Velmora Outdoor Advertising LLC (demo)',
    nameAr: 'فيلمورا للإعلانات الخارجية',
    legalNameAr: 'فيلمورا للإعلانات الخارجية ذ.م.م (تجريبي)',
    taxNumber: '100000000000001',
    logo: 'velmora-outdoor.png',
    inkColour: '101C2C',
    accentColour: '19A7A0',
  },
  {
    key: 'ofoq-street-media',
    name: 'Ofoq Street Media',
    legalName: 'Ofoq Street Media LLC (demo)',
    nameAr: 'أفق ستريت ميديا',
    legalNameAr: 'أفق ستريت ميديا ذ.م.م (تجريبي)',
    taxNumber: '100000000000002',
    logo: 'ofoq-street-media.png',
    inkColour: '2A1A2E',
    accentColour: 'E8833A',
  },
];
