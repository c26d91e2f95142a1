import { at, openRaw } from '#bench/lists/fill.ts';
import { dialect } from '#db/dialects/index.ts';

const actions = ['proposal.create', 'proposal.revise', 'location.update', 'user.sign_in', 'company.update'];

/** Adds this many audit events of twenty people over the years. Their links are no chain: nothing here verifies it. */
export async function fillAudit(url: string, count: number): Promise<void> {
  const { run, close } = openRaw(url);
  const action = actions.map((name, n) => `when ${n} then '${name}'`).join(' ');
  const numbers = `with recursive up(n) as (select 0 union all select n + 1 from up where n < ${count - 1})`;
  const numbered = 'insert into bench_events select n from up';
  await run('create table bench_events (n integer primary key)');
  await run(dialect === 'postgres' ? `${numbers} ${numbered}` : numbered.replace('select', `${numbers} select`));
  await run(`insert into audit_events
      (id, at, actor_kind, actor_id, actor_name, action, outcome, entity_type, entity_id, request_id, address)
    select 'aud_bench' || n, ${at('n')}, 'user', 'usr_bench' || (n % 20), 'Seller ' || (n % 20), case n % 5 ${action} end,
      case n % 50 when 0 then 'refused' else 'done' end, 'proposal', 'prp_bench' || (n % 1000), 'req_bench' || n, ''
    from bench_events`);
  await run(`insert into audit_links (sequence, event_id, hash)
    select h.sequence + n + 1, 'aud_bench' || n, 'bench' from bench_events, audit_head h`);
  await run(`update audit_head set sequence = sequence + ${count}`);
  await run('drop table bench_events');
  await run(dialect === 'postgres' ? 'vacuum analyze' : 'pragma wal_checkpoint(truncate)');
  await close();
}
