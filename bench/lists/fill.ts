import { readFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import postgres from 'postgres';
import { dialect } from '#db/dialects/index.ts';
import { wordsOf } from '#db/repositories/search-words.ts';

/** How many rows a bench database has. */
export type Size = { proposals: number; locations: number; companies: number };
const sellers = 20;
const teams = 4;

const first =
  'Acme Bluewave Crescent Dune Emerald Falcon Gulf Horizon Indigo Jasmine Kestrel Lagoon Meridian Nova Oasis'
    .split(' ')
    .flatMap((name) => [
      name,
      ...'Al Bel Cor Dar El Far Gran Hal In Jas'.split(' ').map((start) => `${start}${name.toLowerCase()}`),
    ]);
const second = 'Properties Foods Motors Bank Telecom Airlines Hotels Retail Health Energy Media Sports'.split(' ');
const shape = 'Gateway Tower Walk Bridge Wedge Rooftop Portrait Horizon Strand Screen'.split(' ');

/** Multiplies the demo until the database has this size. Every row is a copy of one that the product has written. */
export async function fill(url: string, size: Size): Promise<void> {
  const { run, close } = openRaw(url);
  try {
    for (const statement of statementsFor(size)) await run(statement);
  } finally {
    await close();
  }
}

export type Raw = { run(statement: string): Promise<unknown>; close(): Promise<void> };

/** Runs statements as they are. */
export const openRaw = (url: string): Raw => (dialect === 'postgres' ? openPostgres(url) : openSqlite(url));

function openPostgres(url: string): Raw {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return { run: (statement) => sql.unsafe(statement), close: () => sql.end() };
}

function openSqlite(url: string): Raw {
  const client = createClient({ url, concurrency: 1 });
  return { run: (statement) => client.execute(statement), close: async () => client.close() };
}

/** The moment this many minutes (an expression) after the beginning of 2024. */
export const at = (minutes: string) =>
  dialect === 'postgres'
    ? `timestamptz '2024-01-01T00:00:00Z' + (${minutes}) * interval '1 minute'`
    : `1704067200000 + (${minutes}) * 60000`;

function statementsFor(size: Size): string[] {
  return [...people(), ...locationRows(size), ...companyRows(size), ...uncounted(proposalRows(size)), ...tidy()];
}

const userColumns = 'password_hash, status, session_version, is_demo, created_at, updated_at, title, phone';

function people(): string[] {
  const ofTeam = numbers(teams).map((n) => `('team_bench${n}', 'Bench ${n}', ${at('0')})`);
  const members = numbers(sellers).map((n) => `('team_bench${n % teams}', 'usr_bench${n}')`);
  return [
    `insert into teams (id, name, created_at) values ${ofTeam}`,
    ...numbers(sellers).map(
      (n) => `insert into users (id, email, name, ${userColumns})
        select 'usr_bench${n}', 'bench${n}@sightline.test', 'Seller ${n}', ${userColumns} from users where email = 'sales@sightline.test'`,
    ),
    `insert into team_members (team_id, user_id) values ${members}`,
    'create table bench_numbers (n integer primary key)',
    `with recursive up(n) as (select 0 union all select n + 1 from up where n < 999) insert into bench_numbers select n from up`,
  ];
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

function chunks(rows: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(rows.length / 1_000) }, (_, n) => rows.slice(n * 1_000, (n + 1) * 1_000));
}

const locationColumns =
  'city, area, address, series, kind, width_cm, height_cm, faces, loop_seconds, spot_seconds, upload_fee_minor, status, licence_expires_on, prohibited_categories, aliases, is_demo, latitude_e_6, longitude_e_6, created_at, updated_at';

function locationRows({ locations }: Size): string[] {
  const rows = numbers(locations).map((n) => {
    const name = `${first[(n * 7) % first.length]} ${shape[n % shape.length]} ${n}`;
    return `(${n}, 'loc_bench${n}', ${text(name)}, ${text(` ${wordsOf(`${name} ${n % 3 ? 'Dubai' : 'Abu Dhabi'}`).join(' ')}`)})`;
  });
  return [
    'create table bench_demo as select id, row_number() over (order by id) - 1 as t from locations',
    'create table bench_locations (n integer primary key, id text, name text, search_text text)',
    ...chunks(rows).map((some) => `insert into bench_locations values ${some}`),
    `insert into locations (id, key, name_en, name_ar, search_text, ${locationColumns})
       select b.id, 'bench-' || b.n, b.name, l.name_ar, b.search_text, ${prefixed('l', locationColumns)}
       from bench_locations b join bench_demo d on d.t = b.n % 26 join locations l on l.id = d.id`,
    `insert into photos (id, location_id, file_id, time_of_day, taken_on, width, height, position)
       select 'pho_bench' || b.n || '_' || p.position, b.id, p.file_id, p.time_of_day, p.taken_on, p.width, p.height, p.position
       from bench_locations b join bench_demo d on d.t = b.n % 26 join photos p on p.location_id = d.id`,
    `insert into rate_card_entries (id, location_id, weeks, net_minor, effective_on, created_at)
       select 'rc_bench' || b.n || '_' || r.weeks || r.effective_on, b.id, r.weeks, r.net_minor, r.effective_on, r.created_at
       from bench_locations b join bench_demo d on d.t = b.n % 26 join rate_card_entries r on r.location_id = d.id`,
    ...wordRows('location', numbers(locations), (n) =>
      wordsOf(`${first[(n * 7) % first.length]} ${shape[n % shape.length]} ${n} ${n % 3 ? 'Dubai' : 'Abu Dhabi'}`),
    ),
  ];
}

const prefixed = (table: string, columns: string) =>
  columns
    .split(', ')
    .map((column) => `${table}.${column}`)
    .join(', ');

function wordRows(kind: string, ns: readonly number[], words: (n: number) => string[]): string[] {
  const id = kind === 'location' ? 'loc_bench' : 'cmp_bench';
  const rows = ns.flatMap((n) => words(n).map((word) => `(${text(word)}, '${id}${n}')`));
  return chunks(rows).map((some) => `insert into ${kind}_words (word, row_id) values ${some}`);
}

const companyName = (n: number) =>
  `${first[n % first.length]} ${second[Math.floor(n / first.length) % second.length]} ${n}`;

function companyRows({ companies }: Size): string[] {
  const rows = numbers(companies).map((n) => {
    const name = companyName(n);
    const words = wordsOf(name).join(' ');
    return `('cmp_bench${n}', ${text(name)}, ${text(words)}, ${text(` ${words}`)}, 'usr_bench${n % sellers}', 'team_bench${(n % sellers) % teams}', ${at(String(n))}, ${at(String(n))})`;
  });
  const columns = 'id, name, normalised_name, search_text, owner_id, team_id, created_at, updated_at';
  return [
    ...chunks(rows).map((some) => `insert into companies (${columns}) values ${some}`),
    ...wordRows('company', numbers(companies), (n) => wordsOf(companyName(n))),
  ];
}

function proposalRows({ proposals, locations, companies }: Size): string[] {
  const version =
    'revision, status, kind, currency, package_net_minor, total_minor, content, snapshot, notes, issued_on, valid_through, reason, sent_at, decided_at';
  return [
    `create table bench_templates as select row_number() over (order by p.number) - 1 as t, p.brand_id, p.status, p.total_minor, p.valid_through, p.decided_at, v.id as version_id
       from proposals p join proposal_versions v on v.proposal_id = p.id and v.version = p.latest_version`,
    `create table bench_proposals as
       select n, 'prp_bench' || n as id, 'prv_bench' || n as version_id, 'cmp_bench' || (cast(n as bigint) * 48271 % 1000003 % ${companies}) as company_id,
         'loc_bench' || (cast(n as bigint) * 16807 % 1000033 % ${locations}) as one, 'loc_bench' || (cast(n as bigint) * 69621 % 1000037 % ${locations}) as two, n % ${sellers} as seller, cast(n as bigint) * 40014 % 1000039 % 30 as t
       from (select a.n + b.n * 1000 as n from bench_numbers a, bench_numbers b where b.n < ${Math.ceil(proposals / 1_000)}) numbered where n < ${proposals}`,
    `insert into proposals (id, number, company_id, brand_id, owner_id, team_id, latest_version, status, total_minor, accepted_minor, valid_through, decided_at, search_text, created_at, updated_at)
       select b.id, 'P-2025-' || (b.n + 100000), b.company_id, t.brand_id, 'usr_bench' || b.seller, 'team_bench' || (b.seller % ${teams}), 1, t.status, t.total_minor, case t.status when 'accepted' then t.total_minor end, t.valid_through, t.decided_at,
         ' p 2025 ' || (b.n + 100000) || c.search_text || l.search_text || m.search_text, ${at('b.n')}, ${at('b.n')}
       from bench_proposals b join bench_templates t on t.t = b.t join companies c on c.id = b.company_id
       join locations l on l.id = b.one join locations m on m.id = b.two order by b.n`,
    `insert into proposal_versions (id, proposal_id, version, created_by, created_at, ${version})
       select b.version_id, b.id, 1, 'usr_bench' || b.seller, ${at('b.n')}, ${prefixed('v', version)}
       from bench_proposals b join bench_templates t on t.t = b.t join proposal_versions v on v.id = t.version_id order by b.n`,
    `insert into proposal_items (id, version_id, location_id, position, starts_on, spots, fee_minor)
       select 'pri_bench' || n || 'a', version_id, one, 0, '2027-01-01', 1, 0 from bench_proposals
       union all select 'pri_bench' || n || 'b', version_id, two, 1, '2027-01-01', 1, 0 from bench_proposals`,
    `insert into proposal_words (word, row_id) select word, id from (
       select 'p' as word, id from bench_proposals union select '2025', id from bench_proposals
       union select cast(n + 100000 as text), id from bench_proposals
       union select w.word, b.id from bench_proposals b join company_words w on w.row_id = b.company_id
       union select w.word, b.id from bench_proposals b join location_words w on w.row_id = b.one
       union select w.word, b.id from bench_proposals b join location_words w on w.row_id = b.two) found order by 1, 2`,
  ];
}

/** Proposals without the triggers that count them: at the end one statement counts them all, as the migration did. */
function uncounted(statements: string[]): string[] {
  const migration = readFileSync(`drizzle/${dialect}/0006_kept-figures.sql`, 'utf8').split('--> statement-breakpoint');
  const triggers = migration.filter((statement) => statement.includes('CREATE TRIGGER'));
  const names = triggers.flatMap((statement) => /CREATE TRIGGER ("\w+")/.exec(statement)?.[1] ?? []);
  return [
    ...names.map((name) => `drop trigger ${name}${dialect === 'postgres' ? ' on proposals' : ''}`),
    ...statements,
    'delete from proposal_tallies',
    'delete from company_figures',
    ...migration.filter((statement) => statement.trim().startsWith('INSERT INTO')),
    ...triggers,
  ];
}

const tidy = () => [
  ...['numbers', 'demo', 'locations', 'templates', 'proposals'].map((name) => `drop table bench_${name}`),
  dialect === 'postgres' ? 'vacuum analyze' : 'pragma wal_checkpoint(truncate)',
];
