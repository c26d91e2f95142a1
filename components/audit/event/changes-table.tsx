import { useTranslations } from 'next-intl';
import { useFieldName } from '#components/audit/use-field-name.ts';
import { Card } from '#components/ui/card.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import { describeChanges } from '#lib/audit-trail/rules/changes.ts';
import type { AuditEventDto } from '#lib/audit-trail/schema.ts';

/** Every field that an event changed, before and after. */
export function ChangesTable({ event: { before, after } }: { event: Pick<AuditEventDto, 'before' | 'after'> }) {
  const t = useTranslations('audit.event');
  const nameOf = useFieldName();
  const changes = describeChanges(before, after);
  const said = (value: string | null) => (value === null ? <span className="text-muted">–</span> : <bdi>{value}</bdi>);
  if (changes.length === 0) {
    return (
      <Card title={t('changes')} className="self-start">
        <p className="text-muted">{t('noChanges')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('changes')} flush className="self-start">
      <Table label={t('changes')}>
        <TableHead>
          <tr>
            <TableHeader>{t('field')}</TableHeader>
            <TableHeader>{t('before')}</TableHeader>
            <TableHeader>{t('after')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {changes.map((change) => (
            <TableRow key={change.field}>
              <TableHeader scope="row" className="align-top whitespace-normal">
                {nameOf(change.field)}
              </TableHeader>
              <TableCell className="min-w-32 align-top whitespace-normal text-muted wrap-anywhere">
                {said(change.before)}
              </TableCell>
              <TableCell className="min-w-32 align-top whitespace-normal wrap-anywhere">{said(change.after)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
