import { uuidv7 } from 'uuidv7';

const prefixes = {
  user: 'usr',
  session: 'ses',
  role: 'rol',
  grant: 'grt',
  team: 'team',
  audit: 'aud',
  rate: 'fx',
  fee: 'fee',
  brand: 'brd',
  deckTemplate: 'dkt',
  location: 'loc',
  photo: 'pho',
  rateCard: 'rc',
  company: 'cmp',
  proposal: 'prp',
  version: 'prv',
  item: 'pri',
  option: 'pro',
  file: 'fil',
  chat: 'cht',
  message: 'msg',
  aiCall: 'aic',
  job: 'job',
  notification: 'ntf',
  outboxMessage: 'obx',
  savedView: 'sv',
  link: 'lnk',
  recoveryCode: 'rvc',
  apiKey: 'key',
  request: 'req',
} as const;
export type IdKind = keyof typeof prefixes;

/** A new id such as `prp_0198f0…`: prefixed by kind, sortable by time of creation (UUID version 7, RFC 9562). */
export function newId(kind: IdKind): string {
  return `${prefixes[kind]}_${uuidv7().replaceAll('-', '')}`;
}
