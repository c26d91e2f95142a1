import { currencyNote } from '#lib/proposals/rules/fill-terms.ts';
import { shownFigures } from '#lib/proposals/rules/whole-figures.ts';
import type { ProposalSnapshot, SnapshotOption, SnapshotSite } from '#lib/proposals/schema/snapshot.ts';
import { type DeckContext, deckContext } from '../deck-context.ts';
import { feeLabel, vatLabel } from '../investment/sheet-labels.ts';
import type { DeckImage } from '../prepare-images.ts';
import type { FilledLocation, FillerImage, Filling, Values } from './filling.ts';

/** What a company's own deck is filled with: the snapshot's words and amounts as the built-in deck writes them. */
export function toFilling(snapshot: ProposalSnapshot, images: ReadonlyMap<string, DeckImage>): Filling {
  const context = deckContext(snapshot, images);
  const { labels } = context;
  const { brand, language, issuedOn } = snapshot;
  const pictures: Filling['images'] = {};
  const show = (image: DeckImage | undefined, description: string): string | null => {
    if (!image) return null;
    pictures[image.key] = toFillerImage(image, description);
    return image.key;
  };
  return {
    language,
    title: labels.titleOfFile(snapshot),
    author: labels.nameOfBrand(brand),
    issuedOn,
    values: plain({ ...aboutProposal(context), ...amountsOf(context), ...labelsOf(context) }),
    locations: snapshot.sites.map((site, index) => ({
      ...toLocation(context, site, index),
      photo: show(context.photoOf(site), `${labels.nameOfSite(site)}, ${labels.placeOf(site)}`),
    })),
    logo: show(context.logo, labels.nameOfBrand(brand)),
    images: pictures,
  };
}

const toFillerImage = ({ bytes, format, width, height }: DeckImage, description: string): FillerImage => ({
  bytes,
  format,
  width,
  height,
  description,
});

/** Words that look like a tag are only words; a file carries no character that cannot be printed. */
function plain(values: Values): Values {
  const entries = Object.entries(values).map(([name, value]) => {
    const printable = value.toWellFormed().replace(/[^\P{Cc}\n]|[\ufffe\uffff]/gu, ' ');
    return [name, printable.replaceAll('{{', '{ {').trim()] as const;
  });
  return Object.fromEntries(entries);
}

function aboutProposal({ snapshot, labels }: DeckContext): Values {
  const { client, brand, seller } = snapshot;
  return {
    '#location': '',
    title: labels.titleOf(snapshot),
    number: snapshot.number,
    version: String(snapshot.version),
    reference: labels.numberAndVersion(snapshot),
    date: labels.date(snapshot.issuedOn),
    valid_through: labels.date(snapshot.validThrough),
    validity: labels.validThrough(snapshot.validThrough),
    prepared_line: labels.investmentFor(snapshot),
    client: client.name,
    client_legal_name: client.legalName ?? '',
    client_tax_number: client.taxNumber ?? '',
    contact: client.contactName ?? '',
    agency: client.agencyName ?? '',
    brand: labels.nameOfBrand(brand),
    brand_legal_name: labels.legalNameOfBrand(brand),
    brand_tax_number: brand.taxNumber,
    seller: seller.name,
    seller_title: seller.title,
    seller_phone: seller.phone,
    seller_email: seller.email,
    payment_terms: snapshot.paymentTerms,
    terms: snapshot.terms.join('\n'),
    notes: snapshot.notes ?? '',
  };
}

/** The figures of the whole proposal: the package's, or the sum where every location has one option; else nothing. */
function amountsOf({ snapshot, money }: DeckContext): Values {
  const rows = shownFigures(snapshot);
  return {
    currency: snapshot.currency,
    currency_note: currencyNote(snapshot),
    net: rows ? money(rows.netMinor) : '',
    fees: rows ? money(rows.feeMinor) : '',
    municipality: rows ? money(rows.municipalityMinor) : '',
    vat: rows ? money(rows.vatMinor) : '',
    total: rows ? money(rows.totalMinor) : '',
  };
}

/** The built-in deck's own words, so that one deck serves proposals in both languages. */
function labelsOf({ snapshot, labels }: DeckContext): Values {
  const { sheet } = labels;
  return {
    'label.outdoor_proposal': labels.outdoorProposal,
    'label.prepared_for': labels.preparedFor,
    'label.location': sheet.location,
    'label.campaign': labels.campaign,
    'label.duration': labels.duration,
    'label.format': labels.formatLabel,
    'label.place': labels.place,
    'label.start': sheet.starts,
    'label.end': sheet.ends,
    'label.investment': labels.investment(1, 1),
    'label.net': sheet.net,
    'label.fee': feeLabel(snapshot.sites, labels),
    'label.municipality': sheet.municipality,
    'label.vat': vatLabel(snapshot, labels),
    'label.total': sheet.total,
    'label.terms': labels.terms,
    'label.notes': labels.notes,
    'label.next_step': labels.nextStep,
    'label.hold_dates': labels.holdTheseDates,
  };
}

function toLocation(context: DeckContext, site: SnapshotSite, index: number): Omit<FilledLocation, 'photo'> {
  const { labels } = context;
  const [first] = site.options;
  const isOneLength = first !== undefined && site.options.every(({ endsOn }) => endsOn === first.endsOn);
  return {
    values: plain({
      'location.position': String(index + 1),
      'location.heading': labels.location(index + 1, context.snapshot.sites.length),
      'location.name': labels.nameOfSite(site),
      'location.other_name': labels.otherNameOfSite(site),
      'location.area': site.area,
      'location.city': site.city,
      'location.place': labels.placeOf(site),
      'location.description': labels.describe(site),
      'location.format': labels.format(site),
      'location.spots': site.kind === 'digital' ? String(site.spots) : '',
      'location.dates': isOneLength
        ? `${labels.date(site.startsOn)} – ${labels.date(first.endsOn)}`
        : labels.from(site.startsOn),
      'location.start': labels.date(site.startsOn),
      'location.end': isOneLength ? labels.date(first.endsOn) : '',
      'location.duration': labels.lengths([...new Set(site.options.map(({ weeks }) => weeks))]),
    }),
    lines: site.options.map((option) => plain(toLine(context, site, option))),
  };
}

/** One row of a price table: an option of a location; in a package its dates and its own fee. */
function toLine({ labels, money }: DeckContext, site: SnapshotSite, { price, weeks, endsOn }: SnapshotOption): Values {
  const rows = price?.shown;
  const fee = rows?.feeMinor ?? site.feeShownMinor;
  return {
    'line.end': labels.date(endsOn),
    'line.duration': labels.weeks(weeks),
    'line.net': rows ? money(rows.netMinor) : '',
    'line.fee': fee === null ? '' : money(fee),
    'line.municipality': rows ? money(rows.municipalityMinor) : '',
    'line.vat': rows ? money(rows.vatMinor) : '',
    'line.total': rows ? money(rows.totalMinor) : '',
  };
}
