import { Download } from 'lucide-react';
import { FileLink } from '#components/layout/file-link.tsx';
import { Button } from '#components/ui/button.tsx';
import { Popover } from '#components/ui/popover.tsx';

type ExportMenuProps = { label: string; note: string; files: readonly { label: string; href: string }[] };

/** The files of a list. */
export function ExportMenu({ label, note, files }: ExportMenuProps) {
  const trigger = (
    <Button>
      <Download aria-hidden="true" /> {label}
    </Button>
  );
  return (
    <Popover label={label} align="end" className="w-60 p-1.5" trigger={trigger}>
      {files.map((file) => (
        <FileLink
          key={file.href}
          href={file.href}
          className="flex items-center gap-2 rounded-md px-3 py-2 hover:bg-hover"
        >
          {file.label}
        </FileLink>
      ))}
      <p className="px-3 pt-1 pb-1.5 text-xs text-muted">{note}</p>
    </Popover>
  );
}
