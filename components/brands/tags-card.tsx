import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Card } from '#components/ui/card.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '#components/ui/table.tsx';
import type { DeckTag, DeckTagGroup } from '#lib/brands/rules/deck-tags.ts';
import type { DeckTemplateDto } from '#lib/brands/schema.ts';

type ShownTag = DeckTag & { sample: string };
type TagsCardProps = { tags: readonly ShownTag[]; deck: DeckTemplateDto | undefined };

const groups: readonly DeckTagGroup[] = ['proposal', 'location', 'line', 'picture', 'label'];

/** Every tag with what it says, and whether a version of the deck has it. */
export function TagsCard({ tags, deck }: TagsCardProps) {
  const t = useTranslations('brands.tags');
  const description = deck ? t('descriptionOf', { version: String(deck.version) }) : t('description');
  return (
    <div id="tags" className="scroll-mt-6">
      <Card title={t('title')} description={description} flush>
        {deck && deck.tags.unknown.length > 0 ? (
          <div className="px-5 pb-5">
            <Callout tone="warning" title={t('unknownTitle')}>
              <p>{t('unknownText')}</p>
              <p className="mt-2 flex flex-wrap gap-2">
                {deck.tags.unknown.map((name) => (
                  <TagName key={name} name={name} />
                ))}
              </p>
            </Callout>
          </div>
        ) : null}
        {groups.map((group) => (
          <GroupOfTags key={group} group={group} tags={tags.filter((tag) => tag.group === group)} deck={deck} />
        ))}
      </Card>
    </div>
  );
}

function GroupOfTags({ group, tags, deck }: TagsCardProps & { group: DeckTagGroup }) {
  const t = useTranslations('brands.tags');
  const found = tags.filter(({ name }) => deck?.tags.found.includes(name)).length;
  return (
    <Disclosure
      row
      label={<span className="text-base font-semibold text-ink">{t(`groups.${group}.title`)}</span>}
      aside={
        <span className="tabular-nums">
          {deck ? t('counts', { found, unused: tags.length - found }) : t('count', { count: tags.length })}
        </span>
      }
    >
      <p className="max-w-2xl px-5 pb-3 text-sm text-muted">{t(`groups.${group}.text`)}</p>
      <Table label={t(`groups.${group}.title`)} className="min-w-2xl table-fixed [&_td]:py-1.5 [&_th]:py-1.5">
        <TableHead>
          <TableRow>
            <TableHeader className="w-58">{t('tag')}</TableHeader>
            <TableHeader>{t('says')}</TableHeader>
            <TableHeader className="w-44">{t('sample')}</TableHeader>
            {deck ? (
              <TableHeader className="w-28">{t('inVersion', { version: String(deck.version) })}</TableHeader>
            ) : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {tags.map((tag) => (
            <TagRow key={tag.name} tag={tag} deck={deck} />
          ))}
        </TableBody>
      </Table>
    </Disclosure>
  );
}

function TagRow({ tag, deck }: { tag: ShownTag; deck: DeckTemplateDto | undefined }) {
  const t = useTranslations('brands.tags');
  return (
    <TableRow>
      <TableHeader scope="row">
        <TagName name={tag.name} />
      </TableHeader>
      <TableCell className="text-sm">
        {isFixedWord(tag.name) ? t('fixedWord') : t(`saysOf.${keyOf(tag.name)}`)}
      </TableCell>
      <TableCell className="text-sm text-muted">
        {/* The cell keeps the side of its column, whatever the sample is written in. */}
        <span className="line-clamp-2">
          <bdi>{tag.sample}</bdi>
        </span>
      </TableCell>
      {deck ? (
        <TableCell>
          <Use isFound={deck.tags.found.includes(tag.name)} />
        </TableCell>
      ) : null}
    </TableRow>
  );
}

function Use({ isFound }: { isFound: boolean }) {
  const t = useTranslations('brands.tags');
  return isFound ? (
    <Badge tone="success">{t('found')}</Badge>
  ) : (
    <span className="text-sm whitespace-nowrap text-muted">{t('unused')}</span>
  );
}

function TagName({ name }: { name: string }) {
  return (
    <code dir="ltr" className="rounded-sm bg-sunken px-1.5 py-0.5 font-mono text-sm whitespace-nowrap">
      {`{{${name}}}`}
    </code>
  );
}

type Name = DeckTag['name'];
type FixedWord = Extract<Name, `label.${string}`>;
type Plain<Tag extends string> = Tag extends `#${infer Mark}`
  ? `repeat_${Mark}`
  : Tag extends `${infer Group}.${infer Word}`
    ? `${Group}_${Word}`
    : Tag;

const isFixedWord = (name: Name): name is FixedWord => name.startsWith('label.');

/** A point would mean a deeper level in the messages. */
const keyOf = (name: Exclude<Name, FixedWord>) =>
  name.replace('#', 'repeat_').replace('.', '_') as Plain<Exclude<Name, FixedWord>>;
